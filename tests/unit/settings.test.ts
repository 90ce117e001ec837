import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

const DEFAULTS = { BASE_PATH: '/', CONTENT: 'content', PREVIEWS: true };

describe('readSettings', () => {
  it('has a working default for everything', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
  });

  it('takes an empty variable as not set', () => {
    expect(readSettings({ BASE_PATH: '', AS_OF: '', SITE_URL: '', PREVIEWS: '' })).toEqual(
      DEFAULTS,
    );
  });

  it.each(['muster', '/muster', 'muster/', '/muster/'])(
    'reads BASE_PATH=%s as /muster/',
    (path) => {
      expect(readSettings({ BASE_PATH: path }).BASE_PATH).toBe('/muster/');
    },
  );

  it('draws preview images unless PREVIEWS is 0', () => {
    expect(readSettings({ PREVIEWS: '1' }).PREVIEWS).toBe(true);
    expect(readSettings({ PREVIEWS: '0' }).PREVIEWS).toBe(false);
    expect(() => readSettings({ PREVIEWS: 'no' })).toThrow('PREVIEWS: "no" is not 0 or 1');
  });

  it('drops the slash at the end of addresses', () => {
    const { SITE_URL, REPOSITORY_URL } = readSettings({
      SITE_URL: 'https://example.org/',
      REPOSITORY_URL: 'https://code.example.org/muster/',
    });
    expect([SITE_URL, REPOSITORY_URL]).toEqual([
      'https://example.org',
      'https://code.example.org/muster',
    ]);
  });

  it('names every wrong setting with its value', () => {
    expect(() => readSettings({ AS_OF: '2024-02-30', SITE_URL: 'javascript:alert(1)' })).toThrow(
      'Wrong settings: SITE_URL: "javascript:alert(1)" is not a web address; ' +
        'AS_OF: "2024-02-30" is not a day that exists, YYYY-MM-DD',
    );
  });
});
