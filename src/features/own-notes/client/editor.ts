/**
 * Makes, changes and deletes own notes. Whatever cannot be stored stays on the screen, so that nothing written is lost.
 */
import { words } from '@words/own-notes.ts';
import { announce } from '../../../browser/announce.ts';
import type { CopiedPassage, PassagePart } from '../../copy/client/passage.ts';
import { type Kind, labelOfNote, type OwnNote, type Value } from '../own-note.ts';
import { keep, remove, restore } from '../store/changes.ts';
import { adoptOwnStyles } from './adopt-styles.ts';
import { change } from './change.ts';
import type { Narrow } from './draw-editor.ts';
import { openPanel } from './editor-panel.ts';
import { noteFacts, targetsOf } from './page-facts.ts';

/** Highlights a passage. */
export async function highlight(passage: CopiedPassage, kind: Kind): Promise<void> {
  const note = { ...newNote(passage), kind };
  if ((await tryToKeep(note)) !== undefined) {
    getSelection()?.removeAllRanges();
    announce(words.highlighted(labelOfNote(note)), { label: words.undo, act: () => void undo(note) });
  } else void open(note, note, true);
}

/** Lets the reader write a note on a passage; of a whole paragraph, they may choose some words. */
export function writeNote(passage: CopiedPassage): void {
  const [part, ...others] = passage.parts;
  const isWhole = passage.range === undefined && others.length === 0;
  const narrow: Narrow = (start, end) =>
    part === undefined ? [] : targetsOf({ ...passage, parts: [wholeWords(part, start, end)] });
  void open(newNote(passage), undefined, false, isWhole ? narrow : undefined);
}

/** Lets the reader change a note. */
export const editNote = (note: OwnNote): void => void open(note, note, false);

/** Deletes a note, and offers to bring back what was stored. */
async function deleteNote(note: OwnNote): Promise<void> {
  const deleted = await change(remove(note.id));
  announce(words.deleted(labelOfNote(note)), { label: words.undo, act: () => void bringBack(note, deleted) });
}

async function undo(note: OwnNote): Promise<void> {
  await change(remove(note.id));
  announce(words.deleted(labelOfNote(note)));
}

async function bringBack(note: OwnNote, deleted: readonly Value[]): Promise<void> {
  const isBack = await change(restore(deleted)).then(
    () => true,
    () => false,
  );
  if (isBack) announce(words.saved(labelOfNote(note)));
  else void open(note, note, true);
}

const newNote = (passage: CopiedPassage): OwnNote => ({
  id: crypto.randomUUID(),
  ...noteFacts(),
  targets: targetsOf(passage),
  words: '',
});

/** Whole words of a part: its text from `start` to `end`, without white space at the ends. */
function wholeWords(part: PassagePart, start: number, end: number): PassagePart {
  const text = part.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { ...part, text: text.trim(), start: from, end: from + text.trim().length };
}

/** Stores a note, as `keep` does. Returns `undefined` if that is not possible. */
const tryToKeep = (...note: Parameters<typeof keep>): Promise<string | undefined> =>
  change(keep(...note)).catch(() => undefined);

/**
 * Opens the editor.
 *
 * @param before the note as it is stored, if it is
 * @param hasFailed whether it could not be stored just now
 * @param narrow returns the words for a part of the passage, if the reader may choose one
 */
async function open(note: OwnNote, before: OwnNote | undefined, hasFailed: boolean, narrow?: Narrow): Promise<void> {
  adoptOwnStyles();
  const label = labelOfNote(note);
  const save = async (changed: OwnNote) => {
    const now = { ...changed, changed: new Date().toISOString() };
    const id = await tryToKeep(now, before);
    if (id === note.id) announce(words.saved(label));
    else if (id !== undefined)
      announce(words.bothKept(label), { label: words.editNote, act: () => editNote({ ...now, id }) });
    return id !== undefined;
  };
  const unsaved = await openPanel(note, { hasFailed, isStored: before !== undefined, narrow, save });
  if (unsaved?.kind === 'delete') await deleteNote(note);
  else if (unsaved !== undefined)
    announce(words.discarded, { label: words.takeUp, act: () => void open(unsaved.changed, before, false, narrow) });
}
