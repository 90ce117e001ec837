import type { Assessment } from '../../domain/assessment.ts';
import { type ClaimCard, toClaimCard } from '../claim-card.ts';
import { type ClaimPage, toClaimPage } from '../claim-page.ts';
import type { EvidenceItem } from '../evidence-item.ts';
import type { Link } from '../link.ts';
import type { Register } from '../register.ts';
import { words } from '../../words/words.ts';

/** A claim with everything its page and lists show of it. */
export type Kept = {
  page: ClaimPage;
  card: ClaimCard;
  assessment: Assessment;
  register: Register;
  madeUp: boolean;
};

/** The claims of which the style guide shows parts, real ones before made-up ones. */
export type Shelf = readonly Kept[];

/** What a specimen is called, in addresses and in words. */
export type SpecimenName = { id: string; title: string };

/** A part of a page, as the style guide shows it. */
export type Specimen<View> = SpecimenName & {
  /** Nothing where no record has it today. */
  view: View | undefined;
  /** The page it is taken from; absent for what was made up. */
  from?: Link;
  madeUp: boolean;
};

/** Specimens that words of the interface name. */
export type SpecimenId = keyof typeof words.styleGuide.specimens;

/** What the words of the interface call a specimen. */
export function nameSpecimen(id: SpecimenId): SpecimenName {
  return { id, title: words.styleGuide.specimens[id] };
}

/** Where links of made-up records lead: to the words that say so. */
export const MADE_UP_ID = 'made-up';

/** Keys of a view that hold addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'original', 'archived', 'comparison']);

/** Builds the page of every claim of a register. */
export function fillShelf(register: Register, madeUp = false): Shelf {
  return [...register.assessments].map(([id, assessment]) => {
    const page = toClaimPage(register, id);
    const leadTo = (address: string) =>
      madeUp ? `#${MADE_UP_ID}` : address.startsWith('#') ? `${page.path}${address}` : address;
    const card = toClaimCard(register, assessment);
    return {
      page: mapAddresses(page, leadTo),
      card: mapAddresses(card, leadTo),
      assessment,
      register,
      madeUp,
    };
  });
}

/**
 * Chooses what a specimen shows: of what the claims offer, the largest, and something real before something made up.
 *
 * @param offer the views of a claim that would do
 * @param size which of them shows most; the first of them where it is left out
 */
export function choose<View>(
  shelf: Shelf,
  name: SpecimenName,
  offer: (kept: Kept) => readonly View[],
  size: (view: View, kept: Kept) => number = () => 0,
): Specimen<View> {
  const offers = shelf.flatMap((kept) => offer(kept).map((view) => ({ kept, view })));
  const real = offers.filter(({ kept }) => !kept.madeUp);
  const [best] = (real.length > 0 ? real : offers).toSorted(
    (a, b) => size(b.view, b.kept) - size(a.view, a.kept),
  );
  if (!best) return { ...name, view: undefined, madeUp: false };
  const { kept, view } = best;
  const from = { label: kept.page.title, href: kept.page.path };
  return { ...name, view, madeUp: kept.madeUp, ...(!kept.madeUp && { from }) };
}

/** A specimen that is of no single claim. */
export function ofAll<View>(id: SpecimenId, view: View | undefined): Specimen<View> {
  return { ...nameSpecimen(id), view, madeUp: false };
}

/** What a claim offers where it may have none. */
export function oneOrNone<View>(view: View | undefined): View[] {
  return view === undefined ? [] : [view];
}

/** Every piece of evidence that the page of a claim shows for itself. */
export function itemsOf({ page }: Kept): EvidenceItem[] {
  return Object.values(page.evidence).flat();
}

/** A view whose links lead elsewhere; views are plain data. */
function mapAddresses<View>(view: View, leadTo: (address: string) => string): View {
  return JSON.parse(
    JSON.stringify(view, (key, value: unknown) =>
      ADDRESSES.has(key) && typeof value === 'string' ? leadTo(value) : value,
    ),
  ) as View;
}
