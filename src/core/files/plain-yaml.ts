/**
 * Reads YAML in plain writing, as nearly all content is: fields and lists, their values beside their names or folded below
 * them, comments on lines of their own. Such a text says what stands there, and needs none of the rules that `yaml` has for
 * others: it is read in a tenth of the time. At the first sign of another, and at any fault, this leaves the text to `yaml`.
 */
import { standingAlone } from '../standing-alone.ts';
import { LIMITS } from '../faults/limits.ts';

/** A value. That there is none is left to `yaml`. */
type Value = string | number | boolean | Value[] | { [name: string]: Value };

/** Characters that have a meaning of their own, or none, and blanks at the end of a line. */
const STRANGE = /[\0-\t\v-\x1F\x7F\uFEFF]| (?:\n|$)/;

const NAME = /([A-Za-z][\w-]*):(?: +|$)/y;

/** Words without quotation marks that are nothing but words. */
const WORDS = /^[\dA-Za-z(\xA1-\uFFFF]/;
const MORE_THAN_WORDS = /: |:$| #/;

/** What is no words though it is written so: a number, and what may be read as one, as a day or as another constant. */
const NUMBER = /^(?:0|[1-9]\d{0,8})$/;
const DOUBTFUL = /^(?:\d[!-~]*|true|false|null)$/i;

/** A list or map on its line, and what an item of it may be: quoted, or words. */
const ON_LINE = /^(?:\[(.*)\]|\{(.*[^ ]) *\})$/;
const ITEM =
  / *(?:([A-Za-z][\w-]*): +)?(?:'((?:[^']|'')*)'|([\dA-Za-z\xA1-\uFFFF](?:[\w .&()\xA1-\uFFFF-]*[\w.)\xA1-\uFFFF-])?))(?:,|$)/y;

/** What stands further in may be within too many lists and maps: each is further in, but a list in a map. */
const DEEPEST = LIMITS.fields.most - 4;

/** What a text says, if it is in plain writing. */
export function readPlainYaml(text: string): Value | undefined {
  const value = STRANGE.test(text) ? undefined : new Reading(text.split('\n')).toEnd();
  return value && standingAlone(value);
}

