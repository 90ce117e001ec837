import { searchWords as words } from '../../words/search-words.ts';
import type { Segment } from '../answer.ts';
import { RECORD_KINDS, type RecordKind } from '../record.ts';
import { formatNumber } from '../../browser/formats.ts';
import { cloneTemplate, findPart, makeElement } from '../../browser/page-parts.ts';
import type { PageAnswer, Result, ResultFragment, ResultGroup } from './protocol.ts';

/** How many more results a click on "Show more" adds. */
export const STEP = 20;

/** What a result shows as it comes; what a record does not have is left out of its place. */
const PLAIN_PARTS = {
  claim: ['route', 'date', 'banner'],
  source: ['date', 'kind', 'language', 'note', 'banner', 'stances'],
} as const;

/** The results in their groups, first the group of the record that fits best; a group without any is left out. */
export function makeGroups({ best, groups }: PageAnswer): HTMLElement[] {
  return RECORD_KINDS.toSorted((a, b) => Number(b === best) - Number(a === best))
    .filter((kind) => groups[kind].total > 0)
    .map((kind) => makeGroup(kind, groups[kind]));
}

function makeGroup(kind: RecordKind, { total, results }: ResultGroup): HTMLElement {
  const section = cloneTemplate(`group-${kind}`);
  findPart(section, 'count', HTMLElement).textContent = formatNumber(total);
  findPart(section, 'list', HTMLElement).append(...results.map(makeResult));
  const more = findPart(section, 'more', HTMLButtonElement);
  const rest = total - results.length;
  if (rest > 0) more.textContent = words.more(formatNumber(Math.min(rest, STEP)));
  else more.remove();
  return section;
}

/** One result, in the template of its kind. */
function makeResult({ kind, shown, title, statement, fragment }: Result): HTMLElement {
  const item = cloneTemplate(`result-${kind}`);
  const part = (name: string) => findPart(item, name, HTMLElement);

  const link = findPart(item, 'title', HTMLAnchorElement);
  link.href = shown.path;
  link.classList.toggle('described', shown.note !== undefined);
  if (shown.lang !== undefined) link.lang = shown.lang;
  setText(link, title);
  setText(part('statement'), statement);

  for (const name of PLAIN_PARTS[kind]) {
    const text = shown[name];
    if (text === undefined) part(name).remove();
    else part(name).textContent = text;
  }
  if (shown.status) {
    part('status').replaceWith(makeStatus(shown.status));
    part('origins').textContent = shown.status.origins;
  }
  if (fragment) part('fragment').replaceWith(makeFragment(fragment));
  else part('fragment').remove();
  return item;
}

/** A part of a text, in the template of what it is. */
function makeFragment({ form, segments, lang }: ResultFragment): HTMLElement {
  const element = cloneTemplate(`fragment-${form}`);
  const text = findPart(element, 'text', HTMLElement);
  setText(text, segments);
  if (lang !== undefined) text.lang = lang;
  return element;
}

/** Writes text, with what is to be marked in `mark` elements. Nothing in it can become an element of its own. */
function setText(element: HTMLElement, segments: readonly Segment[]): void {
  element.replaceChildren(
    ...segments.map(({ text, marked }) => (marked ? makeElement('mark', text) : text)),
  );
}

/** A status by the shape and colour that it has everywhere. */
function makeStatus({ status, label }: NonNullable<Result['shown']['status']>): HTMLElement {
  const mark = cloneTemplate(`status-${status}`);
  const name = mark.querySelector('span');
  if (name) name.textContent = label;
  return mark;
}
