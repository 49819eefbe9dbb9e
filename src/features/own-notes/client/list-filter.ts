/** The filter above the list of own notes. */
import { words } from '@words/own-notes-list.ts';
import { words as noteWords } from '@words/own-notes.ts';
import { filterOf, fold } from '../../../core/languages/fold.ts';
import { KINDS, type OwnNote, quotationOf } from '../own-note.ts';
import { element } from './element.ts';

/** What the reader wants to see. */
export interface Filter {
  readonly search: HTMLElement;
  readonly field: HTMLInputElement;
  readonly kind: HTMLSelectElement;
}

/** The choice of notes with words of the reader's, whatever their highlight. */
const WITH_WORDS = 'words';

/** Makes the filter. `change` is called whenever the reader changes it. */
export function makeFilter(change: () => void): Filter {
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const kind = element(
    'select',
    {},
    ...[
      element('option', { value: '', textContent: words.anyKind }),
      element('option', { value: WITH_WORDS, textContent: words.withWords }),
      ...KINDS.map((one) => element('option', { value: one, textContent: noteWords.kinds[one] })),
    ],
  );
  const search = element(
    'search',
    { className: 'own-filter' },
    element('label', {}, words.filter, ' ', field),
    element('label', {}, words.kind, ' ', kind),
  );
  field.addEventListener('input', change);
  kind.addEventListener('change', change);
  return { search, field, kind };
}

/** Whether the reader wants to see a note. */
export function isWanted(note: OwnNote, { field, kind }: Filter): boolean {
  const { value } = kind;
  const isKind = value === '' || (value === WITH_WORDS ? note.words !== '' : note.kind === value);
  return isKind && filterOf(field.value)(fold(`${note.words}\n${quotationOf(note)}`));
}
