/**
 * Puts own notes among the notes of the page. These are one list in reading order, which style sheets move into the
 * margin where there is room (styles/columns.css): each note keeps below the one before it, so that none overlaps.
 */
import { words } from '@words/own-notes.ts';
import { element } from './element.ts';

/** A note in the list. */
export interface Anchorage {
  readonly item: HTMLLIElement;
  /** The element beside which it is. */
  readonly to: HTMLElement;
  /** The name of its anchor. */
  readonly name: string;
}

/** What each own note in the list is beside. */
const anchors = new WeakMap<Element, HTMLElement>();
let count = 0;

/** Puts a note into the list, beside an element of the text. */
export function addToMargin(item: HTMLLIElement, to: HTMLElement): Anchorage {
  const list = listOfNotes();
  const name = `--own-${(count += 1)}`;
  setAnchors(to, [...anchorsOf(to), name]);
  item.style.setProperty('position-anchor', name);
  anchors.set(item, to);
  list.insertBefore(item, firstAfter(list, to));
  return { item, to, name };
}

/** Takes a note out of the list. */
export function leaveMargin({ item, to, name }: Anchorage): void {
  item.remove();
  setAnchors(
    to,
    anchorsOf(to).filter((other) => other !== name),
  );
}

const ANCHORS = 'anchor-name';

const anchorsOf = (of: HTMLElement) => of.style.getPropertyValue(ANCHORS).split(', ').filter(Boolean);

function setAnchors(of: HTMLElement, names: readonly string[]): void {
  if (names.length === 0) of.style.removeProperty(ANCHORS);
  else of.style.setProperty(ANCHORS, names.join(', '));
}

/** The first note in the list that is beside something further down. The list is in reading order. */
function firstAfter(list: Element, to: HTMLElement): Element | null {
  let [from, end] = [0, list.children.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    const other = anchorOf(list.children[middle]);
    const isAfter = other !== null && (to.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter && !to.contains(other)) end = middle;
    else from = middle + 1;
  }
  return list.children[from] ?? null;
}

/** What a note of the list is beside: of the publication's notes, the term, whose name the note in the item has. */
function anchorOf(item: Element | undefined): HTMLElement | null {
  if (item === undefined) return null;
  const note = item.querySelector('[id^="note-"]');
  return anchors.get(item) ?? document.getElementById((note?.id ?? '').replace(/^note-/, 'mark-'));
}

/** The list of the page's notes; a new one if there is none. */
function listOfNotes(): Element {
  const known = document.querySelector('.notes > ul');
  if (known !== null) {
    if (!known.classList.contains('with-own')) keepAnchors(known);
    return known;
  }
  const list = element('ul', { className: 'with-own' });
  const heading = element('h2', { id: 'notes-heading', textContent: words.ownNotes });
  const aside = element('aside', { className: 'notes' }, heading, list);
  aside.setAttribute('aria-labelledby', heading.id);
  document.querySelector('main')?.after(aside);
  return list;
}

/**
 * Writes its anchor on each note of the list, and on the line that ties it to its term. The page's style finds the notes
 * by their places in the list (notes/notes-style.ts), which are about to change. Footnotes leave the margin: they come
 * before all notes in the page, and could not keep clear of own ones.
 */
function keepAnchors(list: Element): void {
  const anchored = [...list.querySelectorAll<HTMLElement>(':scope > li > *')];
  const names = anchored.map((part) => getComputedStyle(part).getPropertyValue('position-anchor'));
  for (const [index, part] of anchored.entries()) {
    part.style.setProperty('position-anchor', names[index] ?? '');
    part.style.setProperty('--above', '0px');
  }
  for (const footnote of document.querySelectorAll('.beside')) footnote.classList.remove('beside');
  list.classList.add('with-own');
}
