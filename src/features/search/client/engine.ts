/** Finds the records that answer a query. */
import { type Word, wordsOfText } from '../../../core/languages/words.ts';
import type { SearchRecord, TermRecord } from '../record.ts';
import { byWords } from './by-words.ts';
import { candidatesFor, writtenName } from './candidates.ts';
import { runs } from './compare.ts';
import type { NamedDocument } from '../files.ts';
import { isNote, isText } from '../kinds.ts';
import { type Library, loadLibrary, type Sections } from './library.ts';
import { match, type Match } from './match.ts';
import { endPause, loadedInPauses } from './pause.ts';
import type { Query } from './query.ts';
import { isWhole, PLACES_SHOWN, SECTIONS_LOADED } from './ranking.ts';
import { type Readable, readRecord } from './text.ts';
import { isNamed, isTitled, placeAmong, turnOf } from './turns.ts';

/** A record that answers a query. */
export interface Found extends Readable, Match {}

/** The records that answer a query. */
export interface Answers {
  /** The best first. */
  readonly found: readonly Found[];
  /** Whether there may be more texts. None of them ranks higher than those found. */
  readonly hasMore: boolean;
  /** How many sections may have such texts. */
  readonly sections: number;
}

/** How much of the library is searched. What a reader has offline is always searched completely. */
export interface Scope {
  /** How many texts are shown. */
  readonly wanted: number;
  /** The id of the only document whose text is searched; all documents if there is none. */
  readonly document?: string | undefined;
  /** Throws `Overtaken` if the answer is no longer needed. */
  readonly check?: () => void;
}

/** The search, with its files loaded. */
export interface Engine {
  /**
   * Returns the records that answer a query, the best first (ranking.ts). Records that only have words beginning with
   * those typed count only if no record has the whole words.
   *
   * @throws if a file cannot be loaded; `Overtaken` if the reader has typed more
   */
  find(query: Query, scope?: Scope): Promise<Answers>;
  /**
   * Returns the texts, in reading order, among which are all that have one of some words of the index (token.ts).
   *
   * @param documents the ids of the only documents to search
   * @throws what `find` throws
   */
  withTokens(tokens: readonly string[], documents?: readonly string[]): Promise<readonly Readable[]>;
  /** Returns whether a document has some words, anywhere in one of its sections. */
  has(words: readonly Word[], document: string): Promise<boolean>;
  /** Returns the documents with their names. */
  documents(): Promise<readonly NamedDocument[]>;
  /** What finds our notes and registers, and the text of former editions, if there are any. */
  readonly notes?: Pick<Engine, 'find'>;
}

/** Some of the texts that may have the words of a query. */
interface Batch {
  readonly texts: readonly Readable[];
  /**
   * The position of the best rank that the last of these texts can have, and of the best rank that the next batch can
   * have; `Infinity` if there is no next batch.
   */
  readonly last: number;
  readonly next: number;
  /** The number of sections that may have such texts, as far as an index tells. */
  readonly sections?: number;
}

/** Returns the texts that may have the words, in batches: first those that can rank highest. */
type Batches = (words: readonly Word[], scope: Scope) => AsyncIterable<Batch> | Iterable<Batch>;

let engine: Promise<Engine> | undefined;

/**
 * Returns the search engine, which is loaded by the first call. If that fails, the next call tries again.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if a file of the search cannot be loaded
 */
export function openEngine(base: string): Promise<Engine> {
  engine ??= loadLibrary(base).then(engineOf);
  engine.catch(closeEngine);
  return engine;
}

/** Makes the next call load everything again. */
export function closeEngine(): void {
  engine = undefined;
}

function engineOf({ terms, text, notes, documents }: Library): Engine {
  return {
    ...finderOver(terms, text),
    documents: tryingAgain(documents),
    ...(notes && { notes: finderOver([], notes) }),
  };
}

/** Returns an engine for records that are all loaded, which have no index. */
export function engineOver(records: readonly SearchRecord[]): Engine {
  const notes = records.filter(isNote);
  return {
    ...finderOverAll(records.filter((record) => !isNote(record))),
    documents: () => Promise.resolve(namedIn(records)),
    ...(notes.length > 0 && { notes: finderOverAll(notes) }),
  };
}

/** Returns the documents of records, with the names that results show. */
function namedIn(records: readonly SearchRecord[]): NamedDocument[] {
  const found = new Map(
    records.flatMap((record) => ('document' in record ? [[record.document.id, record.document] as const] : [])),
  );
  return [...found.values()].map(({ id, title = id }) => ({ id, names: [id, title] }));
}

/** Returns a function that loads something once; if that fails, the next call tries again. */
function tryingAgain<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let coming: Promise<Thing> | undefined;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = undefined));
    return coming;
  };
}

/** What finds records. */
type Finder = Pick<Engine, 'find' | 'withTokens' | 'has'>;

function finderOverAll(records: readonly SearchRecord[]): Finder {
  const all = records.map(toReadable);
  const texts = all.filter((one) => !isTerm(one));
  return {
    find: finderIn(all.filter(isTerm), () => [{ texts, last: 0, next: Infinity }]),
    withTokens: (_, documents) =>
      Promise.resolve(texts.filter(({ record }) => documents === undefined || isIn(record, documents))),
    has: (words, document) =>
      Promise.resolve(
        texts.some(({ record, text }) => isIn(record, [document]) && runs(text.words, words, false).length > 0),
      ),
  };
}

const isIn = (record: SearchRecord, documents: readonly string[]) =>
  'document' in record && documents.includes(record.document.id);

