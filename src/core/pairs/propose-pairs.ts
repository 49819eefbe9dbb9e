/** Pairs a version with its original. Of the pairs that are there, those of which neither text has changed stay as they are. */
import type { PairsData } from '../schemas/pairs.ts';
import { hashOfPair } from './hash-of-pair.ts';
import { type Known, pairPassages } from './pair-passages.ts';
import type { Pair, Passage } from './passage.ts';

type WrittenPair = PairsData['pairs'][number];

/** What a file of pairs will say, and what an editor has to look at. */
export interface ProposedPairs {
  readonly data: PairsData;
  /** New pairs that only their lengths and what they share tell. */
  readonly doubtful: readonly WrittenPair[];
  /** Pairs by hand of which one text has changed. */
  readonly reworded: readonly WrittenPair[];
  /** Pairs by hand that named passages which are gone. */
  readonly lost: readonly WrittenPair[];
}

/**
 * Pairs the passages of an original with those of a version.
 *
 * @param before what the file says at present, if there is one
 * @param phrases those that mean the same in both languages
 */
export function proposePairs(
  original: readonly Passage[],
  version: readonly Passage[],
  before: PairsData | undefined,
  phrases?: Known['phrases'],
): ProposedPairs {
  const words = { original: wordsOf(original), version: wordsOf(version) };
  const stands = (pair: WrittenPair) =>
    pair.original.every((id) => words.original.has(id)) && pair.version.every((id) => words.version.has(id));
  const hash = (pair: WrittenPair): string => hashOfPair(pair.original, pair.version, words);
  const isSame = (pair: WrittenPair) => pair.words === undefined || pair.words === hash(pair);
  const written = before?.pairs ?? [];
  const kept = written.filter((pair) => stands(pair) && (pair.by === 'by hand' || isSame(pair)));
  const known = kept.map((pair): Pair => ({ first: pair.original, second: pair.version, by: pair.by }));
  const pairs = [
    ...pairPassages(original, version, { kept: known, ...(phrases !== undefined && { phrases }) }),
    ...known.filter(({ first, second }) => first.length === 0 || second.length === 0),
  ]
    .map((pair): WrittenPair => ({ original: [...pair.first], version: [...pair.second], by: pair.by }))
    .map((pair) => ({ ...pair, words: hash(pair) }));
  const had = new Set(kept.map(keyOf));
  return {
    data: {
      pairs,
      none: { original: without(original, pairs, 'original'), version: without(version, pairs, 'version') },
    },
    doubtful: pairs.filter((pair) => pair.by === 'length' && !had.has(keyOf(pair))),
    reworded: kept.filter((pair) => pair.by === 'by hand' && !isSame(pair)),
    lost: written.filter((pair) => pair.by === 'by hand' && !stands(pair)),
  };
}

const wordsOf = (passages: readonly Passage[]) => new Map(passages.map(({ id, text }) => [id, text]));

const keyOf = ({ original, version }: WrittenPair): string => JSON.stringify([original, version]);

function without(passages: readonly Passage[], pairs: readonly WrittenPair[], side: 'original' | 'version'): string[] {
  const paired = new Set(pairs.flatMap((pair) => pair[side]));
  return passages.map(({ id }) => id).filter((id) => !paired.has(id));
}

/**
 * Writes a file of pairs, a line for each.
 *
 * @param command what somebody types to write it again
 */
export const writePairs = ({ pairs, none }: PairsData, command: string): string =>
  [
    `# Which passages of this text belong to which of its original, and how that is known. \`${command}\` writes it.`,
    '# To correct a pair, write the right ids and "by: by hand"; such a pair stays. An empty list, [], says that there is none.',
    'pairs:',
    ...pairs.map(
      ({ original, version, by, words }) =>
        `  - { original: ${idsIn(original)}, version: ${idsIn(version)}, by: ${by}${words === undefined ? '' : `, words: '${words}'`} }`,
    ),
    '# Passages for which no counterpart was found.',
    'none:',
    `  original: [${none.original.join(', ')}]`,
    `  version: [${none.version.join(', ')}]`,
    '',
  ].join('\n');

const idsIn = (ids: readonly string[]): string => (ids.length === 1 ? ids.join('') : `[${ids.join(', ')}]`);
