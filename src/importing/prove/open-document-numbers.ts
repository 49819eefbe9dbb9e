/**
 * Counts the lists and headings of an OpenDocument text, element by element. It shares no code with the reader of the
 * import.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
 */
import { SaxesParser } from 'saxes';
import { capital, inHan, inLetters, inRepeatedLetters, inRoman, inScript, type Writer } from './number-words.ts';

type Attributes = Readonly<Record<string, string>>;

/** A level of a list; without a writer for bullets. */
interface Level {
  readonly write: Writer | undefined;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly shown: number;
}

/** The last number of each level. */
type Counter = (number | undefined)[];

/** A list that is open. */
interface OpenList {
  readonly style: string;
  readonly level: number;
  readonly counter: Counter;
}

/** An element that is open, as far as it matters for numbers. */
interface OpenElement {
  readonly name: string;
  /** Whether this is an item whose first block is still to come, with the number that it starts at. */
  item?: { readonly start: string | undefined } | undefined;
}

const FORMATS: Readonly<Record<string, Writer>> = {
  '1': String,
  i: inRoman,
  I: capital(inRoman),
  '01, 02, 03, ...': (value) => String(value).padStart(2, '0'),
  '１, ２, ３, ...': inScript('０１２３４５６７８９'),
  '一, 二, 三, ...': inHan,
  '١, ٢, ٣, ٤, ...': inScript('٠١٢٣٤٥٦٧٨٩'),
};

/** The name by which the counter of headings is known. */
const HEADINGS = ' headings';

/** Elements in which nothing is counted. */
const OUT = /^text:(?:table-of-content|tracked-changes)$/;

/** Follows a text, and returns the numbers of its items and headings. */
export class OpenDocumentNumbers {
  private readonly styles = new Map<string, Level[]>();
  private readonly counters = new Map<string, Counter>();
  private readonly lists: OpenList[] = [];
  private readonly open: OpenElement[] = [];
  private out = 0;

  /** Reads the styles of the files that have some; of two with the same name, the first counts. */
  constructor(files: readonly string[]) {
    for (const xml of files) if (xml !== '') this.readStyles(xml);
  }

  private readStyles(xml: string): void {
    const parser = new SaxesParser();
    let levels: Level[] = [];
    parser.on('opentag', ({ name, attributes }) => {
      const isOutline = name === 'text:outline-style';
      if (isOutline || name === 'text:list-style') {
        levels = [];
        const style = isOutline ? HEADINGS : (attributes['style:name'] ?? '');
        if (isOutline || !this.styles.has(style)) this.styles.set(style, levels);
      }
      const nth = Number(attributes['text:level']) - 1;
      if (/^text:(?:list|outline)-level-style/.test(name) && nth >= 0 && nth < 10)
        levels[nth] = levelOf(name, attributes);
    });
    parser.write(xml).close();
  }

  /** Notes that an element begins. Returns the number of the item whose first paragraph it is; empty if it is none. */
  begin(name: string, attributes: Attributes): string {
    const parent = this.open.at(-1);
    const item = parent?.item;
    if (parent !== undefined && name !== 'text:soft-page-break') parent.item = undefined;
    const element: OpenElement = { name };
    this.open.push(element);
    if (OUT.test(name)) this.out += 1;
    if (this.out > 0) return '';
    const list = this.lists.at(-1);
    if (name === 'text:list') this.beginList(attributes, list);
    if (name === 'text:list-item') element.item = { start: attributes['text:start-value'] };
    return item === undefined || list === undefined || !/^text:[ph]$/.test(name) ? '' : this.next(list, item.start);
  }

  /** Returns whether a heading has a number, unless it is empty. */
  isCounted(attributes: Attributes): boolean {
    return this.out === 0 && this.lists.length === 0 && attributes['text:is-list-header'] !== 'true';
  }

  /** Returns the number of the next heading. */
  nextHeading(attributes: Attributes): string {
    const level = Number(attributes['text:outline-level'] ?? 1) - 1;
    return this.next({ style: HEADINGS, level, counter: this.counterOf(HEADINGS) });
  }

  /** Notes that an element ends. */
  end(): void {
    const name = this.open.pop()?.name;
    if (name === 'text:list' && this.out === 0) this.lists.pop();
    if (OUT.test(name ?? '')) this.out -= 1;
  }

  private beginList(attributes: Attributes, around: OpenList | undefined): void {
    const style = attributes['text:style-name'] ?? around?.style ?? '';
    const continues =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    const counter = around?.style === style ? around.counter : continues ? this.counterOf(style) : [];
    this.counters.set(style, counter);
    this.lists.push({ style, level: (around?.level ?? -1) + 1, counter });
  }

  private counterOf(style: string): Counter {
    const counter = this.counters.get(style) ?? [];
    this.counters.set(style, counter);
    return counter;
  }

  private next({ style, level: at, counter }: OpenList, start?: string): string {
    const levels = this.styles.get(style) ?? [];
    const level = levels[at];
    if (level?.write === undefined) return '';
    const startOf = (nth: number) => levels[nth]?.start ?? 1;
    for (let nth = 0; nth < at; nth += 1) counter[nth] ??= startOf(nth);
    const before = counter[at];
    counter[at] = start !== undefined ? Number(start) : before === undefined ? startOf(at) : before + 1;
    counter.length = at + 1;
    const words = counter.slice(-level.shown).map((value = 1, index, shown) => {
      const write = levels[at - shown.length + 1 + index]?.write ?? String;
      return write(value) ?? String(value);
    });
    return `${level.before}${words.join('.')}${level.after}`.trim();
  }
}

function levelOf(name: string, attributes: Attributes): Level {
  const format = name === 'text:list-level-style-bullet' ? '' : (attributes['style:num-format'] ?? '');
  const letters = attributes['style:num-letter-sync'] === 'true' ? inRepeatedLetters : inLetters;
  return {
    write: format === 'a' ? letters : format === 'A' ? capital(letters) : FORMATS[format],
    before: attributes['style:num-prefix'] ?? '',
    after: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] || 1),
    shown: Number(attributes['text:display-levels'] || 1),
  };
}
