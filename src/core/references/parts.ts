/** Reads the names of parts in a text, each a word and a number: "Article 5", "(1)", "point (c)", 第五条. */
import type { ReferenceWords } from '../languages/reference-words.ts';
import type { UnitKind } from '../languages/unit-words.ts';
import { plainNumber } from '../numbers/counters.ts';
import { HAN_NUMERALS } from '../numbers/han.ts';

/** A part that a text names. */
export interface Part {
  /** The kind of a part that stands by itself, such as an article. */
  readonly kind?: UnitKind;
  /** The rank of a number below an article that has a word, such as "point". A number in brackets has neither. */
  readonly rank?: number;
  /** Its number in the letters and digits of an address: `5`, `c`, `iii`. */
  readonly number: string;
  readonly form: 'digits' | 'letters' | 'roman';
  /** Whether it is written in capital letters. */
  readonly isCapital: boolean;
  /** Whether its word announces several numbers. */
  readonly several: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reads the parts that a language names. */
export interface PartReader {
  /** Returns where the next part may begin, or -1. */
  readonly next: (text: string, from: number) => number;
  /** Returns the part that begins at an offset. */
  readonly partAt: (text: string, at: number) => Part | undefined;
  /** Returns a number in brackets at an offset, as in "Article 5(1)"; of what was typed, also one of ours, "¶2". */
  readonly bracketAt: (text: string, at: number) => Part | undefined;
  /** Returns another number of a list at an offset: the 14 of "Articles 13 and 14". */
  readonly anotherAt: (text: string, at: number, first: Part) => Part | undefined;
  /** Returns the kind of part that a word names, `level` for a number below an article. */
  readonly kindOf: (word: string) => UnitKind | 'level' | undefined;
}

/** Returns a number in a form that is the same in references and in what they name: `12` for 十二, `51-1` for "51-1". */
export function comparable(number: string): string {
  const plain = plainNumber(number.replaceAll('-', '.'));
  // An odd number has no value.
  return plain === '0' ? number.toLowerCase() : plain;
}

/** Whether a number is written in capital letters. */
export const isCapital = (number: string): boolean => /^[A-Z]+$/u.test(number);

const END = String.raw`(?![\p{L}\p{N}\/]|\.\d|-\p{L})`;
/** A pattern of what may follow the digits of an inserted number: "21A", "3bb". */
export const INSERTED = '(?:[a-z]{1,2}|[A-Z]{1,2})?';
const DIGITS = String.raw`\d+(?:\.\d+)*(?:-\d+)*${INSERTED}`;
const HAN = `[${HAN_NUMERALS}]+`;
const STARTS_WITH_DIGITS = new RegExp(String.raw`^(?:\p{Nd}|${HAN})`, 'u');
const IN_BRACKETS = String.raw`\((?:\d{1,3}${INSERTED}|[a-z]{1,5}|[A-Z]{1,2})\)`;
const BRACKET = reading(new RegExp(String.raw`[ \u00A0]?(?<number>${IN_BRACKETS})`, 'uy'));
/** Readers may type a paragraph as we count it: "Article 5 ¶2". */
const BRACKET_OR_COUNT = reading(new RegExp(String.raw`[ \u00A0]?(?<number>${IN_BRACKETS}|¶[ \u00A0]?\d+)`, 'uy'));

/**
 * Returns what reads the parts that a language names.
 *
 * @param isTyped whether a reader types them, who may know our counts
 */
export function partReader(words: ReferenceWords, isTyped = false): PartReader {
  const { units, levels, behind, letter, first } = words;
  const isFirst = new RegExp(`^(?:${first ?? '(?!)'})$`, 'iu');
  const firstNumber = reading(new RegExp(`(?<number>${first ?? '(?!)'})${END}`, 'iuy'));
  const otherNumber = reading(new RegExp(`(?<number>${DIGITS}|[IVXLCDM]+|[A-Z])${END}`, 'uy'));
  const unitNumber: Reading = (text, at) => firstNumber(text, at) ?? otherNumber(text, at);
  const levelNumber = reading(new RegExp(String.raw`(?<number>\(\d+${INSERTED}\)|${DIGITS}${END}|${letter})`, 'uy'));
  const readings = [
    ...units.flatMap(({ kind, one, several }) => [
      ...(several === undefined ? [] : [{ kind, several: true, read: before(several, unitNumber) }]),
      { kind, several: false, read: before(one, unitNumber) },
    ]),
    ...Object.entries(behind).map(([word, kind]) => ({ kind, several: false, read: between(word) })),
    ...levels.flatMap(({ one, several }, rank) =>
      units.length === 0
        ? [{ rank, several: false, read: between(one) }]
        : [
            ...(several === undefined ? [] : [{ rank, several: true, read: before(several, levelNumber) }]),
            { rank, several: false, read: before(one, levelNumber) },
          ],
    ),
  ];
  const all = [...units, ...levels].flatMap(({ one, several }) => [one, ...(several === undefined ? [] : [several])]);
  const beginning = units.length === 0 ? /第/gu : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all.join('|')})`, 'giu');
  const kinds = [...units, ...levels.map(({ one, several }) => ({ kind: 'level' as const, one, several }))].map(
    ({ kind, one, several = one }) => ({ kind, pattern: new RegExp(`^(?:${one}|${several})$`, 'iu') }),
  );
  const made = (found: Found, from: Omit<Part, 'number' | 'form' | 'isCapital' | 'start' | 'end'>): Part => {
    const number = found.number.replaceAll(/[()（）\s]/gu, '');
    const form = /^[IVXLCDM]+$/u.test(number) ? 'roman' : 'letters';
    return isFirst.test(number)
      ? { ...from, ...found, number: '1', form: 'digits', isCapital: false }
      : {
          ...from,
          ...found,
          number: comparable(number),
          form: STARTS_WITH_DIGITS.test(number) ? 'digits' : form,
          isCapital: isCapital(number),
        };
  };
  return {
    next(text, from) {
      beginning.lastIndex = from;
      return beginning.exec(text)?.index ?? -1;
    },
    partAt(text, at) {
      for (const { read, ...reading } of readings) {
        const found = read(text, at);
        if (found !== undefined) return made(found, reading);
      }
      return undefined;
    },
    bracketAt(text, at) {
      const found = (isTyped ? BRACKET_OR_COUNT : BRACKET)(text, at);
      return found === undefined ? undefined : made(found, { several: false });
    },
    anotherAt(text, at, { kind, rank, form }) {
      const found = (kind === undefined ? levelNumber : unitNumber)(text, at);
      if (found === undefined) return undefined;
      const part = made(found, {
        ...(kind !== undefined && { kind }),
        ...(rank !== undefined && { rank }),
        several: true,
      });
      return part.form === form ? part : undefined;
    },
    kindOf: (word) => kinds.find(({ pattern }) => pattern.test(word))?.kind,
  };
}

/** A number that was read, with the offsets of its words. */
interface Found {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a number at an offset. */
type Reading = (text: string, at: number) => Found | undefined;

/** Returns what reads with a sticky pattern, which may name a number. */
function reading(pattern: RegExp): Reading {
  return (text, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null
      ? undefined
      : { number: found.groups?.['number'] ?? '', start: at, end: at + found[0].length };
  };
}

/**
 * Returns what reads a word, in capitals or not, and the number after it. These are two patterns, not one with `(?i:…)`: in a
 * process that has used many patterns, V8 compiles further ones in another way, and then such a group can miss its words.
 */
function before(word: string, number: Reading): Reading {
  const named = reading(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${word})(?:\s+|(?<=[.§])\s*)`, 'iuy'));
  return (text, at) => {
    const name = named(text, at);
    const found = name === undefined ? undefined : number(text, name.end);
    return found === undefined ? undefined : { ...found, start: at };
  };
}

const between = (word: string) =>
  reading(new RegExp(String.raw`第\s?(?<number>[（(]?(?:${HAN}|\p{Nd}+)[）)]?)(?:${word})(?!之${HAN})`, 'uy'));
