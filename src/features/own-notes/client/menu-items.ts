/** The items of the copy menu with which the reader highlights a passage, writes an own note on it, or edits one. */
import { words } from '@words/own-notes.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { item, row } from '../../copy/client/menu-item.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import { beginningOf, KINDS, textOfNote } from '../own-note.ts';
import { adoptOwnStyles } from './adopt-styles.ts';
import { element } from './element.ts';

/** Returns the items for a passage; none if the place that it is in has no address. */
export default function ownNoteItems(menu: HTMLElement, passage: CopiedPassage): HTMLElement[] {
  const blocks = passage.parts.map(({ block }) => block).filter(({ id }) => id !== '');
  if (blocks.length === 0) return [];
  adoptOwnStyles();
  const act = (use: (editor: typeof import('./editor.ts')) => unknown) => async () => {
    await usePart(import('./editor.ts'), use);
  };
  const kinds = row(words.highlight);
  kinds.append(
    ...KINDS.map((kind) =>
      item(
        menu,
        words.kinds[kind],
        act(({ highlight }) => highlight(passage, kind)),
      ),
    ),
  );
  const write = item(
    menu,
    words.write,
    act(({ writeNote }) => writeNote(passage)),
  );
  const items = element('div', { className: 'own-note-items' }, kinds, write);
  void usePart(import('./on-page.ts'), async ({ notesOnBlocks, showOwnNotes }) => {
    await showOwnNotes();
    items.append(
      ...notesOnBlocks(blocks).map((note) =>
        item(
          menu,
          words.edit(beginningOf(textOfNote(note))),
          act(({ editNote }) => editNote(note)),
        ),
      ),
    );
  });
  return [items];
}
