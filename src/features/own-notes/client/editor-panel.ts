/** The panel in which the reader writes an own note. */
import { words } from '@words/own-notes.ts';
import { KINDS, labelOfNote, type OwnNote, quotationOf } from '../own-note.ts';
import { button, element } from './element.ts';

/** What the panel may do. */
interface Actions {
  /** Whether the note could not be stored just now. */
  readonly hasFailed: boolean;
  /** Whether the note is stored already, so that it can be deleted. */
  readonly isStored: boolean;
  /** Returns the words for a part of the passage, if the reader may choose one. */
  readonly narrow: ((start: number, end: number) => OwnNote['targets']) | undefined;
  /** Stores the note; returns whether that was possible. */
  readonly save: (changed: OwnNote) => Promise<boolean>;
  readonly remove: () => void;
  /** Is told of changes that the reader did not save. */
  readonly discard: (changed: OwnNote) => void;
}

/** Opens the panel for a note. It stays open until the note is stored or the reader closes it. */
export function openPanel(note: OwnNote, { hasFailed, isStored, narrow, save, remove, discard }: Actions): void {
  const panel = element('dialog', { className: 'panel own-note-editor' });
  const heading = element('h2', { textContent: words.noteOn(labelOfNote(note)) });
  panel.setAttribute('aria-label', words.noteOn(labelOfNote(note)));
  const passage = drawPassage(note, narrow !== undefined);
  const kinds = drawKinds(note);
  const field = element('textarea', { rows: 5, value: note.words, dir: 'auto' });
  const status = element('p', { className: 'own-note-failure', role: 'alert' });
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
  const fail = () => {
    status.textContent = words.notStored;
    field.focus();
    field.select();
  };
  let isDone = false;
  const submit = async () => {
    isDone = true;
    if (await save(read())) panel.close();
    else {
      isDone = false;
      fail();
    }
  };
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
    ...(isStored
      ? [
          button(words.deleteNote, () => {
            isDone = true;
            panel.close();
            remove();
          }),
          ' ',
        ]
      : []),
    button(words.cancel, () => panel.close()),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });
  panel.addEventListener('close', () => {
    const changed = read();
    panel.remove();
    if (!isDone && (changed.words !== note.words || changed.kind !== note.kind)) discard(changed);
  });
  panel.append(form);
  document.body.append(panel);
  panel.showModal();
  field.focus();
  if (hasFailed) fail();
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
