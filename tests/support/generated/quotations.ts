/** Random quotations of a text: verbatim, with changes that quoting allows, and with changes that it does not. */

/** Returns numbers from 0 up to, but not including, 1, the same in every run. */
export type Chance = () => number;

/** Makes a generator of such numbers from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one element of a list. */
export const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to choose from.');
  return item;
};

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Splits a text into words, between spaces or by Unicode's data, each with what follows it. */
export function wordsOf(text: string): string[] {
  if (!UNPARTED.test(text)) return text.match(/\s*\S+/gu) ?? [];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Returns consecutive words of a text, which have at least one letter. */
export function excerptOf(text: string, chance: Chance): string[] {
  const words = wordsOf(text);
  const length = 1 + Math.floor(chance() ** 2 * Math.min(40, words.length - 1)) + Math.floor(chance() * 4);
  const from = Math.floor(chance() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
}

/** A way to quote words; it returns `undefined` if these words do not allow it. */
export type Way = (words: readonly string[], chance: Chance, others: readonly string[]) => string | undefined;

const whole = (words: readonly string[]) => words.join('').trim();

/** Returns an index in a list of words that is neither the first nor the last. */
const within = (words: readonly string[], chance: Chance) => 1 + Math.floor(chance() * (words.length - 2));

const letters = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '');

/** Changes that make no difference. */
export const FAITHFUL: Readonly<Record<string, Way>> = {
  exact: whole,
  'other quotation marks': (words) =>
    whole(words)
      .replace(/[“”«»„"]/gu, "'")
      .replace(/[’‘]/gu, "'"),
  'line breaks and spaces': (words, chance) =>
    whole(words).replace(/[^\S\n]/gu, (space) => oneOf(chance, [space, '\n', '  ', '\t', '\n  ', '\u{A0}'])),
  NFC: (words) => whole(words).normalize('NFC'),
  NFD: (words) => whole(words).normalize('NFD'),
  'a comma or full stop in the marks': (words, chance) =>
    `${whole(words).replace(/\p{P}+$/u, '')}${oneOf(chance, [',', '.'])}`,
  elided: (words, chance) => {
    if (words.length < 4) return undefined;
    const from = within(words, chance);
    const to = from + 1 + Math.floor(chance() * Math.min(6, words.length - from - 1));
    const dots = oneOf(chance, ['…', '...', '[…]', '[...]', '. . .', '(...)']);
    return `${whole(words.slice(0, from))} ${dots} ${whole(words.slice(to))}`;
  },
  'a capital in brackets': (words) => {
    const text = whole(words);
    const [first = ''] = text;
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return /^\p{Script=Latin}/u.test(text) && other.length === 1 ? `[${other}]${text.slice(1)}` : undefined;
  },
};

const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['O', '0'],
  ['cl', 'd'],
  ['e', 'c'],
  ['h', 'b'],
  ['i', 'l'],
  ['日', '曰'],
  ['人', '入'],
  ['ب', 'ت'],
  ['ر', 'ز'],
];

/** Changes one word of a list; tries words until one differs. */
function changed(words: readonly string[], chance: Chance, change: (word: string) => string): string | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const at = Math.floor(chance() * words.length);
    const word = words[at] ?? '';
    const other = letters(word) === '' ? word : change(word);
    if (other !== word) return whole(words.with(at, other));
  }
  return undefined;
}

/** Changes a letter of a word. */
function atLetter(word: string, chance: Chance, change: (letter: string) => string): string {
  const all = Array.from(word);
  const places = all.flatMap((letter, index) => (/[\p{L}\p{N}]/u.test(letter) ? [index] : []));
  const at = oneOf(chance, places);
  return all.with(at, change(all[at] ?? '')).join('');
}

