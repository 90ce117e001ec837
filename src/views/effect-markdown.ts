import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { formatNumber } from '../words/format.ts';
import { words } from '../words/words.ts';
import { toEffectLines } from './effect-text.ts';
import type { ClaimEffect, EffectView } from './effect-view.ts';

/** More claims than that are counted, not listed: a comment is to be read. */
const LISTED = 40;

/**
 * Writes what a change does as Markdown, for a comment on a code host. Texts of records are escaped, and call nobody,
 * link nowhere and refer to nothing, whatever they hold.
 */
export function formatEffectMarkdown({ summary, claims }: EffectView): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [plain(words.effect.title)] },
    { type: 'paragraph', children: [plain(summary)] },
    ...claims.slice(0, LISTED).flatMap(toBlocks),
  ];
  const more = claims.length - LISTED;
  if (more > 0) {
    const text = words.effect.more(formatNumber(more));
    children.push({ type: 'paragraph', children: [plain(text)] });
  }
  const root: Root = { type: 'root', children };
  return remark().data('settings', { bullet: '-' }).stringify(root);
}

function toBlocks({ title, id, kindLabel, ...effect }: ClaimEffect): RootContent[] {
  const [status = '', ...lines] = toEffectLines(effect);
  const head: PhrasingContent[] = [
    { type: 'strong', children: [plain(title)] },
    plain(' '),
    { type: 'inlineCode', value: id },
    plain(kindLabel && `: ${kindLabel}`),
  ];
  const list: List = {
    type: 'list',
    spread: false,
    children: [{ type: 'strong' as const, children: [plain(status)] }, ...lines.map(plain)].map(
      (text) => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children: [text] }],
      }),
    ),
  };
  return [{ type: 'paragraph', children: head }, list];
}

/** Keeps a code host from taking a part of a text for a name, an address or a number of its own. */
const CALLS = /@(?=\w)|#(?=\d)|GH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;

function plain(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(CALLS, '$&\u2060') };
}
