/**
 * The script of every page: the key `/` leads to the search box, the one in the page before the one in the header.
 * It is ignored while typing into a field, together with keys that make it a command of the browser, and where the
 * reader has switched it off on the search page.
 */
const OFF = 'search-key-off';

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  const box =
    document.querySelector<HTMLInputElement>('main input[type=search]') ??
    document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box || isOff()) return;
  event.preventDefault();
  box.focus();
  box.select();
});

const setting = document.querySelector<HTMLInputElement>('[data-part="search-key"]');
if (setting) {
  setting.checked = !isOff();
  setting.addEventListener('change', () => {
    if (setting.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '');
  });
}

/** Storage may be forbidden: then the key cannot be switched off for long. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}
