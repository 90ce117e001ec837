import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Draft,
  listDrafts,
  openDraftStore,
} from '../../../../src/contribute/client/draft-store.ts';

/** The storage of a browser: what is kept are its own keys. */
class PretendStorage {
  [key: string]: unknown;

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, value: string): void {
    this[key] = value;
  }

  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

const KEY = 'muster-contribute-sources';
let storage: PretendStorage;

/** Opens the store as a tab does; a tab knows its place again after a reload. */
function openTab(tab = new PretendStorage()) {
  vi.stubGlobal('sessionStorage', tab);
  const store = openDraftStore('sources');
  const inTab =
    <Input extends unknown[], Output>(action: (...input: Input) => Output) =>
    (...input: Input) => {
      vi.stubGlobal('sessionStorage', tab);
      return action(...input);
    };
  return { ...store, save: inTab(store.save), open: inTab(store.open), tab };
}

function draftOf(title: string): Draft {
  return { values: { title }, left: [], filled: {}, checked: false };
}

/** The titles of all drafts that are kept. */
function titles() {
  return listDrafts('sources').map(({ draft }) => draft.values['title']);
}

beforeEach(() => {
  storage = new PretendStorage();
  vi.stubGlobal('localStorage', storage);
});

test('a draft that was kept is loaded by the next tab', () => {
  expect(openTab().save(draftOf('first'))).toBe('kept');
  expect(openTab().load()).toEqual(draftOf('first'));
});

test('two tabs that begin empty keep what they have apart', () => {
  const [one, two] = [openTab(), openTab()];
  expect(one.save(draftOf('first'))).toBe('kept');
  expect(two.save(draftOf('second'))).toBe('apart');
  expect(two.save(draftOf('second, longer'))).toBe('kept');
  expect(one.save(draftOf('first, longer'))).toBe('kept');
  expect(titles()).toEqual(['first, longer', 'second, longer']);
});

test('a tab knows its own draft again after a reload', () => {
  openTab().save(draftOf('first'));
  const two = openTab();
  two.clear();
  const [three, four] = [openTab(), openTab()];
  three.save(draftOf('third'));
  four.save(draftOf('fourth'));
  expect(openTab(four.tab).load()).toEqual(draftOf('fourth'));
  expect(openTab(three.tab).load()).toEqual(draftOf('third'));
});

test('what another tab wrote in its place is never written over, nor cleared', () => {
  const one = openTab();
  one.save(draftOf('first'));
  const two = openTab();
  two.save(draftOf('first, continued'));
  expect(one.save(draftOf('first'))).toBe('apart');
  expect(titles()).toEqual(['first, continued', 'first']);
  one.clear();
  expect(titles()).toEqual(['first, continued']);
  two.clear();
  expect(titles()).toEqual([]);
});

test('a draft that another tab cleared is kept again by the tab that shows it', () => {
  const one = openTab();
  one.save(draftOf('first'));
  openTab().clear();
  expect(titles()).toEqual([]);
  one.save(draftOf('first'));
  expect(titles()).toEqual(['first']);
});

test('other drafts of the form are listed, none of another form, and can be gone on with', () => {
  const [one, two] = [openTab(), openTab()];
  one.save(draftOf('first'));
  two.save(draftOf('second'));
  storage.setItem('muster-contribute-sources-of-something', JSON.stringify(draftOf('else')));
  const three = openTab();
  expect(three.load()).toEqual(draftOf('first'));
  const [other] = three.others();
  expect(other?.draft).toEqual(draftOf('second'));
  expect(three.open(other?.key ?? '')).toEqual(draftOf('second'));
  expect(three.save(draftOf('second, longer'))).toBe('kept');
  expect(three.others().map(({ draft }) => draft)).toEqual([draftOf('first')]);
});

describe('a draft that was written otherwise', () => {
  test.each([
    ['{"values":{"title":"x"}}', draftOf('x')],
    ['{"values":{"title":"x","n":7},"left":"title","filled":null,"checked":1}', draftOf('x')],
    ['{"title":"x"}', undefined],
    ['"text"', undefined],
    ['null', undefined],
    ['{"values":', undefined],
  ])('%s', (kept, read) => {
    storage.setItem(KEY, kept);
    const { load } = openTab();
    expect(load()?.values).toEqual(read?.values);
    expect(load()?.checked).toBe(read?.checked);
  });
});

test('where the storage is full it says so, and what is there stays', () => {
  const one = openTab();
  one.save(draftOf('first'));
  storage.setItem = () => {
    throw new Error('full');
  };
  expect(one.save(draftOf('longer'))).toBe('failed');
  expect(titles()).toEqual(['first']);
});

test('where storage is forbidden nothing is kept, and nothing throws', () => {
  vi.stubGlobal('localStorage', undefined);
  const one = openTab();
  expect(one.load()).toBeUndefined();
  expect(one.others()).toEqual([]);
  expect(one.save(draftOf('first'))).toBe('failed');
  one.clear();
});
