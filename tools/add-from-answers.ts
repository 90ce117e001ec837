import { formatIssues } from '../src/content/format-issues.ts';
import { isSound } from '../src/content/load-content.ts';
import {
  type Addition,
  type Destination,
  prepareRecord,
  type RecordName,
  saveRecord,
} from './add-record.ts';
import { askClaim, askSource } from './ask-record.ts';
import { type KeptAnswers, openAnswers, remembering } from './kept-answers.ts';
import { Cancelled, terminal } from './terminal.ts';

/**
 * Asks for a new record in the terminal and writes it. Whoever stops finds the answers again the next time.
 *
 * @param url of the document, where it was given
 */
export async function addFromAnswers(
  name: RecordName,
  url: string | undefined,
  destination: Destination,
): Promise<void> {
  const kept = openAnswers(name);
  try {
    await offerToGoOn(kept);
    const conversation = {
      asker: remembering(terminal, kept),
      graph: destination.present.graph,
      surroundings: destination.present.parsed,
      today: destination.today,
    };
    const draft = await (name === 'source' ? askSource(conversation, url) : askClaim(conversation));
    const addition = prepareRecord(draft, destination);
    console.error(`\n${addition.text}`);
    if (addition.issues.length > 0) console.error(`${formatIssues(addition.issues)}\n`);
    if (!(await agreeToWrite(addition))) throw new Cancelled();
    if (saveRecord(addition, destination)) kept.forget();
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

function agreeToWrite({ file, issues }: Addition): Promise<boolean> {
  return terminal.confirm({
    name: 'write',
    message: isSound(issues)
      ? `Write ${file}?`
      : `Write ${file} all the same, to mend by hand what is wrong with it?`,
    initial: true,
  });
}
