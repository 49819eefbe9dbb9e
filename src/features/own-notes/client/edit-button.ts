/** The button of a note. */
import { words } from '@words/own-notes.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { labelOfNote, type OwnNote } from '../own-note.ts';
import { button } from './element.ts';

/**
 * Makes the button that opens a note, where it can be changed and deleted. For the ear, it names the passage, since each
 * note has one.
 */
export const editButton = (note: OwnNote): HTMLButtonElement =>
  Object.assign(
    button(words.editNote, () => void usePart(import('./editor.ts'), ({ editNote }) => editNote(note))),
    { ariaLabel: words.editOn(labelOfNote(note)) },
  );
