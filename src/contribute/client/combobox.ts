import Combobox from '@github/combobox-nav';
import { makeElement } from '../../browser/page-parts.ts';
import { pressEnded } from '../../browser/press.ts';
import type { Option, OptionList } from '../options.ts';

/** What a combobox asks, and whom it tells. */
export type ComboboxHelp = {
  find: (list: OptionList, typed: string) => Promise<readonly Option[] | undefined>;
  /** Says how many options there are. */
  announce: (count: number) => void;
};

const served = new WeakSet<HTMLInputElement>();
let lists = 0;

/**
 * Makes a field a combobox of the ARIA pattern: options show while typing and by the arrow keys, Enter takes one,
 * Escape closes them; anything else can be typed as well.
 */
export function serveCombobox(input: HTMLInputElement, { find, announce }: ComboboxHelp): void {
  if (served.has(input)) return;
  served.add(input);
  lists += 1;
  const list = document.createElement('ul');
  list.className = 'options';
  list.id = `options-${lists}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent.trim() ?? '');
  list.hidden = true;
  input.after(list);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    combobox.stop();
  };
  const open = async () => {
    const typed = input.value;
    const options = await find(input.dataset.options as OptionList, typed).catch(() => undefined);
    await pressEnded();
    if (!options || input.value !== typed || document.activeElement !== input) return;
    // A reader who chooses among older options already goes on with these.
    if (input.hasAttribute('aria-activedescendant')) return;
    close();
    list.replaceChildren(
      ...options.map((option, index) => makeOption(option, `${list.id}-${index}`)),
    );
    announce(options.length);
    if (options.length === 0) return;
    list.hidden = false;
    combobox.start();
  };
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent) void open();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (
      event.key === 'Enter' &&
      !list.hidden &&
      !input.hasAttribute('aria-activedescendant')
    ) {
      // Without an option chosen it closes the list, and sends nothing.
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && list.hidden) {
      event.preventDefault();
      void open();
    }
  });
  input.addEventListener('blur', close);
  // A press on an option must not take the focus from the field.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('combobox-commit', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    input.value = target.dataset.value ?? '';
    close();
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

function makeOption({ value, label }: Option, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.value = value;
  const name = makeElement('span', label);
  const code = makeElement('span', value);
  code.className = 'soft';
  option.append(name, ' ', code);
  return option;
}
