// npm run new source, npm run new claim: writes the file of a new record, from flags or from answers.
import { addFromAnswers } from './add-from-answers.ts';
import { addFromFlags } from './add-from-flags.ts';
import { KINDS, type RecordName } from './add-record.ts';
import { contentFlag } from './content-flag.ts';
import { loadOrStop } from './load-or-stop.ts';
import { flaggedFields, flagOf, readRecordFlags } from './record-flags.ts';
import { readToday } from './read-today.ts';
import { stopWith } from './stop-with.ts';
import { isTerminal, terminal } from './terminal.ts';

const USAGE = `Usage: npm run new source [URL] [-- FLAGS]
       npm run new claim [-- FLAGS]
Writes the file of a new record. Without flags it asks, field by field, and says at once what is wrong with an answer;
what was typed is kept until the file is written. With flags it asks nothing. No file is ever overwritten.
A source takes from its address what other records of the same site say of publisher, state, language and kind.

Flags of both: --id ID --body TEXT --content DIR --print (shows the file instead of writing it) --help
A flag is the name of a field; lists are given by repeating it. A strength is 700, 80-120, "up to 200" or "at least 100".
Claim:  ${nameFlags('claims')}
Source: ${nameFlags('sources')} --origin TEXT
        --based-on takes the id of a source, --origin an origin by name; either value may begin with "inferred:".
Then, for each claim it speaks of: --claim ID
        ${nameFlags('evidence').replace('--claim ', '')}
        --official "BF; denies; foreign ministry", and the number it states, if any, behind another semicolon.

Exit code: 0 written, 1 not written because of errors in the record, 2 the command itself is wrong.`;

/** The usage is long: an error would scroll away above it. */
const HELP = 'How to call it: npm run new -- --help';

const [given, ...args] = process.argv.slice(2);
if (given === '--help') {
  console.log(USAGE);
} else {
  const name = await chooseName(given);
  const flags = readFlags(name);
  if (flags.help) console.log(USAGE);
  else await add(name, flags);
}

function nameFlags(group: Parameters<typeof flaggedFields>[0]): string {
  return flaggedFields(group)
    .map((field) => `--${flagOf(field)}`)
    .join(' ');
}

async function chooseName(typed: string | undefined): Promise<RecordName> {
  if (typed === 'source' || typed === 'claim') return typed;
  if (typed !== undefined) stopWith(`a new record is a source or a claim, not "${typed}"`, HELP);
  if (!isTerminal()) stopWith('say whether it is a source or a claim', HELP);
  const choices = [
    { value: 'source', label: 'a source', hint: 'a document, with what it says of which claim' },
    { value: 'claim', label: 'a claim', hint: 'a statement that can be checked' },
  ];
  const question = { name: 'record', message: 'What do you want to add?', choices };
  return (await terminal.choose(question).catch(stopWith)) === 'claim' ? 'claim' : 'source';
}

async function add(name: RecordName, flags: ReturnType<typeof readFlags>): Promise<void> {
  const today = readToday();
  const destination = {
    present: await loadOrStop(flags.content, today),
    directory: flags.content,
    today,
  };
  if (!flags.isScripted) return addFromAnswers(name, flags.url, destination);
  const missing = addFromFlags(name, flags, destination);
  if (missing.length > 0) stopWith(`still needed: ${missing.join(', ')}`, HELP);
}

function readFlags(name: RecordName) {
  try {
    const { positionals, content, ...flags } = readRecordFlags(KINDS[name], args);
    const [url, ...more] = positionals;
    if (more.length > 0 || (name === 'claim' && url !== undefined)) {
      throw new Error(`unexpected argument "${more[0] ?? url}"`);
    }
    const isScripted =
      Object.keys(flags.fields).length > 0 || flags.id !== undefined || flags.print;
    if (!isScripted && !flags.help && !isTerminal()) {
      throw new Error('there is no terminal to ask in: give the fields as flags');
    }
    return {
      ...flags,
      url,
      isScripted,
      content: contentFlag(content),
    };
  } catch (error) {
    return stopWith(error, HELP);
  }
}
