/**
 * Counts the items of HTML lists as a browser does, tag by tag. It shares no code with the
 * reader of the import, only the names of formats.
 *
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element
 * https://drafts.csswg.org/css-counter-styles-3/
 */
import { HAN_NUMBERS_IN_CSS } from '../../core/languages/han-number-formats.ts';
import { capital, inHan, inLetters, inRoman, inScript, type Writer } from './number-words.ts';
import type { OpenItem, SecondReader } from './second-reading.ts';

type Attributes = Readonly<Record<string, string>>;

/** A list that is being read. */
interface OpenList {
  readonly attributes: Attributes;
  /** The kind of its numbers, if its items do not say another. */
  readonly kind: string;
  readonly items: { readonly item: OpenItem; readonly attributes: Attributes }[];
}

/** What writes the numbers of each kind, by its name in CSS, and what comes after them. */
const WRITERS = new Map<string, readonly [Writer, string]>([
  ['decimal', [String, '.']],
  ['decimal-leading-zero', [(value) => String(value).replace(/^(-?)(\d)$/, '$10$2'), '.']],
  ...['lower-alpha', 'lower-latin'].map((name) => [name, [inLetters, '.']] as const),
  ...['upper-alpha', 'upper-latin'].map((name) => [name, [capital(inLetters), '.']] as const),
  ['lower-roman', [inRoman, '.']],
  ['upper-roman', [capital(inRoman), '.']],
  ['arabic-indic', [inScript('٠١٢٣٤٥٦٧٨٩'), '.']],
  ['persian', [inScript('۰۱۲۳۴۵۶۷۸۹'), '.']],
  ['devanagari', [inScript('०१२३४५६७८९'), '.']],
  ['bengali', [inScript('০১২৩৪৫৬৭৮৯'), '.']],
  ['thai', [inScript('๐๑๒๓๔๕๖๗๘๙'), '.']],
  ...HAN_NUMBERS_IN_CSS.map((name) => [name, [inHan, '、']] as const),
]);

/** The kinds of the attribute `type`. */
const TYPES = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/** Follows the lists of a page, and gives their items the numbers that a browser draws. */
export class ListNumbers {
  private readonly lists: OpenList[] = [];
  private readonly items: (OpenItem | undefined)[] = [];
  /** Ordered lists of which nothing says how they count. */
  private readonly plain: (readonly OpenItem[])[] = [];
  private readonly reader: SecondReader;

  constructor(reader: SecondReader) {
    this.reader = reader;
  }

  /** Notes that an element begins. */
  open(name: string, attributes: Attributes): void {
    if (name === 'ol' || name === 'ul')
      this.lists.push({ attributes, kind: kindOf(attributes) ?? (name === 'ol' ? 'decimal' : 'disc'), items: [] });
    if (name !== 'li') return;
    const list = this.lists.at(-1);
    const item = list === undefined ? undefined : this.reader.beginItem();
    if (item !== undefined) list?.items.push({ item, attributes });
    this.items.push(item);
  }

  /** Notes that an element ends. */
  close(name: string): void {
    if (name === 'li') {
      const item = this.items.pop();
      if (item !== undefined) this.reader.endItem(item);
    }
    if (name !== 'ol' && name !== 'ul') return;
    const list = this.lists.pop();
    count(list);
    if (list !== undefined && name === 'ol' && kindOf(list.attributes) === undefined)
      this.plain.push(list.items.map(({ item }) => item));
  }

  /**
   * Takes the numbers from the items of lists whose words count by themselves: "a. Boats", "b. Ships".
   *
   * @param text all that was read
   */
  dropRepeated(text: string): void {
    for (const items of this.plain)
      if (countByThemselves(items.map(({ start, end }) => text.slice(start, Math.min(end ?? text.length, start + 40)))))
        for (const item of items) delete item.number;
  }
}

/** Whether words have numbers of their own that count, in one way. A single item may as well begin with a name, "A. Smith". */
function countByThemselves(texts: readonly string[]): boolean {
  if (texts.length === 1 && !/^\s*[([]?(?:\d{1,4}|[a-z]|x{0,3}(?:i[xv]|v?i{0,3}))[.)\]]\s/.test(texts[0] ?? ''))
    return false;
  const own = texts.map((text) => /^\s*[([]?([a-z]+|\d+)[.)\]]\s/i.exec(text)?.[1]);
  const writers: readonly Writer[] = [String, inLetters, capital(inLetters), inRoman, capital(inRoman)];
  return (
    own.length > 0 &&
    writers.some((write) => {
      const first = Array.from({ length: MOST_OWN }, (_, index) => index + 1).find((value) => write(value) === own[0]);
      return first !== undefined && own.every((word, index) => word !== undefined && write(first + index) === word);
    })
  );
}

/** The largest first number of a list that counts by itself. */
const MOST_OWN = 1000;

/** Gives the items of a list their numbers. */
function count(list: OpenList | undefined): void {
  if (list === undefined) return;
  const { attributes, kind, items } = list;
  const step = 'reversed' in attributes ? -1 : 1;
  let next = whole(attributes['start']) ?? (step === 1 ? 1 : items.length);
  for (const { item, attributes: own } of items) {
    const value = whole(own['value']) ?? next;
    const [write, sign] = WRITERS.get(kindOf(own) ?? kind) ?? [];
    if (write !== undefined)
      item.number = `${write(value) ?? value}${attributes['data-glossator-ending'] === ')' ? ')' : sign}`;
    next = value + step;
  }
}

/** The kind that an element says: in its style or, if that does not, in its attribute `type`. */
function kindOf({ style = '', type = '' }: Attributes): string | undefined {
  const kinds = style.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(':');
    const words = value
      .toLowerCase()
      .trim()
      .split(/[\s!]+/);
    return /^list-style(?:-type)?$/i.test(name.trim()) ? words.filter((word) => !NO_KINDS.test(word)) : [];
  });
  return kinds.at(-1) ?? TYPES.get(type) ?? (/^(?:disc|circle|square|none)$/.test(type) ? 'none' : undefined);
}

/** Words of `list-style` that are no kinds of numbers. */
const NO_KINDS = /^(?:inside|outside|important|url\(.*|initial|inherit|unset|revert|)$/;

/** Reads an integer of at most 32 bits: the beginning of a text. */
function whole(text = ''): number | undefined {
  const value = Number.parseInt(text, 10);
  return Math.abs(value) < 2 ** 31 ? value : undefined;
}
