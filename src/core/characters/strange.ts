/** Finds the characters of a line that are invisible, or look like something that they are not. */
import { codePointOf } from './character-names.ts';

/** A character that should not be where it is. */
export interface StrangeCharacter {
  readonly codePoint: string;
  /** Offset in the line, in UTF-16 code units. */
  readonly at: number;
  /** A description with the code point: `U+00AD, a soft hyphen`. */
  readonly what: string;
  /**
   * Whether the character is forbidden in every text. Otherwise it is only doubtful, and a document can give a reason
   * for it.
   */
  readonly isForbidden: boolean;
}

/**
 * Matches any character outside the harmless ones that most lines consist of: plain letters, precomposed accented
 * letters, kana and ideographs with their punctuation, signs such as § and £, dashes and quotation marks.
 */
const ANY = /[^\n\x20-\x7E\xA1-\xAC\xAE-\u024F\u3001-\u3011\u3041-\u3096\u30A1-\u30FE\u4E00-\u9FFF‘’“”–—…→，：；（）]/;

/** Whether a text may contain strange characters: a quick test before the exact search. */
export const mayHaveStrange = (text: string): boolean => ANY.test(text);

/**
 * Returns the strange characters of a line, in order.
 *
 * @param line a line without line breaks
 */
export function strangeCharacters(line: string): StrangeCharacter[] {
  if (!mayHaveStrange(line)) return [];
  const stops = [...forbidden(line), ...unbalanced(line)];
  const stopped = new Set(stops.map(({ at }) => at));
  const doubtful = [...unseen(line), ...mixed(line), ...notComposed(line)].filter(({ at }) => !stopped.has(at));
  return [...stops, ...doubtful].toSorted((a, b) => a.at - b.at);
}

function strange(character: string, at: number, what: string, isForbidden: boolean): StrangeCharacter {
  const codePoint = codePointOf(character);
  return { codePoint, at, what: `${codePoint}, ${what}`, isForbidden };
}

/** Characters that no text should contain: they show that a file was damaged, or was not typed on a keyboard. */
const FORBIDDEN = [
  [/(?!\t)\p{Cc}/gu, 'a control character'],
  [/[\p{Zl}\p{Zp}]/gu, 'which ends a line where nobody sees it'],
  [/\p{Cs}/gu, 'half a character'],
  [/\p{NChar}/gu, 'which is no character'],
  [/\uFFFD/gu, 'which stands for a character that was lost'],
] as const;

function forbidden(line: string): StrangeCharacter[] {
  return FORBIDDEN.flatMap(([pattern, what]) =>
    [...line.matchAll(pattern)].map(({ 0: character, index }) => strange(character, index, what, true)),
  );
}

/**
 * Bidirectional controls, by what they open or close:
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const OPENS_ISOLATE = /[\u2066-\u2068]/;
const CLOSES_EMBEDDING = '\u202C';
const CLOSES_ISOLATE = '\u2069';

/**
 * Bidirectional controls that open something that is not closed before the line ends, or close something that is not
 * open.
 */
function unbalanced(line: string): StrangeCharacter[] {
  const open: { character: string; at: number }[] = [];
  const stray: { character: string; at: number }[] = [];
  for (const { 0: character, index: at } of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    const last = open.at(-1)?.character ?? '';
    if (OPENS_EMBEDDING.test(character) || OPENS_ISOLATE.test(character)) open.push({ character, at });
    else if (character === CLOSES_EMBEDDING && OPENS_EMBEDDING.test(last)) open.pop();
    else if (character === CLOSES_ISOLATE && OPENS_ISOLATE.test(last)) open.pop();
    else stray.push({ character, at });
  }
  return [
    ...open.map(({ character, at }) =>
      strange(character, at, 'which turns the direction of the text and is not ended in the same line', true),
    ),
    ...stray.map(({ character, at }) =>
      strange(character, at, 'which ends a direction of the text that did not begin', true),
    ),
  ];
}

/** Invisible characters that are correct in their context. */
const RIGHT_WHERE_IT_STANDS: readonly RegExp[] = [
  // Joiners, in scripts whose letters change their shape beside each other.
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*)[\u200C\u200D]/gu,
  // Joiners and variation selectors of emoji.
  /(?<=\p{Emoji}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Emoji})/gu,
  /(?<=\p{Emoji})[\uFE0E\uFE0F]/gu,
  /(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0020}-\u{E007F}]/gu,
  // Variation selectors of Han characters and of Mongolian letters.
  /(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu,
  /(?<=\p{Script=Mongolian})[\u180B-\u180F]/gu,
  // Possible line breaks, in scripts that put nothing between words.
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}])\u200B/gu,
];

/** Letters that are written from right to left. A line that contains some may need directional marks. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/u;

/**
 * Invisible characters that the script does not need, and private-use characters, which look different on every
 * computer.
 */
function unseen(line: string): StrangeCharacter[] {
  const ignored = [...line.matchAll(/\p{DI}/gu)];
  const patterns = ignored.length === 0 ? [] : RIGHT_WHERE_IT_STANDS;
  const right = new Set(patterns.flatMap((pattern) => [...line.matchAll(pattern)].map(({ index }) => index)));
  const mayDirect = RIGHT_TO_LEFT.test(line);
  const hidden = ignored.filter(
    ({ 0: character, index }) => !right.has(index) && !(mayDirect && DIRECTION.test(character)),
  );
  const own = [...line.matchAll(/\p{Co}/gu)];
  return [
    ...hidden.map(({ 0: character, index }) =>
      strange(character, index, character === '\u00AD' ? 'a soft hyphen' : 'which is not seen', false),
    ),
    ...own.map(({ 0: character, index }) =>
      strange(character, index, 'a character for private use, which every computer shows otherwise', false),
    ),
  ];
}

const WORD = /[\p{L}\p{M}]+/gu;
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
] as const;

/** Letters of another script than the rest of their word, if the two scripts have letters that look alike. */
function mixed(line: string): StrangeCharacter[] {
  if (SCRIPTS.filter(([, pattern]) => line.search(pattern) >= 0).length < 2) return [];
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const letters = SCRIPTS.map(([script, pattern]) => ({ script, found: [...word.matchAll(pattern)] }));
    const [most, ...others] = letters.toSorted((a, b) => b.found.length - a.found.length);
    return others.flatMap(({ script, found }) =>
      found.map((letter) =>
        strange(letter[0], index + letter.index, `a ${script} letter in the ${most?.script} word "${word}"`, false),
      ),
    );
  });
}

/** A letter with its marks; Hangul as a whole run, because its letters form syllables. */
const CLUSTER = /[\p{Script=Hangul}]+|[^\p{M}]\p{M}*/gu;

/** Letters that are not in Unicode's composed form (NFC), so that they do not equal the letters that a reader types. */
function notComposed(line: string): StrangeCharacter[] {
  if (line === line.normalize('NFC')) return [];
  return [...line.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) => {
    const composed = cluster.normalize('NFC');
    if (cluster === composed) return [];
    const [first = '', second = first] = cluster;
    const character = first.normalize('NFC') === first ? second : first;
    const at = index + (character === first ? 0 : first.length);
    return [strange(character, at, `in "${cluster}", which is not in the composed form (NFC) "${composed}"`, false)];
  });
}
