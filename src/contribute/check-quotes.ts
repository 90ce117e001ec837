import { findQuote } from '../domain/find-quote.ts';
import type { Problem, QuotePlaceText } from './answer.ts';
import { countRows, type FormValues, OWN_CONTROLS } from './form-values.ts';

/** Looks for every quote in the document's text, where that was given: each must stand there once. */
export function checkQuotes(values: FormValues): {
  problems: Problem[];
  places: Record<string, QuotePlaceText>;
} {
  const problems: Problem[] = [];
  const places: Record<string, QuotePlaceText> = {};
  const article = values[OWN_CONTROLS.article] ?? '';
  if (article.trim() === '') return { problems, places };
  for (let row = 0; row < countRows(values, 'claims'); row += 1) {
    const field = `claims.${row}.quote`;
    const quote = values[field] ?? '';
    if (quote.trim() === '') continue;
    const { places: found, problem } = findQuote(article, quote);
    if (problem) {
      problems.push({ severity: 'error', message: problem.message, hint: problem.hint, field });
    } else if (found[0]) {
      const { before, fragment, after } = found[0];
      places[field] = { before, fragment, after };
    }
  }
  return { problems, places };
}
