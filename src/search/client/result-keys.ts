/** What arrow keys walk through besides the box: results and the buttons that show more of them. */
const STOPS = '.result-link, [data-part="more"]';
/** The line above them, which has the focus where what had it is gone. */
const BEFORE = '[data-part="summary"]';

/**
 * Lets a reader walk from the box into the results with the arrow keys, and back with Escape; `showRest` shows what of
 * the results is still hidden.
 */
export function watchResultKeys(
  box: HTMLInputElement,
  results: HTMLElement,
  showRest: () => void,
): void {
  const stops = () => {
    showRest();
    return [...results.querySelectorAll<HTMLElement>(STOPS)];
  };

  box.addEventListener('keydown', (event) => {
    if (isCommand(event)) return;
    if (event.key === 'ArrowDown') {
      const [first] = stops();
      if (!first) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  results.addEventListener('keydown', (event) => {
    if (isCommand(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    if (step === undefined || !target.matches(`${STOPS}, ${BEFORE}`)) return;
    const place = stops().indexOf(target);
    event.preventDefault();
    (place + step < 0 ? box : stops()[place + step])?.focus();
  });
}

/** Keys that the browser or a writing system needs. */
function isCommand(event: KeyboardEvent): boolean {
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