/** The terms are loaded, and sections are loaded when they are needed. */
function finderOver(records: readonly TermRecord[], sections: Sections): Finder {
  const terms = records.map(toReadable);
  const names = terms.flatMap(({ text }) => text.named.flatMap((entry) => entry.names));
  const whole = new Set(names.filter(({ length }) => length > 1).map(writtenName));
  const read = loadedInPauses(async (section) => (await sections.read(section)).map(toReadable));
  const readAll = async (some: readonly number[]) => (await Promise.all(some.map(read))).flat();
  const find = finderIn(terms, async function* (words, { wanted, document, check }) {
    // A reader who has typed a whole name has probably finished.
    if (whole.has(writtenName(words))) endPause();
    const candidates = await candidatesFor(sections, names, words, document);
    // If few sections may answer, they are all loaded, so that everything is found at once. Otherwise each batch has as
    // many as texts are wanted. If each section has a text with its best possible rank, the later sections cannot rank
    // higher.
    const size = candidates.length <= SECTIONS_LOADED ? SECTIONS_LOADED : wanted;
    for (let from = 0; from < candidates.length; from += size) {
      check?.();
      const batch = candidates.slice(from, from + size);
      const texts = await readAll(batch.map(({ section }) => section));
      yield {
        // Texts with the same rank are in reading order.
        texts: texts.toSorted((a, b) => a.record.order - b.record.order),
        last: batch.at(-1)?.best ?? 0,
        next: candidates[from + size]?.best ?? Infinity,
        sections: candidates.length,
      };
    }
  });
  return {
    find,
    async withTokens(tokens, documents) {
      const asked = (documents ?? [undefined]).flatMap((document) =>
        tokens.map((token) => sections.search(token, document)),
      );
      const found = new Set((await Promise.all(asked)).flat().map(({ section }) => section));
      return readAll([...found].toSorted((a, b) => a - b).slice(0, PLACES_SHOWN));
    },
    has: async (words, document) => (await candidatesFor(sections, [], words, document)).length > 0,
  };
}

const isTerm = ({ record }: Readable) => record.kind === 'term';

/** Prepares a record for comparisons. */
const toReadable = (record: SearchRecord): Readable => ({ record, text: readRecord(record) });

/**
 * Makes the function that finds records.
 *
 * @param terms all terms
 * @param batchesFor returns the texts; the function throws what it throws
 */
function finderIn(terms: readonly Readable[], batchesFor: Batches): Engine['find'] {
  const answers = async (query: Query, words: readonly Word[], scope: Scope): Promise<Answers> => {
    scope.check?.();
    const compare = (all: readonly Readable[]) =>
      all.flatMap((one): Found[] => {
        const answer = match(query, one.text);
        return answer === undefined ? [] : [{ ...one, ...answer }];
      });
    const asked = { words, isTerm: terms.some((term) => isNamed(term, words)) };
    const read = [...terms];
    const found: Found[] = [];
    let hasMore = false;
    let sections: number | undefined;
    /** Texts below this rank are left out, because the next batch may have better ones. */
    let worst = Infinity;
    for await (const { texts, last, next, sections: all } of batchesFor(words, scope)) {
      sections = all;
      read.push(...texts);
      found.push(...compare(texts));
      const sure = found.filter((one) => placeAmong(one, asked) <= next);
      const isSure = sure.length >= scope.wanted;
      hasMore = next < Infinity && (isSure || (next === last && found.length >= scope.wanted));
      if (!hasMore) continue;
      if (isSure) worst = next;
      break;
    }
    const shown = [...compare(terms), ...found.filter((one) => placeAmong(one, asked) <= worst || isTitled(one, words))];
    const whole = shown.filter(({ rank }) => isWhole(rank));
    const answering = new Map((whole.length > 0 ? whole : shown).map((one) => [one.record, one]));
    const ordered = byWords(read, words).flatMap(({ record }) => answering.get(record) ?? []);
    const order = (a: Found, b: Found) =>
      Number(isTitled(b, words)) - Number(isTitled(a, words)) ||
      placeAmong(a, asked) - placeAmong(b, asked) ||
      turnOf(a, asked) - turnOf(b, asked);
    return { found: ordered.toSorted(order), hasMore, sections: sections ?? new Set(found.map(sectionOf)).size };
  };

  return async (query, scope = { wanted: PLACES_SHOWN }) => {
    const { words } = query;
    if (words.length === 0) return NOTHING;
    const own = await answers(query, words, scope);
    if (own.found.length > 0) return own;
    // What the reader typed as several words may be one word in the index: "bo wei", "III.4".
    const joined = wordsOfText(words.map(({ text }) => text).join(''));
    const inOne = words.length > 1 && joined.length === 1 ? await answers(query, joined, scope) : NOTHING;
    if (inOne.found.length > 0) return inOne;
    // What is joined to a word in the query may be missing in the text, as in "and law".
    const bare = words.map((word) => ({ ...word, stem: shortest(word.stems) ?? word.stem }));
    const isBarer = bare.some(({ stem }, index) => stem !== words[index]?.stem);
    return isBarer ? answers({ ...query, words: bare }, bare, scope) : NOTHING;
  };
}

const NOTHING: Answers = { found: [], hasMore: false, sections: 0 };

/** What tells the section of a text from others. */
const sectionOf = ({ record }: Readable) =>
  isText(record) ? `${record.document.id} ${record.section.slug}` : record.id;

const shortest = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length)[0];