/** Changes that are not verbatim, unless the changed words happen to be somewhere in the text too. */
export const FAITHLESS: Readonly<Record<string, Way>> = {
  'a letter changed': (words, chance, others) =>
    changed(words, chance, (word) =>
      atLetter(word, chance, () => oneOf(chance, Array.from(letters(oneOf(chance, others)) || 'x'))),
    ),
  'a letter dropped': (words, chance) =>
    changed(words, chance, (word) => (letters(word).length < 2 ? word : atLetter(word, chance, () => ''))),
  'a letter added': (words, chance) =>
    changed(words, chance, (word) => atLetter(word, chance, (letter) => letter + letter)),
  'letters in another order': (words, chance) =>
    changed(words, chance, (word) => word.replace(/(\p{L})(\p{L})(?!.*\p{L}\p{L})/u, '$2$1')),
  'a capital': (words, chance) =>
    changed(words, chance, (word) => {
      const upper = word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
      return upper === word ? word.replace(/\p{L}/u, (letter) => letter.toLowerCase()) : upper;
    }),
  'a word changed': (words, chance, others) =>
    changed(words, chance, (word) => word.replace(/[\p{L}\p{N}\p{M}]+/u, letters(oneOf(chance, others)) || 'x')),
  'a word dropped': (words, chance) => {
    if (words.length < 4) return undefined;
    const at = within(words, chance);
    return letters(words[at] ?? '') === '' ? undefined : whole(words.toSpliced(at, 1));
  },
  'a word added': (words, chance, others) => {
    const other = letters(oneOf(chance, others));
    if (words.length < 2 || other === '') return undefined;
    return whole(
      words.toSpliced(Math.max(1, within(words, chance)), 0, /^\s/u.test(words[1] ?? '') ? ` ${other}` : other),
    );
  },
  'words in another order': (words, chance) => {
    if (words.length < 4) return undefined;
    const at = within(words, chance);
    const [one = '', other = ''] = words.slice(at, at + 2);
    // Moving white space makes no difference in a language without spaces between words.
    const isSame = letters(one) === letters(other) || [one, other].some((word) => word.trim() === '');
    return isSame ? undefined : whole(words.toSpliced(at, 2, other, one));
  },
  'parts in another order': (words, chance) => {
    if (words.length < 6) return undefined;
    const at = within(words, chance);
    return `${whole(words.slice(at))} … ${whole(words.slice(0, at))}`;
  },
  'an ellipsis that cuts a word': (words, chance) =>
    changed(words, chance, (word) => {
      const [text = ''] = /[\p{L}\p{M}]{6,}/u.exec(word) ?? [];
      return text === '' || UNPARTED.test(text) ? word : word.replace(text, `${text.slice(0, 4)}…`);
    }),
  'letters misread': (words, chance) => {
    const fit = CONFUSED.filter(([from]) => whole(words).includes(from));
    if (fit.length === 0) return undefined;
    const [from, to] = oneOf(chance, fit);
    return whole(words).replace(from, to);
  },
};

/** Simplifies a text by the plainest reading of the rules: marks, spaces and normal forms make no difference. */
export const simply = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .replace(/[“”„«»"‘’'‹›「」]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()} `;

/**
 * Says whether changed words are in some text after all, by the plainest reading: the parts around an ellipsis one after the
 * other, none of them inside a word. A stop at the end, of whatever script, makes no difference, and neither does the space
 * that a closing mark before it leaves in French.
 */
export function standsSimply(quotation: string, texts: readonly string[]): boolean {
  const parts = simply(quotation)
    .split('…')
    .map((part) => part.trim().replace(/^[.,،。，] ?| ?[.,،۔。，、．｡､।]$/gu, ''));
  const edge = UNPARTED.test(quotation) ? '' : String.raw`(?<![\p{L}\p{N}\p{M}-])`;
  const after = UNPARTED.test(quotation) ? '' : String.raw`(?![\p{L}\p{N}\p{M}]|-\p{L})`;
  const pattern = new RegExp(
    parts
      .filter((part) => part !== '')
      .map((part) => `${edge}${RegExp.escape(part)}${after}`)
      .join('[^]*?'),
    'u',
  );
  return texts.some((text) => pattern.test(text));
}
