/**
 * The originals, read in the plainest way: nothing here knows how they are imported, nor shares code with the engine.
 */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How an original is read. */
interface Original {
  /** Its running text, in order; white space as it comes. */
  readonly read: (file: string) => string;
  /** The text as its facts count it, if they do. */
  readonly counted?: (file: string) => string;
}

const readWhole: Original = { read: readBody, counted: readBody };

/** The originals, by the ids of their documents. */
export const ORIGINALS: Readonly<Record<string, Original>> = {
  'udhr-en': readWhole,
  'udhr-zh': readWhole,
  'udhr-ar': readWhole,
  'udhr-fr': readWhole,
  'ai-act': { read: readAct },
  'm-13-13': { read: readMemorandum, counted: countMemorandum },
};

/** A text as it is counted and compared: composed letters, and one space for white space of any kind and length. */
export const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Every element below a node, in order. */
function elements(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** What an element has as an attribute; nothing if it has none of that name. */
const attribute = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';

/** All that a page shows. */
function readBody(html: string): string {
  const body = elements(parse(html)).find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : textOf(body);
}

/**
 * All of the act: its title, preamble, articles, closing words and annexes, the lines that end it, and then its notes. Calls
 * of notes are left out, and the dashes that stand for bullets.
 */
function readAct(html: string): string {
  const all = elements(parse(html));
  const isNote = (element: Element) => attribute(element, 'class') === 'oj-note';
  // Calls and notes lead to each other; a quoted amendment has calls that lead nowhere, which are text.
  const called = new Set(all.map((element) => attribute(element, 'id')).filter((id) => /^nt[cr]/.test(id)));
  const isCall = (element: Element) => called.has(attribute(element, 'href').slice(1));
  const wordsOf = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    if (!('tagName' in node)) return node.childNodes.map(wordsOf).join('');
    if (isNote(node)) return '';
    if (isCall(node)) return CALL;
    return node.childNodes.map(wordsOf).join('') + (node.tagName === 'p' ? '\n' : '');
  };
  // The first note stands in a quoted amendment, and is called before the last.
  const [quoted = '', ...notes] = all.filter(isNote).map((note) => note.childNodes.map(wordsOf).join(''));
  const parts = all.filter((element) => /^(?:tit_1|pbl_1|enc_1|fnp_1|anx_[IVX]+)$/.test(attribute(element, 'id')));
  const end = all.filter((element) => element.tagName === 'p' && /^(?:ELI:|ISSN) /.test(textOf(element)));
  return [...[...parts, ...end].map(wordsOf), ...notes.slice(0, -1), quoted, ...notes.slice(-1)]
    .join('\n')
    .replaceAll(new RegExp(`\\s*${CALL}`, 'g'), '')
    .replaceAll(/^\s*—\s*$/gm, '');
}

/** Stands for the call of a note until the white space before it is taken away with it. */
const CALL = '\uE000';

/** Words between stars, as those who counted took them; and as CommonMark does, which wants no space within the stars. */
const EMPHASIS = /\*(.+?)\*/g;
const STRICT_EMPHASIS = /\*(?!\s)([^*]+?)(?<!\s)\*/g;

/** The words of the memorandum without the marks of Markdown, Jekyll and kramdown. */
function withoutMarks(markdown: string, emphasis: RegExp): string {
  const body = markdown
    .split(/^---\n/m)
    .slice(2)
    .join('---\n');
  const words = body
    .replaceAll('<br />', '')
    .replaceAll(/\[\^\d+\]/g, '')
    .replaceAll(/\{:[^}]*\}/g, '')
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(?:---|#+|\*|\d+\.)(?: |$)/gm, '')
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(emphasis, '$1')
    .replaceAll(/\\(?=[[\]])/g, '');
  return textOf(parseFragment(words));
}

/**
 * Its running text: without the seed of its contents, without the colons that kramdown has before footnotes, and with the
 * lines apart that it breaks.
 */
function readMemorandum(markdown: string): string {
  const text = markdown
    .replace('* Table of Contents', '')
    .replaceAll(/^\[\^\d+\]: /gm, '')
    // No tag, since a sign within it is none of an address: it is text.
    .replaceAll(/<(?=a href=[^\s>]*<>)/g, '&lt;')
    .replaceAll('<br />', '\n');
  return `${/^title: (.*)$/m.exec(markdown)?.[1] ?? ''}\n${withoutMarks(text, STRICT_EMPHASIS)}`;
}

/** As its `.json` counts it: with the seed and the colons, without the numbers of headings, which stand as those of lists. */
function countMemorandum(markdown: string): string {
  return withoutMarks(markdown.replaceAll(/^(#+ )\d+\. /gm, '$1'), EMPHASIS);
}
