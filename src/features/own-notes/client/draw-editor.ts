/** Draws the fields in which the reader writes an own note. */
import { words } from '@words/own-notes.ts';
import { KINDS, type OwnNote, quotationOf } from '../own-note.ts';
import { element } from './element.ts';

/** Returns the words for a part of the passage: its text from `start` to `end`. */
export type Narrow = (start: number, end: number) => OwnNote['targets'];

/** The fields and buttons of an own note. */
export interface Editor {
  readonly form: HTMLFormElement;
  /** The field for the reader's words. */
  readonly field: HTMLTextAreaElement;
  /** Where the reader is told that the note could not be stored. */
  readonly status: HTMLElement;
  readonly cancel: HTMLButtonElement;
  /** The button to delete the note, which is only shown for one that is stored. */
  readonly remove: HTMLButtonElement;
  /** Returns the note as the reader has it now. */
  readonly read: () => OwnNote;
}

/**
 * Draws the fields for a note.
 *
 * @param narrow is given if the reader may choose some words of the passage
 */
export function drawEditor(note: OwnNote, heading: HTMLElement, isStored: boolean, narrow: Narrow | undefined): Editor {
  const passage = drawPassage(note, narrow !== undefined);
  const kinds = drawKinds(note);
  const field = element('textarea', { rows: 5, value: note.words, dir: 'auto' });
  const status = element('p', { className: 'own-note-failure', role: 'alert' });
  const small = { type: 'button', className: 'small-button' } as const;
  const cancel = element('button', { ...small, textContent: words.cancel });
  const remove = element('button', { ...small, textContent: words.deleteNote });
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    passage.whole,
    kinds,
    element('label', { className: 'own-note-words' }, words.words, field),
    status,
    element('button', { className: 'small-button', textContent: words.save }),
    ' ',
    ...(isStored ? [remove, ' '] : []),
    cancel,
  );
  const read = (): OwnNote => {
    const { kind: _, ...others } = note;
    const kind = KINDS.find((one) => one === kinds.querySelector<HTMLInputElement>(':checked')?.value);
    const chosen = passage.field && narrow && chosenIn(passage.field);
    return {
      ...others,
      ...(kind === undefined ? {} : { kind }),
      ...(chosen === undefined ? {} : { targets: narrow?.(...chosen) ?? note.targets }),
      words: field.value.trim(),
    };
  };
  return { form, field, status, cancel, remove, read };
}

/** The official words: as a field to select in, if the reader may choose some of them. */
function drawPassage(note: OwnNote, isChoice: boolean) {
  const { lang = '' } = document.querySelector<HTMLElement>('article') ?? {};
  const text = quotationOf(note);
  if (!isChoice) return { whole: element('blockquote', { lang, dir: 'auto', textContent: text }), field: undefined };
  const field = element('textarea', {
    rows: 4,
    lang,
    dir: 'auto',
    value: text,
    inputMode: 'none',
    ariaReadOnly: 'true',
  });
  // In a field that is read-only, Chromium has no caret, so that nothing could be selected by keys.
  field.addEventListener('beforeinput', (event) => event.preventDefault());
  field.setSelectionRange(0, 0);
  return { whole: element('label', { className: 'own-note-words' }, words.passage, field), field };
}

/** What is selected in the field; `undefined` if nothing is. */
function chosenIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): [number, number] | undefined {
  return selectionStart === selectionEnd ? undefined : [selectionStart, selectionEnd];
}

function drawKinds({ kind }: OwnNote): HTMLElement {
  const choice = (value: string, label: string, isChosen: boolean) =>
    element('label', {}, element('input', { type: 'radio', name: 'kind', value, checked: isChosen }), label);
  return element(
    'fieldset',
    {},
    element('legend', { textContent: words.highlight }),
    choice('', words.noHighlight, kind === undefined),
    ...KINDS.map((one) => choice(one, words.kinds[one], one === kind)),
  );
}
