/** The files of own notes on their page: saves them, reminds the reader of a backup, and brings notes back from a file. */
import { words } from '@words/own-notes-files.ts';
import { words as listWords } from '@words/own-notes-list.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { store, stored as storedValue } from '../../../browser/stored.ts';
import type { OwnNote } from '../own-note.ts';
import { replacedIn, type Stored } from '../store/stored.ts';
import type { Made } from './backup.ts';
import { download } from './download.ts';
import { button, element } from './element.ts';
import { readStore } from './store.ts';

/** The time of the last backup is stored under this name. */
const BACKUP = 'glossator:own-notes-backup';

/** So many notes without a backup are much to lose. */
const MUCH = 20;

const root = () => new URL(sitePath(), location.href).href;
const addressOf = ({ page, targets: [first] }: OwnNote) =>
  root() + page + (first === undefined || first.paragraph === '' ? '' : `#${first.paragraph}`);

/** What the page shows about files, and how to show it again for what is stored; `undefined` if that cannot be read. */
export interface Files {
  readonly section: HTMLElement;
  readonly show: (stored: Stored | undefined) => void;
}

/** Makes a file of what was stored at a time. */
type Make = (stored: Stored, time: string) => Promise<Made>;

/** A file of the notes as they are now, which has nothing else. */
const ofNotes = (text: string, { values, notes }: Stored): Made => ({
  text,
  saved: notes.length,
  earlier: 0,
  leftOut: values.length - notes.length - replacedIn(values).length,
});

/** Makes the part of the page with the files. */
export function makeFiles(): Files {
  const reminder = element('p', { className: 'own-reminder' });
  const status = element('p', { role: 'status' });
  const remind = (notes: readonly OwnNote[]) => {
    const since = storedValue('localStorage', BACKUP);
    const unsaved = notes.filter(({ changed }) => typeof since !== 'string' || changed > since).length;
    reminder.textContent = unsaved >= MUCH ? words.remind(unsaved) : '';
  };
  // A file is made from what is stored when the reader asks for it, and never from what the page shows.
  const save = async (ending: string, type: string, make: Make) => {
    const time = new Date().toISOString();
    try {
      const stored = await readStore();
      await usePart(make(stored, time), ({ text, saved, earlier, leftOut }) => {
        download(`own-notes-${time.slice(0, 10)}.${ending}`, type, text);
        status.textContent = words.saved(saved, earlier, leftOut);
      });
    } catch (error) {
      status.textContent = listWords.unreadable(String(error));
    }
  };
  const saveButton = (label: string, ending: string, type: string, make: Make) =>
    button(label, () => void save(ending, type, make));
  const buttons = element(
    'p',
    {},
    saveButton(words.backup, 'jsonld', 'application/ld+json', async ({ values, notes }, time) => {
      const { writeBackup } = await import('./backup.ts');
      const made = writeBackup(values, root());
      store('localStorage', BACKUP, time);
      remind(notes);
      return made;
    }),
    ' ',
    saveButton(words.markdown, 'md', 'text/markdown', async (stored) => {
      const { toMarkdown } = await import('../exchange/markdown.ts');
      return ofNotes(toMarkdown(stored.notes, addressOf), stored);
    }),
    ' ',
    saveButton(words.table, 'csv', 'text/csv', async (stored) => {
      const { toTable } = await import('../exchange/csv.ts');
      return ofNotes(toTable(stored.notes, addressOf), stored);
    }),
    ' ',
    button(listWords.print, () => print()),
  );
  const field = element('input', { type: 'file', accept: '.json,.jsonld,application/json,application/ld+json' });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined)
      void usePart(import('./backup.ts'), async ({ bringBack }) => {
        status.textContent = await bringBack(file, root());
      });
    field.value = '';
  });
  const section = element(
    'section',
    { className: 'own-files' },
    element('h2', { textContent: words.heading }),
    reminder,
    buttons,
    element('p', {}, element('label', {}, words.bring, ' ', field)),
    status,
  );
  const show = (stored: Stored | undefined) => {
    buttons.hidden = stored === undefined || stored.values.length === 0;
    remind(stored?.notes ?? []);
  };
  return { section, show };
}
