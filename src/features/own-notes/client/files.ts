/** The files of own notes on their page: saves them, reminds the reader of a backup, and brings notes back from a file. */
import { words } from '@words/own-notes-files.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { store, stored } from '../../../browser/stored.ts';
import type { OwnNote } from '../own-note.ts';
import { download } from './download.ts';
import { button, element } from './element.ts';

/** The time of the last backup is stored under this name. */
const BACKUP = 'glossator:own-notes-backup';

/** So many notes without a backup are much to lose. */
const MUCH = 20;

const root = () => new URL(sitePath(), location.href).href;
const addressOfPage = (page: string) => new URL(page, root()).href;
const addressOf = ({ page, targets: [first] }: OwnNote) =>
  addressOfPage(page) + (first === undefined || first.paragraph === '' ? '' : `#${first.paragraph}`);

/** What the page shows about files, and how to show it again for other notes. */
export interface Files {
  readonly section: HTMLElement;
  readonly show: (notes: readonly OwnNote[]) => void;
}

/** Makes the part of the page with the files. */
export function makeFiles(): Files {
  let notes: readonly OwnNote[] = [];
  const reminder = element('p', { className: 'own-reminder' });
  const status = element('p', { role: 'status' });
  const field = element('input', { type: 'file', accept: '.json,.jsonld,application/json,application/ld+json' });
  const show = (all: readonly OwnNote[]) => {
    notes = all;
    const since = stored('localStorage', BACKUP);
    const unsaved = all.filter(({ changed }) => typeof since !== 'string' || changed > since).length;
    reminder.textContent = unsaved >= MUCH ? words.remind(unsaved) : '';
  };
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined)
      void usePart(import('./bring-back.ts'), async ({ bringBack }) => {
        status.textContent = await bringBack(file, root());
      });
    field.value = '';
  });
  const save = (label: string, ending: string, type: string, write: () => Promise<string>) =>
    button(
      label,
      () =>
        void usePart(write(), (text) =>
          download(`own-notes-${new Date().toISOString().slice(0, 10)}.${ending}`, type, text),
        ),
    );
  const backup = save(words.backup, 'jsonld', 'application/ld+json', async () => {
    const { toAnnotations } = await import('../exchange/web-annotation.ts');
    return JSON.stringify(toAnnotations(notes, addressOfPage), undefined, 2);
  });
  backup.addEventListener('click', () => {
    store('localStorage', BACKUP, new Date().toISOString());
    show(notes);
  });
  const section = element(
    'section',
    { className: 'own-files' },
    element('h2', { textContent: words.heading }),
    reminder,
    backup,
    ' ',
    save(words.markdown, 'md', 'text/markdown', async () =>
      (await import('../exchange/markdown.ts')).toMarkdown(notes, addressOf),
    ),
    ' ',
    save(words.table, 'csv', 'text/csv', async () => (await import('../exchange/csv.ts')).toTable(notes, addressOf)),
    element('p', {}, element('label', {}, words.bring, ' ', field)),
    status,
  );
  return { section, show };
}
