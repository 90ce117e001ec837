// The page that the search page is compared with: it searches where it is typed.
import { open } from '../engines/minisearch.ts';

const box = document.querySelector('input');
const list = document.querySelector('ol');
const load = async (name: string) => new Uint8Array(await (await fetch(name)).arrayBuffer());
const index = await open(load, '');

box?.addEventListener('input', () => {
  void show(box.value);
});

async function show(query: string): Promise<void> {
  const results = await (await index.search(query))();
  list?.replaceChildren(
    ...results.map(({ title }) => {
      const item = document.createElement('li');
      item.textContent = title;
      return item;
    }),
  );
}
