/** Draws an own note as an item of the list of notes. */
import { words } from '@words/own-notes.ts';
import type { Anchored } from '../anchor.ts';
import { labelOfNote, type OwnNote, type OwnTarget } from '../own-note.ts';
import { element } from './element.ts';
import { editButton } from './edit-button.ts';

/** Words of a note, and where they are on this page. */
export interface Placed {
  readonly target: OwnTarget;
  readonly at: Anchored;
  readonly element: HTMLElement;
}

/** Draws words in Markdown. */
export type DrawWords = (words: string) => Node[];

/** Draws the note: what the reader wrote, and the words that it was on if these are not in the text any more. */
export function drawItem(note: OwnNote, placed: readonly Placed[], drawWords: DrawWords): HTMLLIElement {
  const item = element('li', { className: 'note own-note', id: `own-note-${note.id}` });
  item.dataset['label'] = labelOfNote(note);
  if (note.kind !== undefined) item.dataset['kind'] = note.kind;
  item.append(
    element('p', { className: 'own-note-name', textContent: nameOfNote(note) }),
    element('div', { className: 'own-words', dir: 'auto' }, ...drawWords(note.words)),
    ...placed.flatMap(drawChange),
    editButton(note),
  );
  return item;
}

/** What a note is called: "My note", with its kind. */
export const nameOfNote = ({ kind }: OwnNote): string =>
  kind === undefined ? words.note : words.kindOfNote(words.kinds[kind]);

/** Says what became of the words, unless the mark is on them where they always were. */
function drawChange({ target, at, element: block }: Placed): HTMLElement[] {
  if (at.on === 'words')
    return at.block === target.paragraph ? [] : [element('p', { textContent: words.madeOn(target.label) })];
  const old = element('q', { lang: block.closest<HTMLElement>('[lang]')?.lang ?? '', textContent: target.exact });
  const change = at.on === 'former' ? words.withdrawn(target.label) : words.changed(target.label);
  return [element('p', { className: 'own-old-words' }, change, ' ', old)];
}
