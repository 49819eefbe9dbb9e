/** Finds the records that answer a query. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import { memo } from '../../../core/memo/memo.ts';
import type { SearchRecord } from '../record.ts';
import { byWords } from './by-words.ts';
import { candidatesFor } from './candidates.ts';
import { type Library, loadLibrary, type Sections } from './library.ts';
import { match, type Match } from './match.ts';
import type { Query } from './query.ts';
import { isWhole, placeOf, TEXTS_SHOWN } from './ranking.ts';
import { type Readable, readRecord } from './text.ts';

/** A record that answers a query. */
export interface Found extends Readable, Match {}

/** What answers a query. */
export interface Answers {
  /** Best first. */
  readonly found: readonly Found[];
  /** Whether there may be more text, none of which answers better. */
  readonly hasMore: boolean;
}

/** How much is sought. */
export interface Scope {
  /** How many texts of a large library the reader is shown. */
  readonly wanted: number;
  /** Id of the document of a large library whose text is sought; of all, where there is none. */
  readonly document?: string | undefined;
  /** Throws `Overtaken` where it is no longer sought. */
  readonly check?: () => void;
}

/** Search, once its files are loaded. */
export interface Engine {
  /**
   * The records that answer a query, best first (ranking.ts). Words only begun count where no record has them whole.
   *
   * @param scope how much of a large library is sought; a small one is always searched as a whole
   * @throws if a file of a large library cannot be had; `Overtaken` if the reader typed more
   */
  find(query: Query, scope?: Scope): Promise<Answers>;
}

/** Some of the texts that may have the words of a query. */
interface Batch {
  readonly texts: readonly Readable[];
  /** The place of the best rank that the last of them could have, and of the best that the next batch can; without one `Infinity`. */
  readonly last: number;
  readonly next: number;
}

/** Gives the texts that may have some words, first those that can answer best. */
type Batches = (words: readonly Word[], scope: Scope) => AsyncIterable<Batch> | Iterable<Batch>;

let engine: Promise<Engine> | undefined;

/**
 * The engine, loaded at the first call. If that fails, the next call tries again.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file of search cannot be had
 */
export function openEngine(base: string): Promise<Engine> {
  engine ??= loadLibrary(base).then(engineOf);
  engine.catch(closeEngine);
  return engine;
}

/** Has the next call load everything anew. */
export function closeEngine(): void {
  engine = undefined;
}

const engineOf = ({ records, sections }: Library) =>
  sections === undefined ? engineOver(records) : engineOverSections(records, sections);

/** An engine over records that are all here. */
export function engineOver(records: readonly SearchRecord[]): Engine {
  const all = records.map(toReadable);
  const texts = all.filter((one) => !isTerm(one));
  return makeEngine(all.filter(isTerm), () => [{ texts, last: 0, next: Infinity }]);
}

/** An engine over the terms of a large library, which are all here, and its sections, which are loaded as they are needed. */
function engineOverSections(records: readonly SearchRecord[], sections: Sections): Engine {
  const terms = records.map(toReadable);
  const names = terms.flatMap(({ text }) => text.named.flatMap((entry) => entry.names));
  const read = memo(async (section) => (await sections.read(Number(section))).map(toReadable));
  return makeEngine(terms, async function* (words, { wanted, document, check }) {
    const candidates = await candidatesFor(sections, names, words, document);
    // As many sections as texts are wanted: if each has one that answers as it may, none that follows answers better.
    for (let from = 0; from < candidates.length; from += wanted) {
      check?.();
      const batch = candidates.slice(from, from + wanted);
      const texts = (await Promise.all(batch.map(({ section }) => read(String(section))))).flat();
      yield {
        // Among equals what comes first in the library is first.
        texts: texts.toSorted((a, b) => a.record.order - b.record.order),
        last: batch.at(-1)?.best ?? 0,
        next: candidates[from + wanted]?.best ?? Infinity,
      };
    }
  });
}

const isTerm = ({ record }: Readable) => record.kind === 'term';

/** A record, ready to be compared. */
const toReadable = (record: SearchRecord): Readable => ({ record, text: readRecord(record) });

/**
 * Makes an engine.
 *
 * @param terms all of them
 * @param batchesFor where its texts come from; what it throws, `find` throws
 */
function makeEngine(terms: readonly Readable[], batchesFor: Batches): Engine {
  const answers = async (query: Query, words: readonly Word[], scope: Scope): Promise<Answers> => {
    scope.check?.();
    const compare = (all: readonly Readable[]) =>
      all.flatMap((one): Found[] => {
        const answer = match(query, one.text);
        return answer === undefined ? [] : [{ ...one, ...answer }];
      });
    const read = [...terms];
    const found: Found[] = [];
    let hasMore = false;
    /** What answers worse than the next text may comes after that. */
    let worst = Infinity;
    for await (const { texts, last, next } of batchesFor(words, scope)) {
      read.push(...texts);
      found.push(...compare(texts));
      const sure = found.filter(({ rank }) => placeOf(rank) <= next);
      const isSure = sure.length >= scope.wanted;
      hasMore = next < Infinity && (isSure || (next === last && found.length >= scope.wanted));
      if (!hasMore) continue;
      if (isSure) worst = next;
      break;
    }
    const shown = [...compare(terms), ...found.filter(({ rank }) => placeOf(rank) <= worst)];
    const whole = shown.filter(({ rank }) => isWhole(rank));
    const answering = new Map((whole.length > 0 ? whole : shown).map((one) => [one.record, one]));
    const ordered = byWords(read, words).flatMap(({ record }) => answering.get(record) ?? []);
    return { found: ordered.toSorted((a, b) => placeOf(a.rank) - placeOf(b.rank)), hasMore };
  };

  return {
    async find(query, scope = { wanted: TEXTS_SHOWN }) {
      const { words } = query;
      if (words.length === 0) return NOTHING;
      const own = await answers(query, words, scope);
      if (own.found.length > 0) return own;
      // What is written apart here may be one word in the index: "bo wei", "III.4".
      const joined = wordsOf(words.map(({ text }) => text).join(''));
      const inOne = words.length > 1 && joined.length === 1 ? await answers(query, joined, scope) : NOTHING;
      if (inOne.found.length > 0) return inOne;
      // What is written together with a word here may not be there: "and law".
      const bare = words.map((word) => ({ ...word, stem: shortest(word.stems) ?? word.stem }));
      const isBarer = bare.some(({ stem }, index) => stem !== words[index]?.stem);
      return isBarer ? answers({ ...query, words: bare }, bare, scope) : NOTHING;
    },
  };
}

const NOTHING: Answers = { found: [], hasMore: false };

const shortest = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length)[0];
