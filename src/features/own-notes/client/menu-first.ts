/** The item of the copy menu with which the reader adds a note to a passage, and for selected words the kinds of highlight. */
import { words } from '@words/own-notes.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { item, row } from '../../copy/client/menu-item.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import { KINDS } from '../own-note.ts';
import { adoptOwnStyles } from './adopt-styles.ts';
import { element } from './element.ts';

/** Returns the items for a passage; none if the place that it is in has no address. */
export default function firstOwnNoteItems(menu: HTMLElement, passage: CopiedPassage): HTMLElement[] {
  if (!hasAddress(passage)) return [];
  adoptOwnStyles();
  const write = item(menu, words.write, async () => {
    await usePart(import('./editor.ts'), ({ writeNote }) => writeNote(passage));
  });
  // Who selects words may want to mark them.
  const kinds = passage.range === undefined ? [] : [highlights(menu, passage)];
  return [element('div', { className: 'own-note-items' }, ...kinds, write)];
}

/** Whether the passage is in blocks that have an address, to which a note can be tied. */
export const hasAddress = ({ parts }: CopiedPassage): boolean => parts.some(({ block }) => block.id !== '');

/** Makes the row of the kinds of highlight. */
export function highlights(menu: HTMLElement, passage: CopiedPassage): HTMLElement {
  const kinds = row(words.highlight);
  kinds.append(
    ...KINDS.map((kind) =>
      item(menu, words.kinds[kind], async () => {
        await usePart(import('./editor.ts'), ({ highlight }) => highlight(passage, kind));
      }),
    ),
  );
  return kinds;
}
