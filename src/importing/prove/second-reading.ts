/** What the second reader finds in an original: its text, and where its headings, items, rows, pictures and links are. */
import { withoutControls } from '../controls.ts';
import type { Range } from './places.ts';

/** What is counted besides letters. */
export const COUNTED_FORMS = ['headings', 'items', 'rows', 'pictures'] as const;

/** Each form with a number of them. */
export type FormCounts = Readonly<Record<(typeof COUNTED_FORMS)[number], number>>;

/** The beginning of a heading, list item, table row or picture. */
export interface FormMark {
  readonly form: (typeof COUNTED_FORMS)[number];
  /** Where its text begins: for a picture, where it stands. */
  readonly at: number;
}

/** A number that programs draw beside an item, and that is no word of the text. */
export interface DrawnNumber {
  /** As it is drawn: "b.". */
  readonly number: string;
  /** Where the text of the item begins and ends. */
  readonly at: number;
  readonly end: number;
}

/** A text and the forms in it. */
export interface SecondReading {
  /** With white space between blocks. */
  readonly text: string;
  readonly marks: readonly FormMark[];
  /** The numbers beside items that have words, in order; `undefined` if the numbers of the format are words. */
  readonly numbers?: readonly DrawnNumber[] | undefined;
  /** The numbers that a program counts and that are words of this text, in order. */
  readonly counted?: readonly string[];
  /** The words that lead elsewhere or are pressed: links, buttons, choices, and tables of contents that say they are. */
  readonly links: readonly Range[];
  /** What the format itself calls an official number. */
  readonly given?: readonly Range[];
  /** What the format calls a cell, a caption, a quotation or struck out: a number in it need not be one of the text. */
  readonly apart?: readonly Range[];
}

/** What is noted of the words of an element, besides its form. */
type Noted = 'links' | 'given' | 'apart';

/** An item while it is read. */
export interface OpenItem {
  readonly start: number;
  end?: number;
  /** Its number, which may only be known at the end of its list. */
  number?: string;
}

/** Writes down what a second reader finds, from the first character to the last. */
export class SecondReader {
  private readonly parts: string[] = [];
  private readonly found: { form: FormMark['form']; start: number; end: number | undefined }[] = [];
  private readonly open: { name: string; mark: number | undefined; noted: Noted | undefined; start: number }[] = [];
  private readonly items: OpenItem[] = [];
  private readonly ranges: Record<Noted, Range[]> = { links: [], given: [], apart: [] };
  private length = 0;

  /** Adds text. */
  write(written: string): void {
    const text = withoutControls(written);
    this.parts.push(text);
    this.length += text.length;
  }

  /** Begins an element, which may have one of the forms, and of whose words something may be noted. */
  begin(name: string, form?: Exclude<FormMark['form'], 'pictures'>, noted?: Noted): void {
    this.open.push({ name, mark: form === undefined ? undefined : this.found.length, noted, start: this.length });
    if (form !== undefined) this.found.push({ form, start: this.length, end: undefined });
  }

  /** Gives a form to the innermost element of a name, unless it has one. */
  formOf(name: string, form: Exclude<FormMark['form'], 'pictures'>): void {
    const one = this.open.findLast((other) => other.name === name);
    if (one === undefined || one.mark !== undefined) return;
    one.mark = this.found.length;
    this.found.push({ form, start: this.length, end: undefined });
  }

  /** Ends the innermost element of a name, with all in it. */
  end(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name);
    for (const { mark, noted, start } of at === -1 ? [] : this.open.splice(at)) {
      if (noted !== undefined && !this.open.some((around) => around.noted === noted))
        this.ranges[noted].push([start, this.length]);
      const one = this.found[mark ?? -1];
      if (one !== undefined) one.end = this.length;
    }
  }

  /** Whether this is within an element that has one of the names. */
  isIn(names: ReadonlySet<string>): boolean {
    return this.open.some(({ name }) => names.has(name));
  }

  /** Begins an item that may have a number beside it. */
  beginItem(): OpenItem {
    const item = { start: this.length };
    this.items.push(item);
    return item;
  }

  /** Ends an item. */
  endItem(item: OpenItem): void {
    item.end ??= this.length;
  }

  /** Notes a picture. */
  picture(): void {
    this.found.push({ form: 'pictures', start: this.length, end: this.length });
  }

  /** Returns what was found. Of forms without text, and of several that begin with the same letter, none or one counts. */
  result(): SecondReading {
    const text = this.parts.join('');
    const marks = new Map<string, FormMark>();
    for (const [index, { form, start, end = text.length }] of this.found.entries()) {
      const inside = text.slice(start, end);
      const at = start + inside.length - inside.trimStart().length;
      if (form === 'pictures') marks.set(`${index}`, { form, at: start });
      else if (inside.trim() !== '') marks.set(`${form} ${at}`, { form, at });
    }
    return { text, marks: [...marks.values()], ...this.ranges };
  }

  /** Returns the numbers beside items. */
  numbers(): DrawnNumber[] {
    const text = this.parts.join('');
    return this.items.flatMap(({ start, end = text.length, number }): DrawnNumber[] => {
      const inside = text.slice(start, end);
      const at = end - inside.trimStart().length;
      return number === undefined || at === end ? [] : [{ number, at, end: start + inside.trimEnd().length }];
    });
  }
}

/** Joins the readings of several files. */
export function joinReadings(readings: readonly SecondReading[]): SecondReading {
  let length = 0;
  const shifted = readings.map(({ text, marks, numbers, links }) => {
    const start = length;
    length += text.length + 1;
    return {
      marks: marks.map(({ form, at }) => ({ form, at: start + at })),
      numbers: numbers?.map(({ number, at, end }) => ({ number, at: start + at, end: start + end })),
      links: links.map(([begin, end]): Range => [start + begin, start + end]),
    };
  });
  return {
    text: readings.map(({ text }) => text).join('\n'),
    marks: shifted.flatMap(({ marks }) => marks),
    numbers: shifted.every(({ numbers }) => numbers === undefined)
      ? undefined
      : shifted.flatMap(({ numbers = [] }) => numbers),
    links: shifted.flatMap(({ links }) => links),
  };
}
