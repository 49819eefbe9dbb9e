/** The panel in which the reader writes an own note. */
import { words } from '@words/own-notes.ts';
import { labelOfNote, type OwnNote } from '../own-note.ts';
import { drawEditor, type Narrow } from './draw-editor.ts';
import { element } from './element.ts';

/** What is asked of the panel. */
interface Asked {
  /** Whether the note could not be stored just now. */
  readonly hasFailed: boolean;
  /** Whether the note is stored already, so that it can be deleted. */
  readonly isStored: boolean;
  /** Is given if the reader may choose some words of the passage. */
  readonly narrow: Narrow | undefined;
  /** Stores the note; returns whether that was possible. */
  readonly save: (changed: OwnNote) => Promise<boolean>;
}

/** What the reader wants who closes the panel without storing the note: to delete it, or nothing with their changes. */
export type Unsaved = { readonly kind: 'delete' } | { readonly kind: 'discard'; readonly changed: OwnNote };

/**
 * Opens the panel for a note. It stays open until the note is stored or the reader closes it.
 *
 * @returns `undefined` if the note is stored, or as it was
 */
export function openPanel(note: OwnNote, { hasFailed, isStored, narrow, save }: Asked): Promise<Unsaved | undefined> {
  const panel = element('dialog', { className: 'panel own-note-editor' });
  const heading = element('h2', { textContent: words.noteOn(labelOfNote(note)) });
  panel.setAttribute('aria-label', words.noteOn(labelOfNote(note)));
  const { form, field, status, cancel, remove, read } = drawEditor(note, heading, isStored, narrow);
  const fail = () => {
    status.textContent = words.notStored;
    field.focus();
    field.select();
  };
  let done: 'saved' | 'delete' | undefined;
  const submit = async () => {
    done = 'saved';
    if (await save(read())) panel.close();
    else {
      done = undefined;
      fail();
    }
  };
  cancel.addEventListener('click', () => panel.close());
  remove.addEventListener('click', () => {
    done = 'delete';
    panel.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });
  const closed = new Promise<Unsaved | undefined>((resolve) => {
    panel.addEventListener('close', () => {
      const changed = read();
      panel.remove();
      const isChanged = changed.words !== note.words || changed.kind !== note.kind;
      if (done === 'delete') resolve({ kind: 'delete' });
      else resolve(done === undefined && isChanged ? { kind: 'discard', changed } : undefined);
    });
  });
  panel.append(form);
  document.body.append(panel);
  panel.showModal();
  field.focus();
  if (hasFailed) fail();
  return closed;
}
