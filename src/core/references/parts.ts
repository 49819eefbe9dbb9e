/** Reads the names of parts in a text, each a word and a number: "Article 5", "(1)", "point (c)", 第五条. */
import type { ReferenceWords } from '../languages/reference-words.ts';
import type { UnitKind } from '../languages/unit-words.ts';
import { plainNumber } from '../numbers/counters.ts';

/** A part that a text names. */
export interface Part {
  /** The kind of a part that stands by itself, such as an article. */
  readonly kind?: UnitKind;
  /** The rank of a number below an article that has a word, such as "point". A number in brackets has neither. */
  readonly rank?: number;
  /** Its number in the letters and digits of an address: `5`, `c`, `iii`. */
  readonly number: string;
  readonly form: 'digits' | 'letters' | 'roman';
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
  /** Returns a number in brackets at an offset, as in "Article 5(1)". */
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

const END = String.raw`(?![\p{L}\p{N}\/]|\.\d|-\p{L})`;
const DIGITS = String.raw`\d+(?:\.\d+)*(?:-\d+)*[a-z]{0,2}`;
const HAN = '[零〇一二三四五六七八九十百]+';
const BRACKET = /[ \u00A0]?(?<number>\((?:\d{1,3}[a-z]{0,2}|[a-z]{1,5}|[A-Z]{1,2})\))/uy;

/** Returns what reads the parts that a language names. */
export function partReader(words: ReferenceWords): PartReader {
  const { units, levels, behind, letter, first } = words;
  const firstNumber = first === undefined ? '(?!)' : `(?i:${first})`;
  const unitNumber = `(?<number>${firstNumber}${END}|(?:${DIGITS}|[IVXLCDM]+|[A-Z])${END})`;
  const levelNumber = String.raw`(?<number>\(\d+[a-z]?\)|${DIGITS}${END}|${letter})`;
  const readings = [
    ...units.flatMap(({ kind, one, several }) => [
      ...(several === undefined ? [] : [{ kind, several: true, pattern: before(several, unitNumber) }]),
      { kind, several: false, pattern: before(one, unitNumber) },
    ]),
    ...Object.entries(behind).map(([word, kind]) => ({ kind, several: false, pattern: between(word) })),
    ...levels.flatMap(({ one, several }, rank) =>
      units.length === 0
        ? [{ rank, several: false, pattern: between(one) }]
        : [
            ...(several === undefined ? [] : [{ rank, several: true, pattern: before(several, levelNumber) }]),
            { rank, several: false, pattern: before(one, levelNumber) },
          ],
    ),
  ];
  const all = [...units, ...levels].flatMap(({ one, several }) => [one, ...(several === undefined ? [] : [several])]);
  const beginning = units.length === 0 ? /第/gu : new RegExp(String.raw`(?<![\p{L}\p{N}])(?i:${all.join('|')})`, 'gu');
  const kinds = [...units, ...levels.map(({ one, several }) => ({ kind: 'level' as const, one, several }))].map(
    ({ kind, one, several = one }) => ({ kind, pattern: new RegExp(`^(?i:${one}|${several})$`, 'u') }),
  );
  const made = (found: RegExpExecArray, from: Omit<Part, 'number' | 'form' | 'start' | 'end'>): Part => {
    const number = (found.groups?.['number'] ?? '').replaceAll(/[()（）]/gu, '');
    const isFirst = new RegExp(`^${firstNumber}$`, 'u').test(number);
    return {
      ...from,
      number: isFirst ? '1' : comparable(number),
      form:
        isFirst || /^[\d零〇一二三四五六七八九十百]/u.test(number)
          ? 'digits'
          : /^[IVXLCDM]+$/u.test(number)
            ? 'roman'
            : 'letters',
      start: found.index,
      end: found.index + found[0].length,
    };
  };
  return {
    next(text, from) {
      beginning.lastIndex = from;
      return beginning.exec(text)?.index ?? -1;
    },
    partAt(text, at) {
      for (const { pattern, ...reading } of readings) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found !== null) return made(found, reading);
      }
      return undefined;
    },
    bracketAt(text, at) {
      BRACKET.lastIndex = at;
      const found = BRACKET.exec(text);
      return found === null ? undefined : made(found, { several: false });
    },
    anotherAt(text, at, { kind, rank, form }) {
      const number = new RegExp(kind === undefined ? levelNumber : unitNumber, 'uy');
      number.lastIndex = at;
      const found = number.exec(text);
      if (found === null) return undefined;
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

const before = (word: string, number: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?i:${word})(?:\s+|(?<=[.§])\s*)${number}`, 'uy');

const between = (word: string) => new RegExp(String.raw`第\s?(?<number>[（(]?(?:${HAN}|\d+)[）)]?)(?:${word})`, 'uy');
