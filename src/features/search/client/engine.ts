/** Finds the records that answer a query, and asks Pagefind for those of the library. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import type { SearchRecord } from '../record.ts';
import { byWords } from './by-words.ts';
import { type Candidate, candidatesFor, candidatesInSmall } from './candidates.ts';
import { match, type Match } from './match.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { untilPause } from './pause.ts';
import type { Query } from './query.ts';
import { RANKS, TEXTS_SHOWN } from './ranking.ts';
import { type Readable, readRecord } from './text.ts';

/** Some of the texts that may have the words of a query. */
export interface Batch {
  readonly texts: readonly Readable[];
  /** Place in `RANKS` of the best that the last of them could have, and that any in the next batch can; no next one: Infinity. */
  readonly last: number;
  readonly next: number;
}

/** Gives the texts that may have some words, those first that can answer best. */
export type Candidates = (words: readonly Word[], scope: Scope) => AsyncIterable<Batch> | Iterable<Batch>;

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
  /** Of how much text the reader is shown the best. */
  readonly wanted: number;
  /** Id of the document whose text is sought; of all, where there is none. */
  readonly document?: string | undefined;
  /** Throws `Overtaken` where it is no longer sought. */
  readonly check?: () => void;
}

/** Search, once its files are loaded. */
export interface Engine {
  /**
   * The records that answer a query, best first: those with its words as a phrase before those that have them apart,
   * and where either has them equally, those that have more of them. Words only begun count where no record has them
   * whole.
   *
   * @param scope how much of it
   */
  find(query: Query, scope?: Scope): Promise<Answers>;
}

let engine: Promise<Engine> | undefined;

/**
 * The engine, loaded at the first call. If that fails, the next call tries again.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file of the index cannot be had; also from `find`
 */
export function openEngine(base: string): Promise<Engine> {
  engine ??= loadPagefind(base).then(searchBy);
  engine.catch(closeEngine);
  return engine;
}

/** Has the next call load everything anew. */
export function closeEngine(): void {
  engine = undefined;
}

function searchBy(pagefind: Pagefind): Engine {
  const sections = new Map<string, Promise<readonly Readable[]>>();
  const read = (id: string) => {
    const known = sections.get(id) ?? pagefind.read(id).then((records) => records.map(toRead));
    sections.set(id, known);
    known.catch(() => sections.delete(id));
    return known;
  };
  const terms = pagefind.terms.map(toRead);
  const inNames = new Set(terms.flatMap(({ text }) => text.named.flatMap(({ names }) => names.flat().map(plain))));
  /** Whether a word, the last that was typed, may be all of it: it is a whole one in a text or in a name. */
  const isWhole = async (word: string) =>
    inNames.has(word) || (await pagefind.search(`"${word}"`)).some(({ words: at }) => at.length > 0);
  return makeEngine(terms, async function* (words, { wanted, document, check }) {
    // Among equals what comes first in the library is first.
    const readAll = async (all: readonly Candidate[]) =>
      (await Promise.all(all.map(({ id }) => read(id)))).flat().toSorted((a, b) => a.record.order - b.record.order);
    if (pagefind.isWhole) {
      yield { texts: await readAll(await candidatesInSmall(pagefind, words)), last: 0, next: Infinity };
      return;
    }
    const candidates = candidatesFor(pagefind, words, document);
    let next = await candidates.next();
    while (next.done !== true) {
      // As many as texts are wanted: if each has one that answers as it may, none that follows answers better.
      const now: Candidate[] = [];
      for (; next.done !== true && now.length < wanted; next = await candidates.next()) now.push(next.value);
      const isHere = now.every(({ id }) => sections.has(id));
      const isTyped = now[0]?.best === RANKS.indexOf('as-typed');
      const mayBeAll = isHere || isTyped || (await isWhole(words.at(-1)?.text ?? ''));
      if (!isHere) await untilPause(mayBeAll ? 'usual' : 'long');
      check?.();
      const texts = await readAll(now);
      yield { texts, last: now.at(-1)?.best ?? 0, next: next.done === true ? Infinity : next.value.best };
    }
  });
}

/** An engine over records that are all here. */
export function engineOver(records: readonly SearchRecord[]): Engine {
  const all = records.map(toRead);
  const texts = all.filter((one) => !isTerm(one));
  return makeEngine(all.filter(isTerm), function* () {
    yield { texts, last: 0, next: Infinity };
  });
}

const isTerm = ({ record }: Readable) => record.kind === 'term';

const plain = ({ text }: Word) => text;

/** A record, ready to be compared. */
const toRead = (record: SearchRecord): Readable => ({ record, text: readRecord(record) });

/**
 * Makes an engine.
 *
 * @param terms all of them
 * @param candidates where its texts come from; what it throws, `find` throws
 */
function makeEngine(terms: readonly Readable[], candidates: Candidates): Engine {
  const answers = async (query: Query, words: readonly Word[], scope: Scope): Promise<Answers> => {
    scope.check?.();
    const read = [...terms];
    const answering = new Map<Readable, Match>();
    const compare = (all: readonly Readable[]) =>
      all.flatMap((one) => {
        const answer = match(query, one.text);
        if (answer !== undefined) answering.set(one, answer);
        return answer ?? [];
      });
    compare(terms);
    const texts: Match[] = [];
    let hasMore = false;
    let worst = Infinity;
    for await (const { texts: batch, last, next } of candidates(words, scope)) {
      read.push(...batch);
      texts.push(...compare(batch));
      const isEnough = ({ length }: readonly Match[]) => length >= scope.wanted;
      const sure = texts.filter(({ rank }) => RANKS.indexOf(rank) <= next);
      hasMore = next < Infinity && isEnough(next === last ? texts : sure);
      // What answers worse than the next text may comes after that.
      if (hasMore && isEnough(sure)) worst = next;
      if (hasMore) break;
    }
    const found = byWords(read, words).flatMap((one): Found[] => {
      const answer = answering.get(one);
      return answer === undefined || (!isTerm(one) && RANKS.indexOf(answer.rank) > worst)
        ? []
        : [{ ...one, ...answer }];
    });
    const whole = found.filter(({ rank }) => rank !== 'begun');
    return {
      found: (whole.length > 0 ? whole : found).toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)),
      hasMore,
    };
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
