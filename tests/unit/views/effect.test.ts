import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import { compareAssessments } from '../../../src/domain/effect.ts';
import type { Source } from '../../../src/domain/source.ts';
import { formatEffectMarkdown } from '../../../src/views/effect-markdown.ts';
import { formatEffectText } from '../../../src/views/effect-text.ts';
import { toEffectView } from '../../../src/views/effect-view.ts';
import { toEffectJson } from '../../../src/exports/effect-json.ts';
import { claim, contradicts, graphOf, relay, source, supports } from '../../helpers/records.ts';

type Side = [sources: readonly Source[], claims?: readonly Claim[]];

function view(before: Side, after: Side) {
  const [was, is] = [graphOf(...before), graphOf(...after)];
  return toEffectView(compareAssessments(was, is), was, is);
}

const post = source({ id: 'post' });
const denial = source({ id: 'denial', published: '2024-05-01', claims: [contradicts()] });

describe('the effect in a terminal', () => {
  it('says what was, what is, why, and because of which record', () => {
    expect(formatEffectText(view([[post]], [[post, denial]]))).toBe(
      [
        '1 claim changes its status or official answer.',
        '',
        'Title (claim)',
        '    Single origin (S5) → Contested (S3)',
        '    Contradicting sources: 0 → 1',
        '    Origins of contradicting sources: 0 → 1',
        '    Why: Contradicted by 1 source: denial, 1 May 2024.',
        '    Why: Supported by 1 source, which goes back to one known origin.',
        '    Because of: new source: denial, 1 May 2024 (denial)',
      ].join('\n'),
    );
  });

  it('says that a status stays, and names origins that are gained and lost', () => {
    const from = (origin: string) => relay('post', [], { basedOn: [{ origin }] });
    const text = formatEffectText(view([[from('AFP')]], [[from('DPA')]]));
    expect(text).toContain('1 claim changes only in its evidence.');
    expect(text).toContain(
      '    Unchanged: Single origin (S5)\n    New origin: DPA\n    No longer an origin: AFP\n',
    );
    expect(text).toContain('    Because of: changed source: post, undated (post)');
  });

  it('marks origins that are known by inference only', () => {
    const link = (inferred: boolean) =>
      relay('post', [], { basedOn: [{ origin: 'AFP', inferred }] });
    expect(formatEffectText(view([[link(true)]], [[link(false)]]))).toContain(
      'Of these, known by inference only: 1 → 0',
    );
  });

  it('shows a number that is another one', () => {
    const says = (strength: number) =>
      source({ id: 'post', claims: [supports({ strength: { min: strength, max: strength } })] });
    expect(formatEffectText(view([[says(100)]], [[says(2000)]]))).toContain(
      'Reported numbers: 100 → 2,000',
    );
  });

  it('says of a new claim what it is, and of a removed one that it is gone', () => {
    const claims = [claim(), claim({ id: 'other', title: 'Another' })];
    expect(formatEffectText(view([[post]], [[post], claims]))).toContain(
      'Another (other): new claim\n    Unsupported (S7)\n    Why: Nothing on record',
    );
    expect(formatEffectText(view([[post], claims], [[post]]))).toContain(
      'Another (other): no longer on record\n    Unsupported (S7) → none\n    Because of: removed claim: Another (other)',
    );
  });

  it('names a withdrawal', () => {
    const withdrawn = claim({ withdrawn: { on: '2024-06-01', reason: 'x' } });
    expect(formatEffectText(view([[post]], [[post], [withdrawn]]))).toContain(
      'Title (claim): withdrawn\n',
    );
  });

  it('lists claims with another status before the others', () => {
    const claims = ['a', 'b'].map((id) => claim({ id, title: id }));
    const entries = (id: string, ...of: string[]) =>
      relay(id, [], {
        basedOn: [{ origin: 'AFP' }],
        claims: of.map((one) => supports({ claim: one })),
      });
    const { claims: listed, summary } = view(
      [[entries('x', 'a')], claims],
      [[entries('x', 'a'), entries('y', 'a', 'b')], claims],
    );
    expect(listed.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(summary).toBe(
      '1 claim changes its status or official answer; 1 claim changes only in its evidence.',
    );
  });

  it('says that nothing changes', () => {
    expect(formatEffectText(view([[post]], [[post]]))).toBe('No assessment changes.');
  });
});

describe('the effect as Markdown', () => {
  it('is a heading, the summary and a list a claim', () => {
    expect(formatEffectMarkdown(view([[post]], [[post, denial]]))).toMatch(
      /^## What this changes\n\n1 claim changes its status or official answer\.\n\n\*\*Title\*\* `claim`\n\n- \*\*Single origin \(S5\) → Contested \(S3\)\*\*\n- Contradicting/,
    );
  });

  it.each([
    ['[a](https://evil.example)', /\]\(https/],
    ['<img src=x onerror=alert(1)>', /^[^\\]*<img/m],
    ['see https://evil.example', /https:\/\//],
    ['see www.evil.example', /www\.evil/],
    ['thanks @everybody', /@everybody/],
    ['fixes #12', /#12/],
    ['fixes GH-12', /GH-12/],
    ['![x](y)', /(?<!\\)!\[x/],
    ['`code` <!-- -->', /(?<!\\)<!--/],
    ['# heading', /^# heading/m],
  ])('a title cannot do more than be read: %s', (title, forbidden) => {
    const markdown = formatEffectMarkdown(
      view([[post], [claim({ title })]], [[post, denial], [claim({ title })]]),
    );
    expect(markdown).not.toMatch(forbidden);
  });

  it('counts the claims beyond what one reads', () => {
    const claims = Array.from({ length: 45 }, (_, index) => claim({ id: `c${index}` }));
    const markdown = formatEffectMarkdown(view([[], []], [[], claims]));
    expect(markdown.match(/^\*\*Title\*\*/gm)).toHaveLength(40);
    expect(markdown).toContain('5 more: run npm run effect to see all.');
  });
});

it('the effect as data has both sides and the causes', () => {
  const effects = compareAssessments(graphOf([post]), graphOf([post, denial]));
  expect(JSON.parse(JSON.stringify(toEffectJson(effects, null)))).toMatchObject({
    asOf: null,
    claims: [
      {
        id: 'claim',
        kind: 'changed',
        before: { status: 'single-origin', rule: 'S5', standings: { BF: 'silent', RU: 'silent' } },
        after: {
          status: 'contested',
          rule: 'S3',
          counts: { contradicts: 1 },
          origins: [{ kind: 'publisher', label: 'post', declared: true }],
          reasons: [{ because: 'contradicted', sources: ['denial'] }, {}],
        },
        causes: [{ kind: 'sources', id: 'denial', change: 'added' }],
      },
    ],
  });
});
