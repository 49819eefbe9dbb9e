/** Finds which part of a document a heading names, by each language's words for parts. */
import {
  ANNEX_ALONE,
  FIRST,
  INSERTED,
  INSERTED_BEHIND,
  NUMBER_THEN_WORD,
  SHORT_UNITS,
  UNIT_KINDS,
  UNIT_WORDS,
  type UnitKind,
  unitWordsOf,
  WORDS_BEHIND_NUMBERS,
} from './unit-words.ts';
import { COUNTERS, plainNumber } from '../numbers/counters.ts';
import { memo } from '../memo/memo.ts';
import { moreUnitWordsOf } from './article-words.ts';

/** A heading that names a part by its kind and number. */
export interface Unit {
  readonly kind: UnitKind;
  /** The number as an address has it: `5`, `iii`. */
  readonly number: string;
  /** The start of the heading: "Article 5", "第五条". */
  readonly name: string;
  /** The rest of the heading, without the punctuation before it. */
  readonly rest: string;
}

/** A pattern of the headings that name a part of a kind. */
type UnitPattern = readonly [kind: UnitKind, pattern: RegExp];

/** The sign of an ordinal number: "Artigo 1.º". */
const ORDINAL = String.raw`\.?[ºª°]|\.[oa](?![\p{L}\p{Nd}])`;

/** A number may follow a word without a space, but a letter that follows one is the rest of a longer word: “Annexe 2”. */
const NOT_WITHIN = String.raw`(?<!\p{L}(?=\p{L}))`;
const DIGITS = String.raw`\p{Nd}+(?:[.–-]\p{Nd}+)*[a-z]{0,2}|[ivxlcdm]+`;
const REST = String.raw`(?![\p{L}\p{Nd}])(?<rest>[^]*)$`;

const PATTERNS = UNIT_WORDS.map(([kind, words]): UnitPattern => [
  kind,
  new RegExp(
    String.raw`^((?:${words})${NOT_WITHIN}[ \u00A0]*(?<number>(?:${FIRST}|${DIGITS}|[a-z])(?:[ \u00A0-](?:${INSERTED}))?)(?:${ORDINAL})?)${REST}`,
    'iu',
  ),
]);

/** What may stand between a word of the table and its number, as in "1-modda", and behind both. */
const SIGNS = String.raw`[\s\u00A0\p{P}]{0,3}`;
const SIGNS_BEHIND = String.raw`[\p{Po}\u200B]*`;

/** The patterns of the words in a language of which no others are known. */
const patternsOf = memo((language): readonly UnitPattern[] =>
  moreUnitWordsOf(language).map(({ kind = 'article', before, behind }) => {
    const first = before === undefined ? '' : `${RegExp.escape(before)}${SIGNS}${NOT_WITHIN}`;
    const last = behind === undefined ? '' : `${SIGNS}${RegExp.escape(behind)}`;
    const name = `(${first}(?<number>${DIGITS})(?:${ORDINAL})?${last})`;
    return [kind, new RegExp(`^${name}${SIGNS_BEHIND}${REST}`, 'iu')];
  }),
);

/**
 * Returns the part that a heading names; `undefined` if it does not name a kind and a number. An annex may have no
 * number.
 *
 * @param language whose words are read besides those of unit-words.ts
 */
export function unitOf(heading: string, language?: string): Unit | undefined {
  const han = NUMBER_THEN_WORD.exec(heading);
  const kind = WORDS_BEHIND_NUMBERS[han?.[2] ?? ''];
  if (han !== null && kind !== undefined) {
    const { rest = '', inserted } = han.groups ?? {};
    const numbers = [han[1] ?? '', ...(inserted?.split(INSERTED_BEHIND) ?? [])].map(plainNumber);
    if (numbers.includes('0')) return undefined;
    return { kind, number: numbers.join('-'), name: heading.slice(0, heading.length - rest.length), rest: bare(rest) };
  }
  for (const [one, pattern] of language === undefined ? PATTERNS : [...PATTERNS, ...patternsOf(language)]) {
    const found = pattern.exec(heading);
    if (found === null) continue;
    const { number = '', rest = '' } = found.groups ?? {};
    return { kind: one, number: numberWord(number), name: found[1] ?? heading, rest: bare(rest) };
  }
  if (ANNEX_ALONE.test(heading)) return { kind: 'annex', number: '', name: heading, rest: '' };
  return undefined;
}

/** The style of a heading of which the file says that it names no part, whatever its words are. */
export const NO_UNIT = 'no-unit';

/**
 * Returns the part that a style names, for a heading that has only a number, as in Akoma Ntoso: `unit-section-1`. Its name
 * is the word of the language, if that is known and stands before numbers.
 */
export function unitOfStyle(style: string | undefined, language: string): Unit | undefined {
  const [, tag = '', number = ''] = /^unit-(\w+)-(.+)$/.exec(style ?? '') ?? [];
  const kind = UNIT_KINDS.find((one) => one === tag);
  if (kind === undefined) return undefined;
  return {
    kind,
    number: numberWord(number),
    name: nameOfUnit(kind, number, language),
    rest: ' ',
  };
}

/** The name of a part in a language: "Section 4", "Artikel 4", 第4条; in English if the language has no word for it here. */
function nameOfUnit(kind: UnitKind, number: string, language: string): string {
  const { before = {}, behind = {} } = unitWordsOf(language);
  const word = before[kind]?.split('|')[0];
  const wordBehind = Object.keys(behind).find((one) => behind[one] === kind);
  if (word === undefined && wordBehind !== undefined) return `第${number}${wordBehind}`;
  return `${(word ?? kind).replace(/^\p{L}/u, (first) => first.toUpperCase())} ${number}`;
}

/** Whether a line is the name of a part and nothing else. */
export function isUnitAlone(line: string, language?: string): boolean {
  return unitOf(line, language)?.rest === '';
}

const bare = (rest: string): string => rest.replace(/^[\s\u00A0.:：、—–-]+/u, '').trim();

function numberWord(number: string): string {
  const [first = '', ...inserted] = number.split(/[ \u00A0]/u);
  if (new RegExp(`^(?:${FIRST})$`, 'iu').test(first)) return ['1', ...inserted].join('-').toLowerCase();
  const digits = COUNTERS['1']?.valueOf(number);
  return digits !== undefined && !/^[\dA-Za-z]+$/.test(number) ? String(digits) : number.toLowerCase();
}

/** Returns the label of a part, which citations put before the number of a paragraph: "Art. 5", "Annex III", 第五条. */
export function labelOfUnit({ name, kind }: Unit): string {
  const short = SHORT_UNITS.find(([pattern]) => pattern.test(name));
  if (short !== undefined) return name.replace(short[0], short[1]).replace(/[ \u00A0]+/gu, ' ');
  const plain = name.replace(/[ \u00A0]+/gu, ' ');
  return kind === 'annex'
    ? plain.replace(/^(\p{L})(\p{L}+)/u, (_, first: string, rest: string) => first + rest.toLowerCase())
    : plain;
}
