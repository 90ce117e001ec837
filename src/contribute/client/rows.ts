import { cloneTemplate, findPart } from '../../browser/page-parts.ts';
import { contributeWords as words } from '../../words/contribute-words.ts';
import { countRows, type FormValues, LINK_CONTROLS } from '../form-values.ts';
import { collectValues, setValues } from './form-controls.ts';

/** Attributes that hold the path of a row. */
const NAMING = [
  ...['name', 'id', 'for', 'aria-describedby', 'data-field', 'data-rows', 'data-add', 'data-path'],
];
/** Stands for the path in a template. */
const TOKEN = '@';
/** A list in a row of a list: no record goes deeper. */
const DEPTH = 2;

/** Adds an empty row to a list. */
export function addRow(list: HTMLElement): HTMLElement {
  const row = cloneTemplate(list.dataset.template ?? '');
  const path = `${list.dataset.rows ?? ''}.${list.children.length}`;
  row.dataset.path = path;
  rename(row, (value) => value.replaceAll(TOKEN, path));
  list.append(row);
  nameRow(list, row, list.children.length);
  return row;
}

/**
 * Takes a row out of its list; returns the function that puts it back where it stood, which finds nothing where the
 * list itself is gone.
 */
export function removeRow(row: HTMLElement): () => HTMLElement | undefined {
  const list = listOf(row);
  const form = list.closest('form');
  const path = row.dataset.path ?? '';
  const index = [...list.children].indexOf(row);
  const values = collectValues(row);
  row.remove();
  renumber(list);
  return () => {
    // By its path: the list may have been made anew in the meantime.
    const rows = CSS.escape(list.dataset.rows ?? '');
    const home = form?.querySelector<HTMLElement>(`[data-rows="${rows}"]`);
    if (!home) return undefined;
    const back = addRow(home);
    home.insertBefore(back, home.children[index] ?? null);
    renumber(home);
    const to = back.dataset.path ?? '';
    const moved = Object.entries(values).map(([name, value]) => [
      to + name.slice(path.length),
      value,
    ]);
    fillForm(back, Object.fromEntries(moved) as FormValues);
    return back;
  };
}

/** Gives rows the paths of their places; those that go up first, so that no two share one meanwhile. */
function renumber(list: HTMLElement): void {
  const rows = ([...list.children] as HTMLElement[]).map((row, index) => ({ row, index }));
  const isUp = ({ row, index }: (typeof rows)[number]) =>
    index > Number(row.dataset.path?.split('.').at(-1));
  for (const { row, index } of [...rows.filter(isUp).reverse(), ...rows]) {
    moveTo(row, `${list.dataset.rows ?? ''}.${index}`);
    nameRow(list, row, index + 1);
  }
}

/** The list of a row. */
export function listOf(row: HTMLElement): HTMLElement {
  const list = row.parentElement;
  if (!list) throw new Error('a row stands in no list');
  return list;
}

/** What a row is called: `Evidence 2`. */
export function titleOf(row: HTMLElement): string {
  return findPart(row, 'row-title', HTMLElement).textContent;
}

/** Puts values into a form, with as many rows as they have. */
export function fillForm(root: HTMLElement, values: FormValues): void {
  for (let depth = 0; depth < DEPTH; depth += 1) {
    for (const list of root.querySelectorAll<HTMLElement>('[data-rows]')) {
      const wanted = countRows(values, list.dataset.rows ?? '');
      while (list.children.length > wanted) list.lastElementChild?.remove();
      while (list.children.length < wanted) addRow(list);
    }
  }
  setValues(root, values);
  root.querySelectorAll<HTMLSelectElement>('[data-link-of]').forEach(chooseList);
}

/** What a document goes back to is looked for among the sources, or among the origins by name. */
export function chooseList(of: HTMLSelectElement): void {
  const row = of.closest<HTMLElement>('[data-row]');
  const target = row?.querySelector<HTMLInputElement>(`[name$=".${LINK_CONTROLS.target}"]`);
  if (target) target.dataset.options = of.value === 'origin' ? 'origins' : 'sources';
}

function moveTo(row: HTMLElement, path: string): void {
  const old = row.dataset.path ?? '';
  if (old === path) return;
  const pattern = new RegExp(`${old.replaceAll('.', String.raw`\.`)}(?!\\d)`, 'g');
  rename(row, (value) => value.replace(pattern, path));
}

function rename(row: HTMLElement, change: (value: string) => string): void {
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of NAMING) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, change(value));
    }
  }
}

function nameRow(list: HTMLElement, row: HTMLElement, number: number): void {
  const title = words.rows.numbered(list.dataset.one ?? '', String(number));
  findPart(row, 'row-title', HTMLElement).textContent = title;
  row
    .querySelector(':scope > [data-remove]')
    ?.setAttribute('aria-label', words.rows.removeNamed(title));
}
