import { STANCES } from '../../domain/evidence.ts';
import { STATUSES } from '../../domain/status.ts';
import { capitalise } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import type { ClaimPage } from '../claim-page.ts';
import type { EvidenceMarks } from '../evidence-marks.ts';
import type { EvidenceItem, QuoteView } from '../evidence-item.ts';
import { type SourcePage, toSourcePage } from '../source-page.ts';
import { toStatusTallies } from '../status-tallies.ts';
import {
  choose,
  itemsOf,
  type Kept,
  nameSpecimen,
  ofAll,
  oneOrNone,
  type Shelf,
  type Specimen,
  type SpecimenId,
} from './shelf.ts';

/** Every status with its meaning, and a verdict and a card of the claim that has most documents. */
export function chooseStatuses(shelf: Shelf) {
  const documents = (_: unknown, { assessment }: Kept) => assessment.evidence.length;
  const choosePer = <View>(section: string, view: (kept: Kept) => View) =>
    STATUSES.map((status) =>
      choose(
        shelf,
        { id: `${section}-${status}`, title: words.status[status] },
        (kept) => (kept.assessment.status === status ? [view(kept)] : []),
        documents,
      ),
    );
  return {
    statuses: ofAll(
      'statuses-all',
      toStatusTallies(shelf.flatMap(({ assessment, madeUp }) => (madeUp ? [] : [assessment]))),
    ),
    verdicts: choosePer('verdicts', ({ page }) => page.verdict),
    cards: [...choosePer('cards', ({ card }) => card), ...chooseMarks(shelf)],
  };
}

/** Cards with the pictures of evidence that are hardest to draw. */
function chooseMarks(shelf: Shelf) {
  const chooseCard = (id: SpecimenId, size: (marks: EvidenceMarks) => number) =>
    choose(
      shelf,
      nameSpecimen(id),
      ({ card }) => (size(card.marks) > 0 ? [card] : []),
      ({ marks }) => size(marks),
    );
  return [
    chooseCard('cards-opposed', ({ contradicts }) => contradicts.documents.length),
    chooseCard(
      'cards-untraced',
      ({ supports }) => supports.documents.filter(({ length }) => length === 0).length,
    ),
    chooseCard(
      'cards-undated',
      ({ supports }) => supports.reports.filter(({ quarters }) => quarters === undefined).length,
    ),
  ];
}

/** What is said of claims and sources that do not stand as they are. */
export function chooseBanners(shelf: Shelf): Specimen<NonNullable<ClaimPage['withdrawn']>>[] {
  const ofSources = (kept: Kept, text: (page: SourcePage) => string | undefined) =>
    [...kept.register.graph.sources.values()]
      .filter(({ claims }) => claims.some(({ claim }) => claim === kept.assessment.claim.id))
      .flatMap(({ id }) => text(toSourcePage(kept.register, id)) ?? [])
      .map((said) => ({ text: said }));
  return [
    choose(shelf, nameSpecimen('banners-withdrawn'), ({ page }) => oneOrNone(page.withdrawn)),
    choose(shelf, nameSpecimen('banners-retracted'), (kept) =>
      ofSources(kept, ({ retracted }) => retracted),
    ),
    choose(shelf, nameSpecimen('banners-corrected'), (kept) =>
      ofSources(kept, ({ corrected }) => corrected),
    ),
  ];
}

/** A statement, and the longest text in a contributor's own words. */
export function chooseTexts(shelf: Shelf) {
  return {
    statement: choose(
      shelf,
      nameSpecimen('type-statement'),
      ({ page }) => [page.statement],
      ({ length }) => length,
    ),
    prose: choose(
      shelf,
      nameSpecimen('type-prose'),
      ({ page }) => (page.background === '' ? [] : [page.background]),
      ({ length }) => length,
    ),
  };
}

/** Fragments by script and direction, the longest of each. */
export function chooseQuotes(shelf: Shelf) {
  const chooseQuote = (id: SpecimenId, isOne: (quote: QuoteView) => boolean) =>
    choose(
      shelf,
      nameSpecimen(id),
      (kept) => itemsOf(kept).flatMap(({ quote }) => (quote && isOne(quote) ? [quote] : [])),
      ({ text }) => text.length,
    );
  return [
    chooseQuote('quotes-plain', ({ translation }) => translation === undefined),
    chooseQuote(
      'quotes-translated',
      ({ text, translation }) => translation !== undefined && /^\p{Script=Latin}/u.test(text),
    ),
    chooseQuote('quotes-cyrillic', ({ text }) => /^\p{Script=Cyrillic}/u.test(text)),
    chooseQuote('quotes-right-to-left', ({ dir }) => dir === 'rtl'),
    chooseQuote('quotes-korean', ({ text }) => /\p{Script=Hangul}/u.test(text)),
  ];
}

/** Pieces of evidence, those first of which most is known. */
export function chooseEvidence(shelf: Shelf) {
  const chooseItem = (
    name: { id: string; title: string },
    isOne: (item: EvidenceItem) => boolean,
  ) => choose(shelf, name, (kept) => itemsOf(kept).filter(isOne), countParts);
  return [
    ...STANCES.map((stance) =>
      chooseItem(
        { id: `evidence-${stance}`, title: capitalise(words.evidence.stance[stance]) },
        (item) => item.stance === stance,
      ),
    ),
    chooseItem(nameSpecimen('evidence-overtaken'), ({ overtaken }) => overtaken.length > 0),
    chooseItem(
      nameSpecimen('evidence-undated'),
      ({ source }) => source.date.machine === undefined && source.title.note !== undefined,
    ),
    chooseItem(nameSpecimen('evidence-corrected'), ({ corrected }) => corrected !== undefined),
  ];
}

/** How many of the parts that an entry may have are there. */
function countParts(item: EvidenceItem): number {
  const { source, quote, numbers, note, via, archived, reported } = item;
  const parts = [quote, quote?.translation, numbers, note, via, archived];
  const ownHeadline = source.title.note === undefined ? 1 : 0;
  return parts.filter((part) => part !== undefined).length + reported.length + ownHeadline;
}

/** Where states stand: all of one claim, then one of each standing. */
export function choosePositions(shelf: Shelf) {
  const standings = Object.keys(words.positions.standing);
  return [
    choose(
      shelf,
      nameSpecimen('positions-most'),
      ({ page }) => [page.positions],
      (states) => states.length,
    ),
    ...standings.map((standing) =>
      choose(
        shelf,
        {
          id: `positions-${standing}`,
          title: words.positions.standing[standing as keyof typeof words.positions.standing],
        },
        ({ page }) => page.positions.filter((state) => state.standing === standing).map((s) => [s]),
        // A few words of the state are enough to see how they are set.
        ([state]) => -(state?.positions.length ?? 0),
      ),
    ),
  ];
}
