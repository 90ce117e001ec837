// npm run new source, npm run new claim: writes the file of a new record, from flags or from answers.
import { existsSync } from 'node:fs';
import { formatIssues } from '../src/content/format-issues.ts';
import { isSound } from '../src/content/load-content.ts';
import type { RecordDraft } from '../src/domain/check-record.ts';
import { formatEffectText } from '../src/views/effect-text.ts';
import { toEffectView } from '../src/views/effect-view.ts';
import { type Addition, prepareRecord, writeNewFile } from './add-record.ts';
import { askClaim, askSource } from './ask-record.ts';
import { contentFlag } from './content-flag.ts';
import { draftFromFlags } from './draft-from-flags.ts';
import { type KeptAnswers, openAnswers, remembering } from './kept-answers.ts';
import { loadOrStop } from './load-or-stop.ts';
import { flaggedFields, flagOf, readRecordFlags } from './record-flags.ts';
import { stopWith } from './stop-with.ts';
import { type Asker, Cancelled, isTerminal, terminal } from './terminal.ts';

const KINDS = { source: 'sources', claim: 'claims' } as const;
type Name = keyof typeof KINDS;

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
const today = new Date().toISOString().slice(0, 10);

if (given === '--help') {
  console.log(USAGE);
} else {
  const name = await chooseName(given);
  const flags = readFlags(name);
  if (flags.help) console.log(USAGE);
  else await (flags.isScripted ? addFromFlags(name, flags) : addFromAnswers(name, flags));
}

function nameFlags(group: Parameters<typeof flaggedFields>[0]): string {
  return flaggedFields(group)
    .map((field) => `--${flagOf(field)}`)
    .join(' ');
}

async function chooseName(typed: string | undefined): Promise<Name> {
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

function readFlags(name: Name) {
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

type Flags = ReturnType<typeof readFlags>;

async function addFromFlags(name: Name, flags: Flags): Promise<void> {
  const loaded = await loadOrStop(flags.content, today);
  const { draft, missing } = draftFromFlags(KINDS[name], flags, loaded.graph);
  if (missing.length > 0) stopWith(`still needed: ${missing.join(', ')}`, HELP);
  const addition = prepareRecord(draft, loaded, flags.content, today);
  if (flags.print) {
    process.stdout.write(addition.text);
  }
  if (!isSound(addition.issues)) {
    console.error(formatIssues(addition.issues));
    process.exitCode = 1;
  } else if (!flags.print) {
    write(addition, loaded.graph);
  }
}

async function addFromAnswers(name: Name, flags: Flags): Promise<void> {
  const loaded = await loadOrStop(flags.content, today);
  const kept = openAnswers(name);
  try {
    await offerToGoOn(kept);
    const asker = remembering(terminal, kept);
    const conversation = { asker, graph: loaded.graph, surroundings: loaded.parsed, today };
    const draft: RecordDraft =
      name === 'source' ? await askSource(conversation, flags.url) : await askClaim(conversation);
    const addition = prepareRecord(draft, loaded, flags.content, today);
    console.error(`\n${addition.text}`);
    if (addition.issues.length > 0) console.error(`${formatIssues(addition.issues)}\n`);
    if (!(await agreeToWrite(terminal, addition))) throw new Cancelled();
    if (write(addition, loaded.graph)) kept.forget();
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    if (Object.keys(kept.answers).length > 0) {
      console.error(
        `\nNothing is written. Your answers are kept: npm run new ${name} goes on with them.`,
      );
    }
    process.exitCode = 1;
  }
}

async function offerToGoOn({ answers, setAside }: KeptAnswers): Promise<void> {
  const about = answers['url'] ?? answers['title'];
  if (about === undefined) return;
  const goOn = await terminal.confirm({
    name: 'go-on',
    message: `Go on with ${String(about)}, where you stopped?`,
    initial: true,
  });
  if (!goOn) console.error(`Those answers stay in ${setAside()} until the next time.`);
}

function agreeToWrite(asker: Asker, { file, issues }: Addition): Promise<boolean> {
  return asker.confirm({
    name: 'write',
    message: isSound(issues)
      ? `Write ${file}?`
      : `Write ${file} all the same, to mend by hand what is wrong with it?`,
    initial: true,
  });
}

/** Writes the file, unless there is one; says whether it did. */
function write(
  { file, text, issues, effects, graph }: Addition,
  before: Addition['graph'],
): boolean {
  if (existsSync(file)) {
    process.stdout.write(text);
    console.error(`${file} is there already, and nothing is overwritten: choose another --id.`);
    process.exitCode = 1;
    return false;
  }
  writeNewFile(file, text);
  console.log(`${file} is written.`);
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) console.log(`\n${formatIssues(warnings)}`);
  console.log(`\n${formatEffectText(toEffectView(effects, before, graph))}`);
  console.log('\nNext: npm run verdicts, commit both files, and open a pull request.');
  return true;
}
