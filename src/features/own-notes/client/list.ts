/** The list of all own notes on their page: by document, in the order of its text. */
import added from '@features/own-notes-list';
import { words } from '@words/own-notes-list.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { documentPath } from '../../../core/addresses/addresses.ts';
import type { OwnNote } from '../own-note.ts';
import { languageOfVersion } from '../title-of-note.ts';
import { type Replaced, replacedIn, type Stored } from '../store/stored.ts';
import { adoptOwnStyles } from './adopt-styles.ts';
import { button, element } from './element.ts';
import { makeFiles } from './files.ts';
import { fetchParagraphs } from './fetch-built.ts';
import { isWanted, makeFilter } from './list-filter.ts';
import { loadMarkdown } from './load-markdown.ts';
import type { DrawWords } from './draw-item.ts';
import { drawEntry } from './list-entry.ts';
import { onNotesChanged, readStore } from './store.ts';

/** The notes on a document, with the list of its ids. */
interface Group {
  readonly document: string;
  readonly title: string;
  readonly notes: readonly OwnNote[];
  readonly paragraphs: Awaited<ReturnType<typeof fetchParagraphs>>;
}

/** Lists the notes, and lists them again whenever they change. */
export async function improve(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.own-notes');
  if (place === null) return;
  const hasBooks = place.dataset['books'] !== undefined;
  adoptOwnStyles();
  const list = element('div', { className: 'own-notes-list' });
  const status = element('p', { role: 'status' });
  const besides = element('p');
  const earlier = element('section', { className: 'own-earlier' });
  const showEarlier = (replaced: readonly Replaced[]) => {
    // What draws them is loaded only for a reader who has any.
    if (replaced.length > 0 || earlier.hasChildNodes())
      void usePart(import('./replaced-list.ts'), ({ showReplaced }) => showReplaced(earlier, replaced));
  };
  let groups: readonly Group[] = [];
  let drawWords: DrawWords = () => [];
  const show = () => {
    const all = groups.flatMap(({ notes }) => notes);
    const shown = groups
      .map((group) => ({ ...group, notes: group.notes.filter((note) => isWanted(note, filter)) }))
      .filter(({ notes }) => notes.length > 0);
    list.replaceChildren(...shown.map((group) => drawGroup(group, drawWords, hasBooks ? save : undefined)));
    filter.search.hidden = all.length === 0;
    const hasNothing = all.length === 0 && besides.textContent === '';
    const number = shown.flatMap(({ notes }) => notes).length;
    status.textContent = hasNothing ? words.none : words.shown(number, all.length - number, all.length);
  };
  const save = (name: string) => {
    const group = groups.find((one) => one.document === name);
    if (group === undefined) return;
    void usePart(import('./save-for-book.ts'), async ({ saveForBook }) => {
      status.textContent = await saveForBook(group);
    });
  };
  const filter = makeFilter(show);
  const files = makeFiles();
  let turn = 0;
  const read = async () => {
    const mine = (turn += 1);
    let stored: Stored;
    try {
      stored = await readStore();
    } catch (error) {
      files.show(undefined);
      status.textContent = words.unreadable(String(error));
      return;
    }
    files.show(stored);
    const read = await Promise.all([groupsOf(stored), loadMarkdown(stored.notes)]);
    // Another change may have come meanwhile.
    if (mine !== turn) return;
    [groups, drawWords] = read;
    const replaced = replacedIn(stored.values);
    const unknown = stored.values.length - stored.notes.length - replaced.length;
    besides.textContent = unknown === 0 ? '' : words.unknown(unknown);
    show();
    showEarlier(replaced);
  };
  place.append(filter.search, status, besides, list, files.section, earlier);
  onNotesChanged(() => void read());
  await read();
}

async function groupsOf({ notes: all }: Stored): Promise<Group[]> {
  const byDocument = Map.groupBy(all, (note) => note.document);
  const groups = [...byDocument].map(async ([name, notes]): Promise<Group> => {
    const paragraphs = await fetchParagraphs(name);
    const order = new Map(paragraphs.map(({ id }, index) => [id, index]));
    const turn = ({ targets }: OwnNote) => order.get(targets[0]?.paragraph ?? '') ?? Infinity;
    const sorted = notes.toSorted((a, b) => turn(a) - turn(b) || 0);
    return { document: name, title: notes.at(-1)?.title ?? name, notes: sorted, paragraphs };
  });
  return (await Promise.all(groups)).toSorted((a, b) => a.title.localeCompare(b.title));
}

function drawGroup(
  { document: name, title, notes, paragraphs }: Group,
  drawWords: DrawWords,
  save: ((document: string) => void) | undefined,
): HTMLElement {
  const known = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const version = notes[0] === undefined ? '' : languageOfVersion(notes[0]);
  return element(
    'section',
    {},
    element(
      'h2',
      {},
      element('a', { href: documentPath(name), textContent: title, lang: notes[0]?.language ?? '' }),
      version,
    ),
    ...added.flatMap((draw) => draw(name)),
    element('ul', { className: 'own-entries' }, ...notes.map((note) => drawEntry(note, known, drawWords))),
    ...(save === undefined ? [] : [saveButton(`${title}${version}`, () => save(name))]),
  );
}

function saveButton(title: string, save: () => void): HTMLElement {
  const made = button(words.book, save);
  // For the ear, it names the document, since each has one.
  made.ariaLabel = words.bookOf(title);
  return made;
}
