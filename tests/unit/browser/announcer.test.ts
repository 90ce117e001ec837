import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../src/browser/announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A region that remembers everything it was told to say. */
function setUp() {
  const said: string[] = [];
  const region = {
    set textContent(text: string) {
      said.push(text);
    },
  };
  return { said, announce: createAnnouncer(region as unknown as HTMLElement) };
}

test('while a reader types, only the last result is read out', () => {
  const { said, announce } = setUp();
  announce('9 claims');
  announce('3 claims');
  announce('1 claim');
  expect(said).toEqual([]);
  vi.runAllTimers();
  expect(said).toEqual(['1 claim']);
});

test('a result after a pause is read out by itself', () => {
  const { said, announce } = setUp();
  announce('9 claims');
  vi.runAllTimers();
  announce('1 claim');
  vi.runAllTimers();
  expect(said).toEqual(['9 claims', '1 claim']);
});
