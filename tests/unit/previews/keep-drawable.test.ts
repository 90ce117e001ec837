import { describe, expect, it } from 'vitest';
import { keepDrawable } from '../../../src/previews/keep-drawable.ts';

describe('keepDrawable', () => {
  it('leaves what its fonts have', () => {
    const text = 'Łódź, Đà Nẵng, Αθήνα, Корпус Африки “½” – 5 km…';
    expect(keepDrawable(text)).toBe(text);
  });

  it('puts one ellipsis in place of all letters in a row that they lack', () => {
    expect(keepDrawable('Unit 百人 部隊 of 10')).toBe('Unit … of 10');
  });
});
