import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../../src/charts/measure-text.ts';

test('a text is measured with room to spare, in every script', () => {
  // Chromium sets it 135.2 pixels wide in Source Sans 3, 150.5 in Arial.
  expect(measureText('Officially confirmed 2024')).toBeGreaterThan(150.5);
  expect(measureText('Officially confirmed 2024')).toBeLessThan(160);
  expect(measureText('Свободная Пресса')).toBeGreaterThan(116.7);
  expect(measureText('')).toBe(0);
});

test('a text is broken between words, and keeps them all', () => {
  const lines = wrapText('700 North Korean troops guard Traoré', 110);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('700 North Korean troops guard Traoré');
  for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(110);
});
