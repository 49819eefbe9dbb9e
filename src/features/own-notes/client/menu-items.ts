/** The items of the copy menu with which the reader highlights a passage, or edits a note on it. */
import { words } from '@words/own-notes.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { item } from '../../copy/client/menu-item.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import { beginningOf, textOfNote } from '../own-note.ts';
import { element } from './element.ts';
import { hasAddress, highlights } from './menu-first.ts';

/** Returns the items for a passage; none if the place that it is in has no address. */
export default function ownNoteItems(menu: HTMLElement, passage: CopiedPassage): HTMLElement[] {
  if (!hasAddress(passage)) return [];
  const blocks = passage.parts.map(({ block }) => block).filter(({ id }) => id !== '');
  const kinds = passage.range === undefined ? [highlights(menu, passage)] : [];
  const items = element('div', { className: 'own-note-items' }, ...kinds);
  void usePart(import('./on-page.ts'), async ({ notesOnBlocks, showOwnNotes }) => {
    await showOwnNotes();
    items.append(
      ...notesOnBlocks(blocks).map((note) =>
        item(menu, words.edit(beginningOf(textOfNote(note))), async () => {
          await usePart(import('./editor.ts'), ({ editNote }) => editNote(note));
        }),
      ),
    );
  });
  return [items];
}
