import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/source.ts';
import { shortenPublisher } from '../../../src/views/source-line.ts';

describe('shortenPublisher', () => {
  it.each([
    ['Le Monde', 'Le Monde'],
    ['allAfrica (VOA copy)', 'allAfrica'],
    ['동아일보 (Dong-A Ilbo)', 'Dong-A Ilbo'],
    ['연합뉴스TV (Yonhap News TV)', 'Yonhap News TV'],
    ['Свободная Пресса (Svobodnaya Pressa)', 'Svobodnaya Pressa'],
    ['Москва (Москва)', 'Москва'],
    ['Москва 24', 'Москва 24'],
    ['España Times (copy of El Periódico de España)', 'España Times'],
  ])('calls %s %s', (publisher, short) => {
    expect(shortenPublisher({ publisher } as Source)).toBe(short);
  });
});
