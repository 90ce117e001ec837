/** What arrow keys walk through besides the box: results and the buttons that show more of them. */
const STOPS = '.result-link, [data-part="more"]';

/** Lets a reader walk from the box into the results with the arrow keys, and back with Escape. */
export function watchResultKeys(box: HTMLInputElement, results: HTMLElement): void {
  const stops = () => [...results.querySelectorAll<HTMLElement>(STOPS)];

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
    const place = stops().indexOf(event.target as HTMLElement);
    if (step === undefined || place === -1) return;
    event.preventDefault();
    (place + step < 0 ? box : stops()[place + step])?.focus();
  });
}

/** Keys that the browser or a writing system needs. */
function isCommand(event: KeyboardEvent): boolean {
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
