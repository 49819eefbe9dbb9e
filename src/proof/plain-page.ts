/**
 * Reads pages in plain markup, as those of the site are: every tag is written out, in small letters, and each element
 * closed where it ends. What the HTML standard makes of such a page is what stands there, so that it is read without all
 * that the standard has for others. At the first sign of another this gives up, and leaves the page to parse5.
 */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Types, html as names, type Token } from 'parse5';
import { EMPTY, isComplete, isDrawn, mayFollow, mayHoldText, RAW } from './plain-nesting.ts';

const BEGINNING = /^<!doctype html>[ \t\n\f]*(?=<html)/i;

/** Characters that the standard replaces, wherever they stand. */
const REPLACED = /[\0\r]/;

const START = /<([a-z][a-z0-9]*)/y;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/y;

/** The same in a drawing. Many others there are read under another name. */
const OF_DRAWING =
  / (aria-hidden|aria-label|class|d|height|href|lang|preserveAspectRatio|role|tabindex|viewBox|width|x|y)="([^"]*)"/y;

const REFERENCE = /&[^;]*;?/g;

/** References to characters. Others may be read in ways of their own. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ...['&amp;', '&#38;', '&#x26;'].map((reference) => [reference, '&'] as const),
  ...['&lt;', '&#60;', '&#x3C;'].map((reference) => [reference, '<'] as const),
  ...['&gt;', '&#62;', '&#x3E;'].map((reference) => [reference, '>'] as const),
  ...['&quot;', '&#34;', '&#x22;'].map((reference) => [reference, '"'] as const),
  ...['&#39;', '&#x27;'].map((reference) => [reference, "'"] as const),
]);

/** The elements of a page as parse5 has them, in their order; `undefined` if its markup is not known to be plain. */
export function readPlainPage(html: string): Types.Element[] | undefined {
  const [beginning] = BEGINNING.exec(html) ?? [];
  return beginning === undefined || REPLACED.test(html) ? undefined : new Reading(html, beginning.length).toEnd();
}

class Reading {
  readonly #html: string;
  #at: number;
  readonly #elements: Types.Element[] = [];
  /** The innermost of what is open. */
  #open: Types.ParentNode = tree.createDocument();

  constructor(html: string, at: number) {
    this.#html = html;
    this.#at = at;
  }

  toEnd(): Types.Element[] | undefined {
    while (this.#at < this.#html.length) if (!this.#goOn()) return undefined;
    return 'tagName' in this.#open || !isComplete(this.#open) ? undefined : this.#elements;
  }

  /** Reads the next text or tag; `false` if it is not known to be plain. */
  #goOn(): boolean {
    if (this.#html[this.#at] !== '<') return this.#readText(this.#html.indexOf('<', this.#at));
    return this.#html[this.#at + 1] === '/' ? this.#close() : this.#readElement();
  }

  #readText(end: number): boolean {
    const text = decoded(this.#html.slice(this.#at, end));
    if (end === -1 || text === undefined || !mayHoldText(this.#open, text)) return false;
    tree.appendChild(this.#open, tree.createTextNode(text));
    this.#at = end;
    return true;
  }

  #close(): boolean {
    const { nodeName } = this.#open;
    const parent = 'parentNode' in this.#open ? this.#open.parentNode : null;
    if (parent === null || !isComplete(this.#open) || !this.#html.startsWith(`${nodeName}>`, this.#at + 2))
      return false;
    this.#at += nodeName.length + '</>'.length;
    this.#open = parent;
    return true;
  }

  #readElement(): boolean {
    START.lastIndex = this.#at;
    const [start = '', name = ''] = START.exec(this.#html) ?? [];
    if (!mayFollow(name, this.#open)) return false;
    this.#at += start.length;
    const drawn = isDrawn(name, this.#open);
    const attributes = this.#readAttributes(drawn ? OF_DRAWING : ATTRIBUTE);
    if (attributes === undefined || this.#html[this.#at] !== '>') return false;
    this.#at += 1;
    const element = tree.createElement(name, drawn ? names.NS.SVG : names.NS.HTML, attributes);
    tree.appendChild(this.#open, element);
    this.#elements.push(element);
    if (EMPTY.has(name)) return true;
    this.#open = element;
    return !RAW.has(name) || this.#readRaw(name);
  }

  #readAttributes(pattern: RegExp): Token.Attribute[] | undefined {
    const attributes: Token.Attribute[] = [];
    pattern.lastIndex = this.#at;
    for (let found = pattern.exec(this.#html); found !== null; found = pattern.exec(this.#html)) {
      const [whole, name = '', written = ''] = found;
      const value = decoded(written);
      if (value === undefined || attributes.some((other) => other.name === name)) return undefined;
      attributes.push({ name, value });
      this.#at += whole.length;
    }
    return attributes;
  }

  /** Reads a script or a style. In a script that looks like a comment tags have another meaning. */
  #readRaw(name: string): boolean {
    const end = this.#html.indexOf('</', this.#at);
    const text = this.#html.slice(this.#at, end);
    if (!this.#html.startsWith(`${name}>`, end + 2) || text.includes('<!--')) return false;
    if (text !== '') tree.appendChild(this.#open, tree.createTextNode(text));
    this.#at = end;
    return true;
  }
}

/** A text without references; `undefined` if it has others than are known here. */
function decoded(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const isKnown = text.match(REFERENCE)?.every((reference) => REFERENCES.has(reference));
  return isKnown === true ? text.replace(REFERENCE, (reference) => REFERENCES.get(reference) ?? '') : undefined;
}
