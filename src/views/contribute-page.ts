import type { RecordKind } from '../domain/graph.ts';
import { contributeFilePath, contributeTaskPath, repositoryFile, repositoryUrl } from '../paths.ts';
import { words } from '../words/words.ts';
import { isLater, RECORD_FIELDS, type RecordField } from './record-fields.ts';

/** Fields that stand together in the form. */
export type FieldGroup = {
  name: keyof typeof words.contribute.groups;
  title: string;
  intro: string;
  fields: RecordField[];
};

/** The page with the form. */
export type ContributePage = {
  /** Address of the packed records, and of the folder with the texts. */
  records: string;
  texts: string;
  /** Address of the repository on the code host, where one is set. */
  repository: string | undefined;
  tasks: { task: string; href: string; label: string; help: string }[];
  groups: Record<RecordKind, FieldGroup[]>;
  evidence: RecordField[];
  official: RecordField[];
  /** CONTRIBUTING.md on the code host, where one is set. */
  guide: string | undefined;
  templates: { label: string; text: string }[];
};

/** In which group a field stands; the order of groups and fields is that of the form, the address first. */
const GROUPS = {
  sources: {
    document: [
      ...['url', 'title', 'titleFrom', 'publisher', 'publisherCountry', 'author', 'published'],
      ...['accessed', 'archived', 'language', 'kind', 'speaksFor'],
    ],
    provenance: ['originType', 'basedOn', 'via'],
    reliability: ['reliability', 'reliabilityReason'],
    article: [],
    evidence: ['claims'],
    writing: [],
    file: [],
  },
  claims: {
    claim: [
      ...['title', 'statement', 'sendingState', 'hostState', 'force', 'mission', 'strength'],
      ...['planned', 'begins', 'ends', 'aliases'],
    ],
    links: ['incompatibleWith', 'relatedTo'],
    writing: [],
    file: [],
  },
} as const;

/**
 * Builds the page with the form.
 *
 * @param records name of the file with the packed records
 * @param guide the text of CONTRIBUTING.md, whose templates the page shows
 */
export function toContributePage(records: string, guide: string): ContributePage {
  const { tasks, byHand } = words.contribute;
  const [source = '', claim = ''] = [...guide.matchAll(/```markdown\n([^]*?)```/g)].map(
    ([, text = '']) => text,
  );
  return {
    records: contributeFilePath(records),
    texts: contributeFilePath(''),
    repository: repositoryUrl,
    tasks: (['source', 'claim', 'correction'] as const).map((task) => ({
      task,
      href: contributeTaskPath(task),
      ...tasks[task],
    })),
    groups: { sources: toGroups('sources'), claims: toGroups('claims') },
    evidence: RECORD_FIELDS.evidence,
    official: RECORD_FIELDS.official,
    guide: repositoryFile('CONTRIBUTING.md'),
    templates: [
      { label: byHand.source, text: source },
      { label: byHand.claim, text: claim },
    ],
  };
}

/** @throws RangeError where a field stands in no group: it could not be filled in */
function toGroups(kind: keyof typeof GROUPS): FieldGroup[] {
  const fields: readonly RecordField[] = RECORD_FIELDS[kind].filter((field) => !isLater(field));
  const groups = Object.entries<readonly string[]>(GROUPS[kind]);
  const lost = fields.find(({ key }) => !groups.some(([, keys]) => keys.includes(key)));
  if (lost) throw new RangeError(`"${lost.key}" stands in no group of the form`);
  return groups.map(([name, keys]) => ({
    name: name as FieldGroup['name'],
    ...words.contribute.groups[name as FieldGroup['name']],
    fields: keys.flatMap((key) => fields.find((field) => field.key === key) ?? []),
  }));
}
