import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { parseDate } from '../domain/dates.ts';
import { type EvidenceEntry, STANCES } from '../domain/evidence.ts';
import { publicationYear } from '../domain/graph.ts';
import type { Source } from '../domain/source.ts';
import type { Strength } from '../domain/strength.ts';
import { plainBody } from '../content/markdown.ts';
import { claimPath } from '../paths.ts';
import type { SearchRecord } from '../search/record.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  formatList,
  formatStrength,
} from '../words/format.ts';
import { words } from '../words/words.ts';
import { nameRoute } from './claim-card.ts';
import type { Register } from './register.ts';
import { nameKind, toSourceLine } from './source-line.ts';
import { nameStateEverywhere } from './state-names.ts';
import { toStatusView } from './status-view.ts';

/** Languages in which states are named whatever the documents are written in. */
const LANGUAGES = ['en', 'fr'];

/** Everything that search finds: every claim and every source of the register. */
export function toSearchRecords(register: Register): SearchRecord[] {
  const { sources } = register.graph;
  const languages = new Set([
    ...LANGUAGES,
    ...[...sources.values()].map(({ language }) => language),
  ]);
  const names = new Map<string, string[]>();
  const nameState = (code: string) => {
    const known = names.get(code) ?? nameStateEverywhere(code, languages);
    names.set(code, known);
    return known;
  };
  return [
    ...[...register.assessments.values()].map((assessment) => toClaimRecord(assessment, nameState)),
    ...[...sources.values()].map((source) => toSourceRecord(register, source, nameState)),
  ];
}

type NameState = (code: string) => readonly string[];

function toClaimRecord(assessment: Assessment, nameState: NameState): SearchRecord {
  const { claim, evidence, officialAnswer, origins, contradictingOrigins } = assessment;
  const { label, origins: counted, status } = toStatusView(assessment);
  const day = firstDay(claim.begins);
  return {
    id: claim.id,
    kind: 'claim',
    fields: {
      title: [claim.title],
      statement: [claim.statement],
      aliases: claim.aliases ?? [],
      names: nameClaim(claim, nameState),
      body: plainBody(claim.body),
      details: [
        ...[...origins, ...contradictingOrigins].map(({ origin }) => origin.label),
        ...formatStrengths(claim),
        ...[claim.begins, claim.ends].flatMap(formatKnown),
      ],
    },
    facets: {
      kind: ['claim'],
      status: [status],
      answer: [officialAnswer],
      sending: [claim.sendingState],
      host: [claim.hostState],
      year: day === undefined ? [] : [day.slice(0, 4)],
    },
    ...(day !== undefined && { day }),
    prominence: evidence.length,
    shown: {
      path: claimPath(claim.id),
      date: formatDate(claim.begins),
      status: { status, label, origins: counted },
      route: nameRoute(claim),
      ...(claim.withdrawn && { banner: words.search.withdrawn }),
    },
  };
}

function toSourceRecord(register: Register, source: Source, nameState: NameState): SearchRecord {
  const assessments = source.claims.flatMap(({ claim }) => register.assessments.get(claim) ?? []);
  const claims = assessments.map(({ claim }) => claim);
  const { title, href, date, kind, language } = toSourceLine(source);
  const day = firstDay(source.published);
  const quotes = listQuotes(source);
  const all = <Value>(list: readonly Value[]) => [...new Set(list)];
  return {
    id: source.id,
    kind: 'source',
    fields: {
      title: [source.title],
      statement: [source.publisher],
      names: all(
        claims.flatMap((claim) => [...(claim.aliases ?? []), ...nameClaim(claim, nameState)]),
      ),
      quote: quotes.map(({ text }) => text),
      body: plainBody(source.body),
      details: all([
        ...[source, ...source.claims].flatMap(({ basedOn }) => basedOn ?? []).flatMap(nameOrigin),
        ...(source.via ?? []),
        ...[source.author ?? [], nameKind(source)].flat(),
        ...source.claims.flatMap(describeEvidence),
        ...formatKnown(source.published),
      ]),
    },
    facets: {
      kind: ['source', source.kind],
      status: all(assessments.map(({ status }) => status)),
      answer: all(assessments.map(({ officialAnswer }) => officialAnswer)),
      sending: all(claims.map(({ sendingState }) => sendingState)),
      host: all(claims.map(({ hostState }) => hostState)),
      year: [publicationYear(source) ?? []].flat(),
      language: [source.language.toLowerCase()],
      stance: all(source.claims.map(({ stance }) => stance)),
    },
    ...(day !== undefined && { day }),
    prominence: register.graph.relays.get(source.id)?.length ?? 0,
    shown: {
      path: href,
      date: date.text,
      ...(title.lang !== words.language && { lang: title.lang }),
      kind,
      language,
      stances: countStances(source),
      quoteLanguages: quotes.map(({ language }) => language),
      ...(title.note !== undefined && { note: title.note }),
      ...(source.retracted && { banner: words.search.retracted }),
    },
  };
}

/** Every quoted fragment with its language, each followed by our translation, which has none. */
function listQuotes({ claims, language }: Source): { text: string; language: string | null }[] {
  return claims.flatMap(({ quote, quoteLanguage, translation }) => [
    ...(quote === undefined ? [] : [{ text: quote, language: quoteLanguage ?? language }]),
    ...(translation === undefined ? [] : [{ text: translation, language: null }]),
  ]);
}

/** `Supports 2 claims and mentions 1 claim` */
function countStances({ claims }: Source): string {
  const counts = STANCES.map((stance) => ({
    stance,
    count: claims.filter((entry) => entry.stance === stance).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) =>
      words.search.stanceOf(words.evidence.stance[stance], formatCount(count, words.nouns.claim)),
    );
  return capitalise(formatList(said));
}

/** What a claim is called besides its title: its force, and its states in every language. */
function nameClaim({ force, hostState, sendingState }: Claim, nameState: NameState): string[] {
  return [force ?? [], ...[sendingState, hostState].map(nameState)].flat();
}

function nameOrigin({ origin }: { origin?: string | undefined }): string[] {
  return origin === undefined ? [] : [origin];
}

function describeEvidence(entry: EvidenceEntry): string[] {
  return [
    ...(entry.basedOn ?? []).flatMap(nameOrigin),
    ...formatStrengths(entry),
    ...formatKnown(entry.asOf),
    ...(entry.official ?? []).map(({ by }) => by),
    ...[entry.note ?? []].flat(),
  ];
}

function formatStrengths({
  strength,
  planned,
}: {
  strength?: Strength | undefined;
  planned?: Strength | undefined;
}) {
  return [strength, planned].flatMap((one) => (one ? formatStrength(one) : []));
}

function formatKnown(date: string | undefined): string[] {
  return date === undefined ? [] : [formatDate(date)];
}

function firstDay(date: string | undefined): string | undefined {
  return date === undefined ? undefined : parseDate(date)?.first;
}
