/**
 * Reads the originals in the simplest way. Nothing here knows how they are imported, or shares code with the engine.
 */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The ways to read an original. */
interface Original {
  /** Returns its running text in order, with any white space. */
  readonly read: (file: string) => string;
  /** Returns the text that its facts count, if they do. */
  readonly counted?: (file: string) => string;
}

const readWhole: Original = { read: readBody, counted: readBody };

/** How to read each original, by the id of its document. */
export const ORIGINALS: Readonly<Record<string, Original>> = {
  'udhr-en': readWhole,
  'udhr-zh': readWhole,
  'udhr-ar': readWhole,
  'udhr-fr': readWhole,
  'ai-act': { read: readAct },
  'm-13-13': { read: readMemorandum, counted: countMemorandum },
};

/** Normalises a text for counts and comparisons: composed letters, and a single space for any white space. */
export const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Returns every element below a node, in order. */
function elements(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** Returns the value of an attribute, or an empty text without one. */
const attribute = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';

/** Returns all text that a page shows. */
function readBody(html: string): string {
  const body = elements(parse(html)).find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : textOf(body);
}

/**
 * Reads all of the act: its title, preamble, articles, closing words and annexes, its last lines, and then its notes. Calls
 * of notes and the dashes of bullets are left out.
 */
function readAct(html: string): string {
  const all = elements(parse(html));
  const isNote = (element: Element) => attribute(element, 'class') === 'oj-note';
  // Calls and notes link to each other. A quoted amendment has calls that link to nothing, which are text.
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
  // The first note is in a quoted amendment, and its call comes before the last one.
  const [quoted = '', ...notes] = all.filter(isNote).map((note) => note.childNodes.map(wordsOf).join(''));
  const parts = all.filter((element) => /^(?:tit_1|pbl_1|enc_1|fnp_1|anx_[IVX]+)$/.test(attribute(element, 'id')));
  const end = all.filter((element) => element.tagName === 'p' && /^(?:ELI:|ISSN) /.test(textOf(element)));
  return [...[...parts, ...end].map(wordsOf), ...notes.slice(0, -1), quoted, ...notes.slice(-1)]
    .join('\n')
    .replaceAll(new RegExp(`\\s*${CALL}`, 'g'), '')
    .replaceAll(/^\s*—\s*$/gm, '');
}

/** Replaces the call of a note until it is removed with the white space before it. */
const CALL = '\uE000';

/** Words between stars: as the facts count them, and as CommonMark reads them, without spaces inside the stars. */
const EMPHASIS = /\*(.+?)\*/g;
const STRICT_EMPHASIS = /\*(?!\s)([^*]+?)(?<!\s)\*/g;

/** Removes the marks of Markdown, Jekyll and kramdown from the memorandum. */
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
 * Reads the running text of the memorandum: without the seed of its table of contents, without the names that kramdown has
 * before footnotes, and with its line breaks.
 */
function readMemorandum(markdown: string): string {
  const text = markdown
    .replace('* Table of Contents', '')
    .replaceAll(/^\[\^\d+\]: /gm, '')
    // This is not a tag but text, since an address cannot contain "<".
    .replaceAll(/<(?=a href=[^\s>]*<>)/g, '&lt;')
    .replaceAll('<br />', '\n');
  return `${/^title: (.*)$/m.exec(markdown)?.[1] ?? ''}\n${withoutMarks(text, STRICT_EMPHASIS)}`;
}

/** Reads the text that the facts count: with the seed and the names, without the numbers of headings, which look like lists. */
function countMemorandum(markdown: string): string {
  return withoutMarks(markdown.replaceAll(/^(#+ )\d+\. /gm, '$1'), EMPHASIS);
}
