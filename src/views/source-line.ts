import type { Source } from '../domain/source.ts';
import { sourcePath } from '../paths.ts';
import {
  formatDate,
  formatLanguage,
  formatState,
  machineDate,
  type MonthStyle,
} from '../words/format.ts';
import { words } from '../words/words.ts';

/** A title that says whether it is the document's own headline. */
export type TitleView = {
  text: string;
  /** Language of the title; a description is in the language of the interface. */
  lang: string;
  /** What the title is, where it is not the document's own headline. */
  note?: string;
};

/** What identifies a document in a list. */
export type SourceLine = {
  id: string;
  href: string;
  title: TitleView;
  publisher: string;
  date: { text: string; machine?: string | undefined };
  kind: string;
  language: string;
  reliability: { letter: string; label: string; reason: string };
};

/** Words what identifies a document. */
export function toSourceLine(source: Source): SourceLine {
  return {
    id: source.id,
    href: sourcePath(source.id),
    title: toTitleView(source),
    publisher: source.publisher,
    date: { text: formatDate(source.published), machine: machineDate(source.published) },
    kind: nameKind(source),
    language: formatLanguage(source.language),
    reliability: {
      letter: source.reliability,
      label: words.evidence.reliability(
        source.reliability,
        words.values.reliability[source.reliability],
      ),
      reason: source.reliabilityReason,
    },
  };
}

/** The date of documents that count from one day: as exact as the most exactly dated of them. */
export function formatFinest(sources: readonly Source[], months?: MonthStyle): string {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return formatDate(dates.toSorted((a, b) => b.length - a.length)[0], months);
}

/** The kind of a document, with the state it speaks for: `State media of Russia`. */
export function nameKind({ kind, speaksFor }: Source): string {
  const name = words.kind[kind];
  return speaksFor === undefined ? name : words.speaksFor(name, formatState(speaksFor));
}

/**
 * A publisher's name, short enough for a picture: without what stands in brackets behind it, or only that where the
 * name is in another script and the brackets hold it in Latin letters.
 */
export function shortenPublisher({ publisher }: Source): string {
  const [, name = publisher, aside = ''] = /^(.*?)\s*\((.*)\)$/.exec(publisher) ?? [];
  return IN_OTHER_SCRIPT.test(name) && !IN_OTHER_SCRIPT.test(aside) && aside !== '' ? aside : name;
}

/** Holds a letter that is not Latin. */
const IN_OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

function toTitleView({ title, titleFrom, language }: Source): TitleView {
  switch (titleFrom) {
    case 'page':
      return { text: title, lang: language };
    case 'address':
      return { text: title, lang: language, note: words.evidence.titleFromAddress };
    case 'description':
      return { text: title, lang: words.language, note: words.evidence.titleFromDescription };
    default:
      return titleFrom satisfies never;
  }
}
