/** The buttons of a note: to edit and to delete it. */
import { words } from '@words/own-notes.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { labelOfNote, type OwnNote } from '../own-note.ts';
import { button } from './element.ts';

/** Makes the buttons of a note. For the ear, each names the passage, since many have the same word. */
export function noteButtons(note: OwnNote): (HTMLElement | string)[] {
  const label = labelOfNote(note);
  const load = () => import('./editor.ts');
  const act = (text: string, name: string, use: (editor: Awaited<ReturnType<typeof load>>) => unknown) =>
    Object.assign(
      button(text, () => void usePart(load(), use)),
      { ariaLabel: name },
    );
  return [
    act(words.editNote, words.editOn(label), ({ editNote }) => editNote(note)),
    ' ',
    act(words.deleteNote, words.deleteOn(label), ({ deleteNote }) => deleteNote(note)),
  ];
}
