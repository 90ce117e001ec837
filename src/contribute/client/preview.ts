import { cloneTemplate, findPart, makeElement } from '../../browser/page-parts.ts';
import type { Answer } from '../answer.ts';

type Preview = NonNullable<Answer['preview']>;
type SourcePreview = Extract<Preview, { kind: 'sources' }>;

/** A record as on its page, made of the page's templates. */
export function makePreview(preview: Preview): HTMLElement {
  const view = cloneTemplate(`preview-${preview.kind}`);
  const set = (name: string, text: string) => {
    findPart(view, name, HTMLElement).textContent = text;
  };
  const body = findPart(view, 'body', HTMLElement);
  body.replaceChildren(
    ...(preview.body.length > 0 ? preview.body : [body.dataset.none ?? '']).map((text) =>
      makeElement('p', text),
    ),
  );
  switch (preview.kind) {
    case 'claims':
      set('route', preview.route);
      set('title', preview.title);
      set('statement', preview.statement);
      set('origins', preview.status.origins);
      findPart(view, 'status', HTMLElement).replaceChildren(
        cloneTemplate(`status-${preview.status.status}`),
      );
      break;
    case 'sources': {
      const { line } = preview;
      set('meta', [line.publisher, line.date.text, line.kind, line.language].join(' · '));
      set('title', line.title.text);
      findPart(view, 'title', HTMLElement).lang = line.title.lang;
      set('title-note', line.title.note ?? '');
      set('reliability', `${line.reliability.label}.`);
      set('reliability-reason', `${line.reliability.reason}.`);
      findPart(view, 'original', HTMLAnchorElement).href = preview.original;
      findPart(view, 'contributions', HTMLElement).replaceChildren(
        ...preview.contributions.map(makeContribution),
      );
      break;
    }
    default:
      preview satisfies never;
  }
  return view;
}

function makeContribution({ claim, item }: SourcePreview['contributions'][number]): HTMLElement {
  const view = cloneTemplate('preview-contribution');
  const link = findPart(view, 'claim', HTMLAnchorElement);
  link.textContent = claim.title;
  link.href = claim.href;
  findPart(view, 'stance', HTMLElement).textContent = item.stanceSentence;
  const quote = findPart(view, 'quote', HTMLElement);
  quote.hidden = item.quote === undefined;
  if (item.quote) {
    const text = findPart(quote, 'quote-text', HTMLElement);
    text.textContent = item.quote.text;
    text.lang = item.quote.lang;
    text.dir = item.quote.dir;
    findPart(quote, 'translation', HTMLElement).textContent = item.quote.translation ?? '';
  }
  findPart(view, 'facts', HTMLElement).replaceChildren(
    ...item.facts.map((fact) => makeElement('p', fact)),
  );
  findPart(view, 'provenance', HTMLElement).replaceChildren(
    ...item.provenance.map((text) => makeElement('p', text)),
  );
  return view;
}
