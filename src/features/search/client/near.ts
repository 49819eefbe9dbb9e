/** Finds texts with some of a query's words, if none has all of them. */
import { isCharacter, significantWords, type Word, wordsOfText } from '../../../core/languages/words.ts';
import { isText } from '../kinds.ts';
import type { Found } from './answers.ts';
import { saturated } from './by-words.ts';
import type { Engine } from './engine.ts';
import { NEAR_SHOWN, WORDS_TRIED } from './limits.ts';
import { recordAddress } from './links.ts';
import { match } from './match.ts';
import { type Query, queryOf } from './query.ts';

/** How much a word of the title of its section counts for a text, where a word of its own counts 1. */
const TITLE_COUNTS = 0.5;

/** How much a word counts that only a text beside it has, and how many texts farther such a text may be. */
const BESIDE_COUNTS = 0.25;
const BESIDE = 3;

/** In how many times as many sections as the rarest word another may be, and be as rare. */
const AS_RARE = 2;

/** A text with some of a query's words. */
export interface Near {
  readonly found: Found;
  readonly missing: readonly string[];
}

/** The results of a word, and in how many sections it is. */
interface OfWord {
  readonly word: Word;
  readonly found: readonly Found[];
  readonly sections: number;
}

/** The results of each word of a query. */
export type FoundByWord = ReadonlyMap<string, OfWord>;

/**
 * Searches for each word of a query. Where not all texts with a word are read, it also searches for all words but one, and
 * for the rarest words, without the more frequent ones.
 *
 * @throws what the engine throws
 */
export async function findEachWord(engine: Engine, { words }: Query): Promise<FoundByWord> {
  const each = new Map<string, { word: Word; found: Found[]; sections: number }>();
  const sought = new Map(significantWords(words).map((word) => [word.text, word]));
  const tried = [...sought.values()].slice(0, WORDS_TRIED);
  let isAll = true;
  for (const word of tried) {
    const { found, hasMore, sections } = await engine.find(queryOf([word]));
    each.set(word.text, { word, found: [...found], sections });
    isAll &&= !hasMore;
  }
  if (isAll || tried.length < 3) return each;
  for (const some of fewerWords([...each.values()]))
    for (const one of (await engine.find(queryOf(some))).found)
      for (const word of some) {
        const own = each.get(word.text)?.found;
        const answer = match(queryOf([word]), one.text);
        if (answer !== undefined && own?.every(({ record }) => record !== one.record) === true)
          own.push({ ...one, ...answer });
      }
  return each;
}

/** Returns all words but one, and then always fewer of the rarest, to two. */
function fewerWords(each: readonly OfWord[]): Word[][] {
  const words = each.map(({ word }) => word);
  const rarest = byRarity(each).map(({ word }) => word);
  const isRare = (word: Word, count: number) => rarest.indexOf(word) < count;
  return [
    ...words.map((without) => words.filter((word) => word !== without)),
    ...Array.from({ length: words.length - 3 }, (_, index) => words.length - 2 - index).map((count) =>
      words.filter((word) => isRare(word, count)),
    ),
  ];
}

/** Returns the words that are found, the rarest first. */
const byRarity = (each: readonly OfWord[]) =>
  each.filter(({ found }) => found.length > 0).toSorted((a, b) => a.sections - b.sections);

/** A text with some words, and how much they count. */
interface Weighed {
  readonly found: Found;
  readonly has: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Returns texts with some of the words: those whose words are rarer first, where short texts count more, as do words of the
 * section's title and of texts beside them. The first one has one of the rarest words, which say most of what is meant.
 */
export function nearest(each: FoundByWord): Near[] {
  const words = [...each];
  const fewest = byRarity([...each.values()])[0]?.sections ?? 0;
  const rare = words.filter(([, { sections }]) => sections <= fewest * AS_RARE).map(([text]) => text);
  const most = Math.max(...words.map(([, { sections }]) => sections));
  const weightOf = ({ sections }: OfWord) => Math.log(1 + most / Math.max(1, sections));
  const all = together(each).filter(({ has }) => !isByChance(has, words));
  const mean = all.reduce((sum, { found }) => sum + found.text.words.length, 0) / all.length;
  const weighed = all.map((one): Weighed => {
    const beside = all.filter(({ found }) => areBeside(found, one.found));
    const hasAround = new Set(beside.flatMap(({ has }) => [...has]));
    const { record, text: own } = one.found;
    const title = isText(record) ? wordsOfText(record.section.title) : [];
    const isTitled = ({ word }: OfWord) => title.some(({ stems }) => stems.includes(word.stem));
    // A text with one more word is better than one that is only short.
    const once = (1 + saturated(1, own.words.length, mean)) / 2;
    const weight = words.reduce((sum, [text, ofWord]) => {
      const inText = one.has.has(text) ? once : hasAround.has(text) ? BESIDE_COUNTS : 0;
      return sum + weightOf(ofWord) * (inText + (isTitled(ofWord) ? TITLE_COUNTS : 0));
    }, 0);
    return { ...one, weight };
  });
  const isSection = ({ found: { record } }: Weighed) => Number(record.kind === 'section');
  const ordered = weighed.toSorted((a, b) => b.weight - a.weight || isSection(b) - isSection(a));
  const first = ordered.find(({ has }) => rare.some((text) => has.has(text)));
  return [...new Set([...(first === undefined ? [] : [first]), ...ordered])]
    .slice(0, NEAR_SHOWN)
    .map(({ found, has }) => ({ found, missing: [...each.keys()].filter((word) => !has.has(word)) }));
}

/** Whether a text has no word of a query but the lesser part of its characters, each of which is in many other words. */
function isByChance(has: ReadonlySet<string>, words: readonly (readonly [text: string, ofWord: OfWord])[]): boolean {
  const characters = words.filter(([, { word }]) => isCharacter(word)).map(([text]) => text);
  const found = characters.filter((character) => has.has(character)).length;
  return found === has.size && found * 2 < characters.length;
}

/** Returns each text once, with the words that it has. */
function together(each: FoundByWord): Pick<Weighed, 'found' | 'has'>[] {
  const near = new Map<string, Pick<Weighed, 'found' | 'has'>>();
  for (const [word, { found: all }] of each)
    for (const one of all) {
      if (one.record.kind === 'term') continue;
      const place = recordAddress(one.record);
      const before = near.get(place);
      const marks = [...(before?.found.marks ?? []), ...one.marks].toSorted((a, b) => a.start - b.start);
      near.set(place, {
        found: { ...(before?.found ?? one), marks },
        has: new Set([...(before?.has ?? []), word]),
      });
    }
  return [...near.values()];
}

/** Whether two texts are the same, or stand beside each other in a section. */
const areBeside = ({ record: one }: Found, { record: other }: Found) =>
  one === other ||
  (isText(one) &&
    isText(other) &&
    one.document.id === other.document.id &&
    one.section.slug === other.section.slug &&
    Math.abs(one.order - other.order) <= BESIDE);
