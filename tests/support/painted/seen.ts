/** Whether a word can be seen where it is: nothing lies over or behind it, and nothing cuts it. Runs in the page. */
import type { Word } from './words.ts';

/** The pixels by which the box of a word may reach over an edge: boxes of letters are higher than letters. */
const TOLERANCE = 3;

/** Where in the window words are looked at, in shares of its height: what is fixed at its edges covers none there. */
const [TOP, BOTTOM] = [0.3, 0.7];

const clips = new Map<Element, readonly Element[]>();

/** Returns the elements around a word that cut what is in them. The root is left out, which a reader can scroll. */
function clipsOf(element: Element): readonly Element[] {
  const before = clips.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const { display, overflowX, overflowY } = getComputedStyle(element);
  const cuts = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
  const found = parent === null || element === document.body ? [] : [...(cuts ? [element] : []), ...clipsOf(parent)];
  clips.set(element, found);
  return found;
}

/** Lets a test of places find every element that is painted. To be called before words are looked at. */
export function makeAllTouchable(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { pointer-events: auto !important; scroll-behavior: auto !important }');
  document.adoptedStyleSheets.push(sheet);
  clips.clear();
}

/** Returns the first box of a word, after scrolling to it as a reader would. Paper does not scroll sideways. */
function scrollTo({ element, boxes }: Word, isOnPaper: boolean): DOMRect[] {
  const found = boxes();
  const [box] = found;
  if (box === undefined) return [];
  let hasMoved = false;
  for (const clip of isOnPaper
    ? []
    : clipsOf(element).filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)) {
    if (!/auto|scroll/.test(getComputedStyle(clip).overflowX)) continue;
    const frame = clip.getBoundingClientRect();
    if (box.left >= frame.left && box.right <= frame.right) continue;
    clip.scrollLeft += (box.left + box.right - frame.left - frame.right) / 2;
    hasMoved = true;
  }
  const middle = (box.top + box.bottom) / 2;
  if (middle < innerHeight * TOP || middle > innerHeight * BOTTOM) {
    scrollBy(0, middle - innerHeight * TOP);
    hasMoved = true;
  }
  return hasMoved ? boxes() : found;
}

/** Returns what keeps a word from being seen. */
export function sightFaults(word: Word, isOnPaper: boolean): string[] {
  const boxes = scrollTo(word, isOnPaper);
  if (boxes.length === 0) return ['is not painted'];
  return boxes.flatMap((box) => {
    if (box.width < 0.5 || box.height < 4) return [`is ${box.width} px wide and ${box.height} px high`];
    const clip = clipsOf(word.element).find((candidate) => isBeyond(box, candidate.getBoundingClientRect()));
    if (clip !== undefined) return [`is cut by ${nameOf(clip)}`];
    const [top, ...below] = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (top === undefined) return ['is outside the window'];
    if (top !== word.element) return [`is covered by ${nameOf(top)}`];
    const stranger = below.find((element) => !element.contains(word.element));
    return stranger === undefined ? [] : [`lies over ${nameOf(stranger)}`];
  });
}

const isBeyond = (box: DOMRect, frame: DOMRect) =>
  box.left < frame.left - TOLERANCE ||
  box.right > frame.right + TOLERANCE ||
  box.top < frame.top - TOLERANCE ||
  box.bottom > frame.bottom + TOLERANCE;

/** Returns a short name of an element for messages. */
export function nameOf(element: Element): string {
  const { tagName, id, classList } = element;
  return `<${tagName.toLowerCase()}${id === '' ? '' : `#${id}`}${[...classList].map((name) => `.${name}`).join('')}>`;
}
