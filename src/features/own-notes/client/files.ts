/** The files of own notes on their page: saves them, reminds the reader of a backup, and brings notes back from a file. */
import { words } from '@words/own-notes-files.ts';
import type { DocumentExport } from '../../../exports/document-json.ts';
import { filePath, sitePath } from '../../../core/addresses/addresses.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { store, stored } from '../../../browser/stored.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { toTable } from '../exchange/csv.ts';
import type { UnplacedNote } from '../exchange/hypothesis.ts';
import { toMarkdown } from '../exchange/markdown.ts';
import { newNotes } from '../exchange/merge.ts';
import { pageOf } from '../exchange/pages.ts';
import { placeQuotation } from '../exchange/place-quotation.ts';
import { readFile } from '../exchange/read-file.ts';
import { toAnnotations } from '../exchange/web-annotation.ts';
import type { OwnNote } from '../own-note.ts';
import { button, element } from './element.ts';
import { storedNotes, storeNotes } from './store.ts';

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
    if (file !== undefined) void bringBack(file).then((message) => (status.textContent = message));
    field.value = '';
  });
  const save = (label: string, ending: string, type: string, write: () => string) =>
    button(label, () => download(`own-notes-${new Date().toISOString().slice(0, 10)}.${ending}`, type, write()));
  const backup = save(words.backup, 'jsonld', 'application/ld+json', () =>
    JSON.stringify(toAnnotations(notes, addressOfPage), undefined, 2),
  );
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
    save(words.markdown, 'md', 'text/markdown', () => toMarkdown(notes, addressOf)),
    ' ',
    save(words.table, 'csv', 'text/csv', () => toTable(notes, addressOf)),
    element('p', {}, element('label', {}, words.bring, ' ', field)),
    status,
  );
  return { section, show };
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Stores the notes of a file that are new, and returns what to tell the reader. */
async function bringBack(file: File): Promise<string> {
  const read = readFile(await file.text(), (address) => pageOf(address, root()));
  if (read === undefined) return words.unknownFile;
  const placed = await placeAll(read.unplaced);
  const all = [...read.notes, ...placed];
  try {
    const fresh = newNotes(await storedNotes(), all);
    if (fresh.length > 0) await storeNotes(fresh);
    return words.brought(fresh.length, all.length - fresh.length, read.leftOut);
  } catch {
    return words.notStored;
  }
}

/** Finds the places of notes. One whose words are not in its document keeps them, without a place. */
async function placeAll(notes: readonly UnplacedNote[]): Promise<OwnNote[]> {
  const documents = new Map<string, Promise<DocumentExport | undefined>>();
  return Promise.all(
    notes.map(async ({ note, quotation }): Promise<OwnNote> => {
      const fetched = documents.get(note.document) ?? fetchDocument(note.document);
      documents.set(note.document, fetched);
      const document = await fetched;
      const blocks = document?.sections.flatMap((section) => section.blocks) ?? [];
      const targets = quotation && placeQuotation(quotation, blocks);
      const unplaced = quotation === undefined ? [] : [{ paragraph: '', label: '', ...quotation }];
      return {
        ...note,
        title: document?.title ?? note.title,
        language: document?.language ?? '',
        targets: targets ?? unplaced,
      };
    }),
  );
}

async function fetchDocument(name: string): Promise<DocumentExport | undefined> {
  try {
    const file = await fetchInTime(filePath(name, 'document.json'));
    return parseBuiltJson<DocumentExport>(await file.text());
  } catch {
    return undefined;
  }
}
