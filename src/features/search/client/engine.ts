/** Finds the records that answer a query. */
import type { SearchRecord, TermRecord } from '../record.ts';
import { type Answers, finderIn, type Scope } from './answers.ts';
import { candidatesFor, writtenName } from './candidates.ts';
import { runs } from './compare.ts';
import type { NamedDocument } from '../files.ts';
import { isNote } from '../kinds.ts';
import { type Library, loadLibrary, type Sections } from './library.ts';
import { PLACES_SHOWN, SECTIONS_LOADED } from './limits.ts';
import { endPause, loadedInPauses } from './pause.ts';
import type { Query } from './query.ts';
import type { Word } from '../../../core/languages/words.ts';
import { type Readable, readRecord } from './text.ts';

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
