/**
 * How alike passages of two languages are, by what does not change in a translation: figures, names, words of the same
 * origin; and by the words that stand again and again in passages that belong together.
 */
import { plainNumber } from '../numbers/counters.ts';
import { fromHan, HAN_NUMERALS } from '../numbers/han.ts';
import type { Bead, Likeness } from './length-alignment.ts';

/** Words with another form in each language, and what they mean in all of them. */
export interface Phrase {
  readonly words: string;
  readonly means: string;
}

/** The tokens of each passage of a text. */
export type Tokens = readonly (readonly string[])[];

/** What stands for a token of the first text in the second, and how surely: from 0 to 1. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What full likeness is worth beside the costs of lengths, in nats. */
const WORTH = 12;

/** The letters of a word that words of the same origin share in two languages, without marks. */
const STEM = 5;

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** A numeral in Han characters: several of them, or one that counts something. One alone is mostly part of another word. */
const HAN_NUMERAL = new RegExp(`[${HAN_NUMERALS}]{2,}|[${HAN_NUMERALS}](?=[年月日条條款项項章节節号號])`, 'gu');

/** What opens a bracket or a quotation. A translation has as many of them. */
const OPENING = { '(': /[(（]/gu, '"': /[“«„「『《]/gu } as const;

/**
 * Returns the tokens of a passage: figures, the beginnings of words, how many brackets and quotations it has, and what its phrases
 * mean; of scripts without spaces, each two characters.
 */
export function tokensOf(text: string, phrases: readonly Phrase[] = []): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [
    ...(plain.match(/\p{Nd}+|\p{L}+/gu) ?? []).flatMap((word) =>
      HAN.test(word) ? pairsOf(word) : [/^\p{Nd}/u.test(word) ? plainNumber(word) : word.slice(0, STEM)],
    ),
    ...(plain.match(HAN_NUMERAL) ?? []).map((numeral) => `${fromHan(numeral) ?? numeral}`),
    ...Object.entries(OPENING).flatMap(([sign, pattern]) => {
      const times = text.match(pattern)?.length ?? 0;
      return times === 0 ? [] : [`${sign}${times}`];
    }),
    ...phrases.filter(({ words }) => text.includes(words)).map(({ means }) => means),
  ];
}

const pairsOf = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
};

/** Returns how alike each two passages are, by their tokens. */
export function likenessBetween(first: Tokens, second: Tokens, lexicon?: Lexicon): Likeness {
  const a = vectorsOf(first);
  const b = vectorsOf(second);
  const postings = new Map<string, [number, number][]>();
  for (const [place, vector] of b.entries())
    for (const [token, weight] of vector) {
      const list = postings.get(token);
      if (list === undefined) postings.set(token, [[place, weight]]);
      else list.push([place, weight]);
    }
  const rows = a.map((vector) => {
    const row = new Float32Array(second.length);
    const said = new Map<string, number>();
    for (const [token, weight] of vector) {
      const translations = lexicon?.get(token) ?? new Map([[token, 1]]);
      for (const [other, sure] of translations) said.set(other, (said.get(other) ?? 0) + weight * sure);
    }
    for (const [token, weight] of normalised(said))
      for (const [place, other] of postings.get(token) ?? []) row[place] = (row[place] ?? 0) + weight * other;
    return row;
  });
  return (i, j) => (rows[i]?.[j] ?? 0) * WORTH;
}

function vectorsOf(texts: Tokens): Map<string, number>[] {
  const seen = new Map<string, number>();
  for (const tokens of texts) for (const token of new Set(tokens)) seen.set(token, (seen.get(token) ?? 0) + 1);
  return texts.map((tokens) => {
    const vector = new Map<string, number>();
    for (const token of tokens) vector.set(token, Math.log((texts.length + 1) / (seen.get(token) ?? 1)));
    return normalised(vector);
  });
}

function normalised(vector: Map<string, number>): Map<string, number> {
  const length = Math.hypot(...vector.values());
  return length === 0 ? vector : new Map([...vector].map(([token, weight]) => [token, weight / length]));
}

/** The fewest passages in which two tokens stand together before one is taken for the other's translation. */
const FEWEST = 2;
const MOST_TRANSLATIONS = 4;
const LEAST_SURE = 0.25;

/** Learns from passages that belong together which tokens do, by Dice's coefficient. */
export function lexiconFrom(first: Tokens, second: Tokens, beads: readonly Bead[]): Lexicon {
  const [ofFirst, ofSecond, together] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, Map<string, number>>(),
  ];
  const add = (map: Map<string, number>, token: string) => map.set(token, (map.get(token) ?? 0) + 1);
  for (const bead of beads) {
    if (bead.first.length === 0 || bead.second.length === 0) continue;
    const a = new Set(bead.first.flatMap((place) => first[place] ?? []));
    const b = new Set(bead.second.flatMap((place) => second[place] ?? []));
    for (const token of b) add(ofSecond, token);
    for (const token of a) {
      add(ofFirst, token);
      const map = together.get(token) ?? new Map<string, number>();
      together.set(token, map);
      for (const other of b) add(map, other);
    }
  }
  return new Map(
    [...together].map(([token, others]) => {
      const best = [...others]
        .filter(([, count]) => count >= FEWEST)
        .map(
          ([other, count]) => [other, (2 * count) / ((ofFirst.get(token) ?? 0) + (ofSecond.get(other) ?? 0))] as const,
        )
        .filter(([, sure]) => sure >= LEAST_SURE)
        .toSorted((x, y) => y[1] - x[1])
        .slice(0, MOST_TRANSLATIONS);
      return [token, new Map([[token, 1], ...best])] as const;
    }),
  );
}
