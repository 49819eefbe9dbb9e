/** Reads how a page paints official text, as `window.readPainted`. Runs in the page. */
import { drawnAroundFaults, drawnFaults } from './generated.ts';
import { blockOrderFaults, type Placed, wordOrderFaults } from './order.ts';
import { makeAllTouchable, nameOf, sightFaults } from './seen.ts';
import { readingFaults, startFaults, styleFaults } from './styles.ts';
import { type Word, wordsOf } from './words.ts';

declare global {
  interface Window {
    readonly readPainted: typeof read;
  }
}

/** What was found on a page. */
export interface Painted {
  /** How many words were looked at. */
  readonly words: number;
  /** What is wrong, and how often. */
  readonly faults: readonly string[];
}

/** Takes where something is wrong, and returns a function that takes what it is. */
type Fault = (where: string) => (what: string) => void;

/** A block and its words. */
interface BlockWords {
  readonly block: HTMLElement;
  readonly words: readonly Word[];
}

/** How to read a page. */
interface Options {
  /** The selector of the blocks of official text. */
  readonly official: string;
  /** Whether the page is seen as it is printed. */
  readonly isOnPaper: boolean;
  /** Whether only styles are read, and not where words are. */
  readonly isRecoloured: boolean;
}

/** Reads the official text of the page. */
function read({ official, isOnPaper, isRecoloured }: Options): Painted {
  const faults = new Map<string, string[]>();
  const fault: Fault = (where) => (what) => faults.set(what, [...(faults.get(what) ?? []), where]);
  makeAllTouchable();
  scrollTo(0, 0);
  const blocks = [...document.querySelectorAll<HTMLElement>(official)];
  const words = blocks.map((block) => ({ block, words: wordsOf(block) })).filter((one) => one.words.length > 0);

  readStyles(blocks, fault);
  for (const element of new Set(words.flatMap((block) => block.words.map((word) => word.element))))
    readingFaults(element, isOnPaper).forEach(fault(nameOf(element)));
  if (!isRecoloured) readPlaces(words, isOnPaper, fault);
  return {
    words: words.reduce((sum, block) => sum + block.words.length, 0),
    faults: [...faults].map(([what, [first = '', ...others]]) =>
      others.length === 0 ? `${first} ${what}` : `${first} ${what}, and ${others.length} more`,
    ),
  };
}

/** Reads where words and blocks are. */
function readPlaces(blocks: readonly BlockWords[], isOnPaper: boolean, fault: Fault): void {
  const placed: Placed[] = [];
  for (const { block, words } of blocks) {
    wordOrderFaults(words).forEach(fault(nameOf(block)));
    const box = boxAround(words);
    if (box !== undefined) placed.push({ block, box });
  }
  blockOrderFaults(placed).forEach(fault('page'));
  for (const { block, words } of blocks)
    for (const word of words) sightFaults(word, isOnPaper).forEach(fault(`“${word.text}” in ${nameOf(block)}`));
}

/** Reads the styles of blocks, of all that is in and between them, and of all that is around them. */
function readStyles(blocks: readonly HTMLElement[], fault: Fault): void {
  const articles = new Set(blocks.map((block) => block.closest<HTMLElement>('article, .contents') ?? block));
  const around = new Set<Element>();
  for (const article of articles) {
    const ink = getComputedStyle(article).color;
    for (const element of [article, ...article.querySelectorAll<HTMLElement>('*')])
      drawnFaults(element, ink).forEach(fault(nameOf(element)));
    for (let parent = article.parentElement; parent !== null; parent = parent.parentElement) around.add(parent);
  }
  for (const element of around) drawnAroundFaults(element).forEach(fault(nameOf(element)));
  const withWords = new Set<Element>(around);
  for (const block of blocks) {
    startFaults(block).forEach(fault(nameOf(block)));
    for (const element of block.querySelectorAll('*')) if (element.textContent !== '') withWords.add(element);
    for (
      let element: Element | null = block;
      element !== null && !withWords.has(element);
      element = element.parentElement
    )
      withWords.add(element);
  }
  for (const element of withWords) styleFaults(element).forEach(fault(nameOf(element)));
}

function boxAround(words: readonly Word[]): DOMRect | undefined {
  const boxes = words.flatMap((word) => word.boxes());
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

Object.assign(window, { readPainted: read });
