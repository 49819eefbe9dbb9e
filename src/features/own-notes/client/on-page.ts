/** Shows the reader's own notes on a page of official text, and keeps them in step with other tabs. */
import { usePart } from '../../../browser/page-parts.ts';
import { anchor, type Anchored, type Registry } from '../anchor.ts';
import { formerNames, registryOf } from '../registry.ts';
import type { OwnNote, OwnTarget } from '../own-note.ts';
import { adoptOwnStyles } from './adopt-styles.ts';
import { drawItem, type DrawWords, nameOfNote, type Placed } from './draw-item.ts';
import { addToMargin, type Anchorage, leaveMargin } from './margin.ts';
import { markWords, unmark } from './mark.ts';
import { fetchParagraphs } from './fetch-built.ts';
import { loadMarkdown } from './load-markdown.ts';
import { blocksById, documentId, siteRoot } from './page-facts.ts';
import { onNotesChanged, readStore } from './store.ts';

/** How long the page draws before it lets the reader go on, in milliseconds. */
const SLICE = 12;

/** What of a note is on the page. */
interface Drawn {
  readonly note: OwnNote;
  readonly written: string;
  readonly marks: readonly HTMLElement[];
  /** What stands in the list of notes, and the element that it belongs to. */
  readonly item: { readonly element: HTMLLIElement; readonly to: HTMLElement } | undefined;
  /** Its place in the list, once it has one. */
  anchorage: Anchorage | undefined;
}

const drawn = new Map<string, Drawn>();
let paragraphs: Awaited<ReturnType<typeof fetchParagraphs>> | undefined;
let isBound = false;
let turn = 0;

/** Shows the notes as they are stored now. */
export async function showOwnNotes(): Promise<void> {
  watchOwnNotes();
  const mine = (turn += 1);
  const { notes: all } = await readStore();
  if (all.length > 0) paragraphs ??= await fetchParagraphs(documentId());
  const names = formerNames(paragraphs ?? [], siteRoot()).add(documentId());
  const notes = all.filter((note) => names.has(note.document));
  const drawWords = await loadMarkdown(notes);
  if (mine !== turn) return;
  const written = new Map(notes.map((note) => [note.id, JSON.stringify(note)]));
  for (const one of drawn.values()) if (written.get(one.note.id) !== one.written) takeAway(one);
  const page = { ...readPage(registryOf(paragraphs ?? [])), drawWords };
  let began = performance.now();
  for (const note of notes) {
    if (drawn.has(note.id)) continue;
    draw(note, written.get(note.id) ?? '', page);
    if (performance.now() - began < SLICE) continue;
    await new Promise((go) => setTimeout(go));
    // Another change may have come meanwhile, which draws the rest.
    if (mine !== turn) return;
    began = performance.now();
  }
  // All at once, because the browser lays out the whole list for each that comes.
  for (const one of drawn.values()) one.anchorage ??= one.item && addToMargin(one.item.element, one.item.to);
}

/** Shows the notes whenever they change from now on. */
function watchOwnNotes(): void {
  if (isBound) return;
  isBound = true;
  adoptOwnStyles();
  onNotesChanged(() => void showOwnNotes());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void showOwnNotes();
  });
  document.querySelector('main')?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    // A term or a call within a mark does what it does elsewhere.
    const mark = event.target.closest('a') === null ? event.target.closest<HTMLElement>('mark[data-own-note]') : null;
    const note = drawn.get(mark?.dataset['ownNote'] ?? '')?.note;
    if (note !== undefined) void usePart(import('./editor.ts'), ({ editNote }) => editNote(note));
  });
}

/** Returns the notes on the page that have to do with these blocks. */
export function notesOnBlocks(blocks: readonly Element[]): OwnNote[] {
  const near = new Set(
    [...drawn.values()].filter(
      ({ marks, anchorage }) =>
        marks.some((mark) => blocks.some((block) => block.contains(mark))) ||
        (anchorage !== undefined && blocks.some((block) => block.contains(anchorage.to))),
    ),
  );
  return [...near].map(({ note }) => note);
}

function takeAway({ note, marks, anchorage }: Drawn): void {
  unmark(marks);
  if (anchorage !== undefined) leaveMargin(anchorage);
  drawn.delete(note.id);
}

/** What is needed to place a note. Marks change none of it. */
interface PageText {
  readonly ids: Registry;
  readonly blocks: ReadonlyMap<string, HTMLElement>;
  readonly texts: ReadonlyMap<string, string>;
  /** Draws what the reader wrote. */
  readonly drawWords: DrawWords;
}

function readPage(ids: Registry): Omit<PageText, 'drawWords'> {
  const blocks = blocksById();
  return { ids, blocks, texts: new Map([...blocks].map(([id, block]) => [id, block.textContent])) };
}

function draw(note: OwnNote, written: string, { ids, blocks, texts, drawWords }: PageText): void {
  const placed = note.targets.flatMap((target): Placed[] => {
    const at = anchor(target, ids, texts);
    const element = at && (blocks.get(at.block) ?? document.getElementById(at.block));
    return at === undefined || element === null || element === undefined ? [] : [{ target, at, element }];
  });
  const marks = placed.flatMap(({ at, element }) => (at.on === 'words' ? markAll(note, at, element) : []));
  const first = marks[0] ?? placed[0]?.element;
  const needsItem = note.words !== '' || placed.some(({ target, at }) => at.on !== 'words' || hasMoved(target, at));
  const item = first && needsItem ? { element: drawItem(note, placed, drawWords), to: first } : undefined;
  if (item !== undefined) for (const mark of marks.slice(0, 1)) mark.setAttribute('aria-details', item.element.id);
  drawn.set(note.id, { note, written, marks, item, anchorage: undefined });
}

function markAll(note: OwnNote, { start, end }: Extract<Anchored, { on: 'words' }>, element: HTMLElement) {
  const marks = markWords(element, start, end);
  // For the ear, once: the words may be in several marks.
  marks[0]?.setAttribute('aria-description', nameOfNote(note));
  for (const mark of marks) {
    mark.dataset['ownNote'] = note.id;
    if (note.kind !== undefined) mark.dataset['kind'] = note.kind;
  }
  return marks;
}

const hasMoved = (target: OwnTarget, at: Anchored) => at.block !== target.paragraph;
