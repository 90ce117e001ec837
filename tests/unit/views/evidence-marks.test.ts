import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/source.ts';
import { toClaimCard } from '../../../src/views/claim-card.ts';
import { type EvidenceMarks, toEvidenceMarks } from '../../../src/views/evidence-marks.ts';
import { buildRegister } from '../../../src/views/register.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  mentions,
  source,
  supports,
  unsourced,
} from '../../helpers/records.ts';

function assessmentOf(sources: readonly Source[], id = CLAIM) {
  const register = buildRegister(graphOf(sources, [claim(), claim({ id: 'other' })]));
  const assessment = register.assessments.get(id);
  if (!assessment) throw new Error(`no claim ${id}`);
  return { register, assessment };
}

function marksOf(...sources: Source[]): EvidenceMarks {
  const { register, assessment } = assessmentOf(sources);
  return toEvidenceMarks(assessment, register.marksScale);
}

/** A document that goes back to these origins and to nothing else. */
const from = (id: string, ...origins: string[]) =>
  source({ id, originType: 'relay', basedOn: origins.map((origin) => ({ origin })) });

const quarter = (year: number, number: number) => 4 * year + number - 1;

describe('the origins of the documents in a small picture', () => {
  it('are ranked by how many documents go back to them, and their documents stand side by side', () => {
    const { supports: marked } = marksOf(
      from('a', 'rare'),
      from('b', 'common'),
      from('c', 'common', 'rare'),
      from('d', 'common'),
    );
    expect(marked.documents).toEqual([[0], [0], [0, 1], [1]]);
  });

  it('are none for documents that name none, which stand last', () => {
    const { supports: marked } = marksOf(unsourced('a'), from('b', 'one'), unsourced('c'));
    expect(marked.documents).toEqual([[0], [], []]);
  });

  it('are counted for what contradicts as for what supports, and not for what only mentions', () => {
    const marks = marksOf(
      from('a', 'one'),
      source({ id: 'b', claims: [contradicts()] }),
      source({ id: 'c', claims: [contradicts()] }),
      source({ id: 'd', claims: [mentions()] }),
    );
    expect(marks.supports.documents).toEqual([[0]]);
    expect(marks.contradicts.documents).toEqual([[0], [1]]);
  });
});

describe('the dates of the documents in a small picture', () => {
  const reportsOf = (...dates: (string | undefined)[]) =>
    marksOf(
      ...dates.map((published, index) =>
        source({ id: `document-${index}`, ...(published && { published }) }),
      ),
    ).supports.reports;

  it('are the quarters in which they may have appeared', () => {
    expect(reportsOf('2024-03-31', '2024-04').map(({ quarters }) => quarters)).toEqual([
      { first: quarter(2024, 1), last: quarter(2024, 1) },
      { first: quarter(2024, 2), last: quarter(2024, 2) },
    ]);
    expect(reportsOf('2024')[0]?.quarters).toEqual({
      first: quarter(2024, 1),
      last: quarter(2024, 4),
    });
  });

  it('are stacked where they may be the same, the vaguer ones below', () => {
    expect(reportsOf('2024-02', '2024', '2024-01-05', '2024-08').map(({ row }) => row)).toEqual([
      0, 1, 2, 1,
    ]);
  });

  it('stack the undated apart', () => {
    expect(reportsOf('2024-02', undefined, undefined)).toMatchObject([
      { row: 0 },
      { quarters: undefined, row: 0 },
      { quarters: undefined, row: 1 },
    ]);
  });
});

describe('the scale of small pictures', () => {
  it('is that of all claims', () => {
    const { register } = assessmentOf([
      source({ id: 'a', published: '2023-05' }),
      from('b', 'one', 'two'),
      source({ id: 'c', published: '2024', claims: [contradicts({ claim: 'other' })] }),
    ]);
    expect(register.marksScale).toEqual({
      quarters: { first: quarter(2023, 2), last: quarter(2024, 4) },
      documents: 2,
      origins: 3,
      rows: { supports: 1, contradicts: 1 },
    });
  });

  it('has no time where nothing is dated', () => {
    expect(marksOf(source({ id: 'a' })).scale.quarters).toBeUndefined();
  });
});

describe('the words of a card', () => {
  const tell = (...sources: Source[]) => {
    const { register, assessment } = assessmentOf(sources);
    return toClaimCard(register, assessment).evidence;
  };

  it('say what the picture shows', () => {
    expect(
      tell(
        unsourced('a', { published: '2024-05-06' }),
        from('b', 'one'),
        source({ id: 'c', published: '2024-08', claims: [contradicts()] }),
      ),
    ).toEqual([
      '2 sources support it, 1 without a known origin.',
      '1 source contradicts it, from 1 known origin.',
      'Dated 6 May 2024 to August 2024; 1 undated.',
    ]);
  });

  it('say so where nothing is known', () => {
    expect(tell()).toEqual(['Nothing supports it.', 'Nothing contradicts it.']);
    expect(tell(unsourced('a'))).toEqual([
      '1 source supports it, without a known origin.',
      'Nothing contradicts it.',
      'Undated.',
    ]);
  });

  it('name the support of rival accounts, which no picture shows', () => {
    const sources = [
      source({ id: 'a' }),
      source({ id: 'b', claims: [supports({ claim: 'rival' })] }),
    ];
    const claims = [claim({ incompatibleWith: ['rival'] }), claim({ id: 'rival' })];
    const register = buildRegister(graphOf(sources, claims));
    const assessment = register.assessments.get(CLAIM);
    expect(assessment && toClaimCard(register, assessment).evidence).toContain(
      '1 source supports a rival account.',
    );
  });

  it('tell the official answer unless the status tells it', () => {
    const answerTo = (...sources: Source[]) => {
      const { register, assessment } = assessmentOf(sources);
      return toClaimCard(register, assessment).official;
    };
    expect(answerTo(source({ id: 'a' }))).toBe('official answer: none on record');
    expect(
      answerTo(
        source({
          id: 'a',
          claims: [
            supports({ official: [{ state: 'BF', by: 'a minister', position: 'confirms' }] }),
          ],
        }),
      ),
    ).toBeUndefined();
  });
});
