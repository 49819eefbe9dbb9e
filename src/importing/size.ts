/** Refuses in an instant what a parser would read for minutes: too many cells, or elements too deep within each other. */
import { htmlBlockNames } from 'micromark-util-html-tag-name';
import { LIMITS, tooMuch } from '../core/faults/limits.ts';
import { nestingOf, partedIn } from '../core/markdown/size.ts';
import { TooLarge } from './refusal.ts';

/** The most cells that the tables of a document may have. */
export const MOST_CELLS = 50_000;

/** How deep elements may stand within each other. */
const MOST_LEVELS = 1000;

/** The most attributes that an element of XML may have: a parser compares each with all before it. */
const MOST_ATTRIBUTES = 1000;

/** The most templates of scripts that a page may have: for each, the parser goes through the whole page once more. */
const MOST_TEMPLATES = 10_000;

/** How deep lists and quotations of Markdown may be, and pictures in the descriptions of others. */
const MOST_ITEMS_DEEP = 250;

/** A line of Markdown that begins more of them. */
const QUOTATIONS = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){${MOST_ITEMS_DEEP + 1}}`, 'm');

/** The most paragraphs, headings, items and cells that a document may have. */
const MOST_BLOCKS = 60_000;

/**
 * The most signs of Markdown that the words of a block, or lines of Markdown without a blank one between them, may have. Each
 * has to be written so that it is read as a word. The parser parts the words of a paragraph at each, and joins them again one
 * by one: its time grows with the square of their number.
 */
const MOST_SIGNS = 10_000;

/** The most signs of Markdown that all words of a document may have. */
const MOST_SIGNS_IN_ALL = 100_000;

/**
 * Checks markup before it is parsed.
 *
 * @throws {TooLarge} if it has too many cells, blocks, templates or levels
 */
export function checkMarkup(text: string): void {
  const cells = text.match(/<(?:\w+:)?t[dhc][\s>]/gi)?.length ?? 0;
  const pipes = text.match(/\|/g)?.length ?? 0;
  if (Math.max(cells, pipes) > MOST_CELLS) throw tooManyCells();
  checkBlocks(text.match(/<(?:\w+:)?(?:p|li|item)[\s>]/gi)?.length ?? 0);
  if ((text.match(/<template[\s>]/gi)?.length ?? 0) > MOST_TEMPLATES)
    throw new TooLarge(
      `Found more than ${MOST_TEMPLATES} elements <template>, which have no words of the page. Take them out, or get the text in another format.`,
    );
  let depth = 0;
  // These elements do not end by themselves when others begin.
  for (const [, slash] of text.matchAll(
    /<(\/?)(?:\w+:)?(?:div|span|section|article|blockquote|ul|ol|table|b|i|em|strong|a|font)(?=[\s>])/gi,
  )) {
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    checkLevel(depth);
  }
  if (QUOTATIONS.test(text)) throw tooDeep('lists or quotations', MOST_ITEMS_DEEP);
}

/** A tag of XML; no attribute has a "<". */
const XML_TAG = /<(\/?)[\p{L}_](?:[^<>"']|"[^<"]*"|'[^<']*')*>/gu;

/**
 * Checks XML before it is parsed, of whatever elements.
 *
 * @throws {TooLarge} if it has too many levels, or an element too many attributes
 */
export function checkDepth(xml: string): void {
  let depth = 0;
  for (const [tag, slash] of xml.matchAll(XML_TAG)) {
    if (slash === '/') depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    checkLevel(depth);
    const attributes = tag.match(/=\s*["']/g)?.length ?? 0;
    if (attributes > MOST_ATTRIBUTES)
      throw new TooLarge(
        `Found an element with ${attributes} attributes, expected at most ${MOST_ATTRIBUTES}. Get the text in another format.`,
      );
  }
}

const tooDeep = (what: string, most: number) =>
  new TooLarge(
    `Found ${what} more than ${most} deep within each other, which is no document. Take them apart, or get the text in another format.`,
  );

/**
 * Checks how deep the element stands that a reader has begun.
 *
 * @throws {TooLarge} if it stands too deep
 */
export function checkLevel(depth: number): void {
  if (depth > MOST_LEVELS) throw tooDeep('elements', MOST_LEVELS);
}

/** The message for too many cells. */
export const tooManyCells = () =>
  new TooLarge(
    `Found tables with more than ${MOST_CELLS} cells in all, which no page can show. Publish such tables as data, and import the text without them.`,
  );

/**
 * Checks how many blocks were read.
 *
 * @throws {TooLarge} if there are too many
 */
export function checkBlocks(blocks: number): void {
  if (blocks > MOST_BLOCKS)
    throw new TooLarge(
      `Found ${blocks} paragraphs, headings, items and cells, expected at most ${MOST_BLOCKS}. Part the file into several documents.`,
    );
}

/**
 * Checks how many signs the words of blocks have that Markdown could take for its own.
 *
 * @throws {TooLarge} if there are too many
 */
export function checkSigns(texts: readonly string[]): void {
  let sum = 0;
  for (const text of texts) {
    const signs = signsIn(text);
    sum += signs;
    const all = signs + partedIn(text);
    if (all > MOST_SIGNS) throw tooManySigns(all, 'in one paragraph', MOST_SIGNS, ' "&" counts, too.');
  }
  if (sum > MOST_SIGNS_IN_ALL) throw tooManySigns(sum, 'in the text', MOST_SIGNS_IN_ALL);
}

/** A line from which on Markdown is HTML, up to the next blank line: its parser does not look for signs there. */
const HTML_BLOCK = new RegExp(String.raw`^ {0,3}</?(?:${htmlBlockNames.join('|')})(?=[\s/>]|$)`, 'i');

/** A tag of HTML in Markdown; of the two of an element, one counts as a sign. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * Checks a Markdown text before it is parsed: how many items and paragraphs begin in it, and the signs that its lines have,
 * but for those of tags in blocks of HTML.
 *
 * @throws {TooLarge} if it has too many items or paragraphs, if they are too deep, or if lines together have too many signs
 */
export function checkLines(text: string): void {
  checkBlocks(text.match(/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]|(?<=\n[ \t]*\n)[ \t]*\S/gm)?.length ?? 0);
  const lines = text.split('\n');
  checkCounts(text, lines);
  const tooDeepIn = nestingOf(MOST_ITEMS_DEEP * 2 + 1);
  let [isBlank, isHtml, signs, picturesIn] = [true, false, 0, picturesDeep()];
  for (const line of lines) {
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    if (!isBlank && tooDeepIn(line, wasBlank) !== undefined) throw tooDeep('lists or quotations', MOST_ITEMS_DEEP);
    isHtml = (isHtml && !wasBlank) || HTML_BLOCK.test(line);
    const tags = isHtml ? 0 : (line.match(TAG)?.length ?? 0);
    const words = line.replace(TAG, '');
    signs = (wasBlank ? 0 : signs) + Math.ceil(tags / 2) + signsIn(words) + partedIn(words);
    if (signs > MOST_SIGNS)
      throw tooManySigns(
        signs,
        'in lines without a blank one between them',
        MOST_SIGNS,
        ' "&" and blanks at the ends of lines count, too.',
      );
    if (wasBlank) picturesIn = picturesDeep();
    if (picturesIn(words) > MOST_ITEMS_DEEP) throw tooDeep('descriptions of pictures', MOST_ITEMS_DEEP);
  }
}

/**
 * Returns a function that is called for each line of a paragraph, and says how many pictures have begun and not ended, each in
 * the description of another: at the end of each, the parser reads all of it again.
 */
function picturesDeep(): (line: string) => number {
  const open: string[] = [];
  let [pictures, most] = [0, 0];
  return (line) => {
    for (const [sign] of line.matchAll(/!?\[|\]/g)) {
      if (sign !== ']') open.push(sign);
      if (sign === '![') pictures += 1;
      else if (sign === ']' && open.pop() === '![') pictures -= 1;
      most = Math.max(most, pictures);
    }
    return most;
  };
}

/** Lines of Markdown for which its parser takes time that grows with the square of their number. */
const COUNTED_LINES = [
  {
    what: 'lines of "=" or "-" alone',
    of: /^ {0,3}(?:=+|-+)[ \t]*$/,
    most: 1000,
    advice: 'Write headings with "#", without rules between them.',
  },
  { what: 'footnotes', of: /^ {0,3}\[\^[^\]]+\]:/, most: 3000, advice: 'Part the file into several documents.' },
] as const;

/** The most lines of fields before a text in Markdown. */
const MOST_FIELDS = 2000;

function checkCounts(text: string, lines: readonly string[]): void {
  for (const { what, of, most, advice } of COUNTED_LINES) {
    const found = lines.filter((line) => of.test(line)).length;
    if (found > most) throw new TooLarge(`Found ${found} ${what}, expected at most ${most}. ${advice}`);
  }
  const fields = text.startsWith('---\n') ? lines.indexOf('---', 1) : 0;
  if (fields > MOST_FIELDS)
    throw new TooLarge(
      `Found ${fields} lines of fields before the text, expected at most ${MOST_FIELDS}. Take them out.`,
    );
}

/** Where a line that is too long may be divided. */
const BETWEEN_ENDS = /[^\s.!?。！？؟]+/gu;

/**
 * Checks plain text before it is read.
 *
 * @throws {TooLarge} if it has a line that is too long and cannot be divided
 */
export function checkRuns(text: string): void {
  for (const { 0: run, index } of text.matchAll(BETWEEN_ENDS))
    if (run.length > LIMITS.line.most) {
      const line = text.slice(0, index).split('\n').length;
      throw new TooLarge(tooMuch(LIMITS.line, run.length, `Put back the spaces of line ${line}, or take it out.`));
    }
}

const signsIn = (text: string): number => text.match(/[*_[\]{}<>~`\\]|!(?=\[)/g)?.length ?? 0;

const tooManySigns = (signs: number, where: string, most: number, besides = '') =>
  new TooLarge(
    `Found ${signs} signs such as "<", "*" or "_" ${where}, expected at most ${most}. Take them out where they mean nothing, or part the text.${besides}`,
  );