/** Every method reads what begins where the reading has come to; `undefined` is what is not known to be plain. */
class Reading {
  readonly #lines: readonly string[];
  #at = -1;
  /** The line that it has come to, and the column in it; -1 at the end. */
  #line = '';
  #column = -1;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#goOn();
  }

  toEnd(): Value | undefined {
    const value = this.#readBlock();
    return this.#column === -1 ? value : undefined;
  }

  /** Goes on to the next line on which something stands. */
  #goOn(): void {
    do this.#goDown();
    while (this.#isEmpty() || this.#line[this.#column] === '#');
  }

  #goDown(): void {
    this.#at += 1;
    this.#line = this.#lines[this.#at] ?? '';
    this.#column = this.#at < this.#lines.length ? indentOf(this.#line) : -1;
  }

  #isEmpty(): boolean {
    return this.#column === this.#line.length;
  }

  #isItem(): boolean {
    return this.#line.startsWith('- ', this.#column);
  }

  #readBlock(): Value | undefined {
    if (this.#column > DEEPEST) return undefined;
    return this.#isItem() ? this.#readItems(this.#column) : this.#readFields(this.#column);
  }

  /** Whoever asks for the items finds out whether what follows them is what may. */
  #readItems(indent: number): Value[] | undefined {
    const items: Value[] = [];
    while (this.#column === indent && this.#isItem()) {
      this.#column += 2;
      const item = this.#nameHere() === null ? this.#readValue(indent) : this.#readFields(this.#column);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  #readFields(indent: number): Value | undefined {
    const fields: Record<string, Value> = {};
    while (this.#column === indent) {
      const [written = '', name] = this.#nameHere() ?? [];
      if (name === undefined || Object.hasOwn(fields, name)) return undefined;
      this.#column += written.length;
      const value = this.#column < this.#line.length ? this.#readValue(indent) : this.#readBelow(indent);
      if (value === undefined) return undefined;
      fields[name] = value;
    }
    return this.#column < indent ? fields : undefined;
  }

  #nameHere(): RegExpExecArray | null {
    NAME.lastIndex = this.#column;
    return NAME.exec(this.#line);
  }

  /** The fields or items of a field. */
  #readBelow(indent: number): Value | undefined {
    this.#goOn();
    return this.#column > indent || (this.#column === indent && this.#isItem()) ? this.#readBlock() : undefined;
  }

  /** A value beside its name, and on lines below that are further in. */
  #readValue(indent: number): Value | undefined {
    const written = this.#line.slice(this.#column);
    const first = written[0];
    if (first === "'" || first === '"') return this.#readQuoted(first, indent);
    if (written === '>-') return this.#readFolded(indent);
    this.#goOn();
    if (first === '[' || first === '{') return valueOnLine(written);
    return WORDS.test(written) && !MORE_THAN_WORDS.test(written) ? valueOf(written) : undefined;
  }

  #readQuoted(mark: "'" | '"', indent: number): string | undefined {
    const pieces: string[] = [];
    let begin = this.#column + 1;
    let end = endOfQuoted(this.#line, begin, mark);
    while (end === -1) {
      pieces.push(this.#line.slice(begin));
      this.#goDown();
      if (this.#column <= indent && !this.#isEmpty()) return undefined;
      begin = this.#column;
      end = endOfQuoted(this.#line, begin, mark);
    }
    pieces.push(this.#line.slice(begin, end));
    // Blanks beside the marks are kept in ways of their own, and so is what has a backslash before it.
    const isPlain = pieces.length === 1 || (pieces[0] !== '' && pieces.at(-1) !== '');
    const words = fold(pieces);
    if (!isPlain || end + 1 < this.#line.length || (mark === '"' && words.includes('\\'))) return undefined;
    this.#goOn();
    return mark === "'" ? unescaped(words) : words;
  }

  /** Lines below `>-`, all of which are as far in as the first. */
  #readFolded(indent: number): string | undefined {
    this.#goDown();
    const column = this.#column;
    const pieces: string[] = [];
    while (this.#column > indent || this.#isEmpty()) {
      if (this.#column !== column && !this.#isEmpty()) return undefined;
      pieces.push(this.#line.slice(column));
      this.#goDown();
    }
    // The line after them is looked at once more, for it may be a comment.
    this.#at -= 1;
    this.#goOn();
    const words = pieces.slice(0, pieces.findLastIndex((piece) => piece !== '') + 1);
    return column > indent ? fold(words) : undefined;
  }
}

function indentOf(line: string): number {
  let column = 0;
  while (line[column] === ' ') column += 1;
  return column;
}

/** Where a quotation mark stands by itself, at or behind a column. */
function endOfQuoted(line: string, from: number, mark: "'" | '"'): number {
  let at = line.indexOf(mark, from);
  while (mark === "'" && at !== -1 && line[at + 1] === mark) at = line.indexOf(mark, at + 2);
  return at;
}

/** Words between single quotation marks, as they say themselves. */
function unescaped(words: string): string {
  return words.includes("''") ? words.replaceAll("''", "'") : words;
}

/** Lines as one, which is parted where a line is empty. */
function fold(lines: readonly string[]): string {
  if (!lines.includes('')) return lines.join(' ');
  return lines.join('\n').replace(/\n+/g, (ends) => ends.slice(1) || ' ');
}

/** What words without quotation marks say. */
function valueOf(words: string): Value | undefined {
  if (NUMBER.test(words)) return Number(words);
  if (words === 'true' || words === 'false') return words === 'true';
  return DOUBTFUL.test(words) ? undefined : words;
}

function valueOnLine(written: string): Value | undefined {
  const [, list, fields = list] = ON_LINE.exec(written) ?? [];
  if (fields === undefined) return undefined;
  const items: Value[] = [];
  const map: Record<string, Value> = {};
  for (ITEM.lastIndex = 0; ITEM.lastIndex < fields.length;) {
    const [, name, quoted, words] = ITEM.exec(fields) ?? [];
    const value = words === undefined ? quoted && unescaped(quoted) : valueOf(words);
    if (value === undefined || (name === undefined) !== (list !== undefined)) return undefined;
    if (name === undefined) items.push(value);
    else if (Object.hasOwn(map, name)) return undefined;
    else map[name] = value;
  }
  return list === undefined ? map : items;
}
