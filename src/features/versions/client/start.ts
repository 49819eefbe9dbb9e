/**
 * Keeps a reader's place when they switch to another language, and opens the other language below passages. It runs on pages
 * of texts in several languages alone and shares no module with the script of every page, which would then be parted in two.
 */

import type { BesideExport, Piece } from '../beside-as-data.ts';
import { sectionOf, type Unit, unitsOf } from './units.ts';

/** How far below the top of the window the first line is that counts as read, in pixels: below the header. */
const TOP = 120;

/** Puts the links to other languages into the contents too, which are in reach wherever the reader is. */
function addToContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.version-line a[hreflang]')];
  const row = document.createElement('p');
  row.className = 'reading-facts';
  row.append(...links.flatMap((link, index) => [index === 0 ? '' : ' · ', link.cloneNode(true)]));
  if (links.length > 0) document.querySelector('#contents-list > .reading-facts')?.after(row);
}

addToContents();

/** Returns the ids of the passages of the page, in their order, as far as the one that the reader has come to. */
function idsRead(): string[] {
  const passages = [...document.querySelectorAll<HTMLElement>('article .numbered > p[id], [data-side=leading] p[id]')];
  const named = passages.findIndex(({ id }) => `#${id}` === location.hash);
  const box = passages[named]?.getBoundingClientRect();
  const isNamedInView = box !== undefined && box.bottom > 0 && box.top < innerHeight;
  const at = isNamedInView ? named : passages.findLastIndex((one) => one.getBoundingClientRect().top < TOP);
  return scrollY === 0 && !isNamedInView ? [] : passages.slice(0, at + 1).map(({ id }) => id);
}

/** Returns the page that has a section beside another language, given the page of any section. */
const besideOf = (section: string | undefined, page: string): string =>
  section === undefined ? page : new URL(`../${section}/`, page).href;

/** Returns the address of a place in another language; if nothing there belongs to it, that of the one before it. */
function addressOf(link: HTMLAnchorElement): string {
  const places: unknown = JSON.parse(link.dataset['places'] ?? '{}');
  const placeOf = (id: string): unknown =>
    typeof places === 'object' && places !== null ? Object.entries(places).find(([one]) => one === id)?.[1] : undefined;
  const place = idsRead()
    .map((id) => placeOf(id) ?? `#${id}`)
    .findLast((one) => one !== '');
  return typeof place === 'string' ? place : '';
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-places]')) {
  const page = link.href;
  const lead = () => {
    const section = link.matches('.beside-link')
      ? sectionOf(document.getElementById(idsRead().at(-1) ?? ''))
      : undefined;
    link.href = new URL(addressOf(link), besideOf(section, page)).href;
  };
  link.addEventListener('click', lead);
  link.addEventListener('auxclick', lead);
}

type Row = BesideExport['rows'][number];

/** What stands beside the passages of this page in another language: by the id of each, the row that has it. */
interface Beside extends Pick<BesideExport, 'language' | 'direction'> {
  readonly rows: ReadonlyMap<string, Row>;
}

/** Fetches the data of the page that has both languages side by side. */
async function fetchBeside(page: string): Promise<Beside> {
  const address = page.replace(/\/$/, '.json');
  const file = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!file.ok) throw new Error(`${address} cannot be fetched: ${file.status}.`);
  const { rows, ...text } = await file.json().then((data: BesideExport) => data);
  return { ...text, rows: new Map(rows.flatMap((row) => row.passages.map((id) => [id, row] as const))) };
}

/** Lets a reader open one other language below the passages of the page. */
class Opener {
  readonly #link: HTMLAnchorElement;
  readonly #page: string;
  readonly #opened = new Map<Unit, { readonly button: HTMLButtonElement; words?: HTMLElement }>();
  readonly #fetched = new Map<string, Promise<Beside | undefined>>();

  constructor(link: HTMLAnchorElement) {
    this.#link = link;
    this.#page = link.href;
  }

  /** Adds the buttons to the page: one for everything to the line above the text, and one to each unit. */
  add(line: Element, units: readonly Unit[]): void {
    const { passageIn = '', show = '' } = this.#link.dataset;
    const all = buttonOf(show, () => void this.#openAll(all.ariaPressed !== 'true', all));
    all.ariaPressed = 'false';
    all.textContent = show;
    line.append(all);
    for (const unit of units) {
      const spoken = passageIn.replace('{label}', () => unit.label);
      const button = buttonOf(spoken, () => void this.#open(unit, button.ariaExpanded !== 'true'));
      button.ariaExpanded = 'false';
      button.dataset['label'] = this.#link.textContent;
      unit.place.append(button);
      this.#opened.set(unit, { button });
    }
  }

  async #openAll(isOpen: boolean, all: HTMLButtonElement): Promise<void> {
    all.ariaPressed = String(isOpen);
    for (const unit of this.#opened.keys()) {
      const beside = await this.#fetch(unit);
      // What several passages have together is shown once, below the last of them.
      if (!isOpen || unit.ids.some((id) => beside?.rows.get(id)?.passages.at(-1) === id))
        await this.#open(unit, isOpen);
    }
  }

  async #open(unit: Unit, isOpen: boolean): Promise<void> {
    const beside = await this.#fetch(unit);
    const rows = new Set(unit.ids.flatMap((id) => beside?.rows.get(id) ?? []));
    const one = this.#opened.get(unit);
    if (beside === undefined || one === undefined || rows.size === 0 || (one.words !== undefined) === isOpen) return;
    one.button.ariaExpanded = String(isOpen);
    one.words?.remove();
    if (!isOpen) delete one.words;
    else unit.place.append((one.words = wordsOf([...rows], beside, this.#link.dataset['none'] ?? '')));
  }

  #fetch({ section }: Unit): Promise<Beside | undefined> {
    const page = besideOf(section, this.#page);
    const fetched =
      this.#fetched.get(page) ??
      fetchBeside(page).catch(() => {
        this.#fetched.delete(page);
        // The browser says why the page cannot be shown.
        location.assign(page);
        return undefined;
      });
    this.#fetched.set(page, fetched);
    return fetched;
  }
}

/** Makes a button. */
function buttonOf(name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'other-language', ariaLabel: name });
  button.addEventListener('click', act);
  return button;
}

/**
 * Draws the words of rows, with their labels, which a style sheet draws.
 *
 * @param none what is said where nothing was found
 */
function wordsOf(rows: readonly Row[], { language, direction }: Beside, none: string): HTMLElement {
  const words = document.createElement('div');
  // A text from left to right does not say so, and here it may stand within one from right to left.
  Object.assign(words, { className: 'other-words', lang: language, dir: direction });
  for (const { words: own } of rows) {
    for (const { label, pieces } of own) {
      const part = document.createElement('div');
      if (label !== undefined) part.dataset['label'] = label;
      part.append(...pieces.map(draw));
      words.append(part);
    }
    if (own.length === 0)
      words.append(
        Object.assign(document.createElement('div'), { lang: document.documentElement.lang, textContent: none }),
      );
  }
  return words;
}

/** Makes the nodes of a piece. */
function draw(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const [name, attributes, ...inside] = piece;
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside.map(draw));
  return element;
}

const article = document.querySelector('article');
const besideLinks = [...document.querySelectorAll<HTMLAnchorElement>('a.beside-link')];
const line = document.createElement('div');
line.className = 'other-languages';
besideLinks[0]?.closest('.version-line')?.after(line);
const units = article === null ? [] : unitsOf(article);
for (const link of besideLinks) new Opener(link).add(line, units);
