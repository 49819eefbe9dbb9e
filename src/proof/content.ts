/**
 * Reads what the publication promises to show. This parses the content's files itself, as simply as possible, and uses
 * no code that made the pages.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isScalar, isSeq, parse, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  documentShape,
  LOCK,
  paragraphsIn,
  PASSAGES,
  promisedDocument,
  type PromisedDocument,
} from './promised-document.ts';
import { readFrontMatters } from './front-matter.ts';
import { type PromisedTerm, readTerms } from './terms.ts';
import { type PromisedWording, readAttestations } from './wordings.ts';

/** An address that was published, from `addresses.lock.json`. */
export interface PromisedAddress {
  /** Such as `charter/i/`. */
  readonly address: string;
  /** Where the thing at that address is now: the same address if it has not moved, `undefined` if it is gone. */
  readonly now: string | undefined;
  /** The day on which it was taken out, if it was. */
  readonly on: string | undefined;
}

/** What a content folder promises. */
export interface Promised {
  /** The language of the interface, as BCP 47 writes it. */
  readonly language: string;
  /** The names of the features and files that the publication leaves out. */
  readonly without: readonly string[];
  readonly terms: readonly PromisedTerm[];
  readonly documents: readonly PromisedDocument[];
  /** What was counted in reference corpora, and in which texts, by corpus. */
  readonly attested: {
    readonly wordings: readonly PromisedWording[];
    readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  };
  /** The addresses of the publication's own pages: `pages/imprint/`. */
  readonly ownPages: readonly string[];
  /** Addresses of drafts of documents, terms and pages: `charter/`, `terms/berth/`, `pages/imprint/`. */
  readonly drafts: readonly string[];
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  readonly addresses: readonly PromisedAddress[];
}

/** A document that was withdrawn. */
export interface Withdrawn {
  /** The ids of its paragraphs. */
  readonly paragraphs: readonly string[];
  /** The day, who withdrew it, and why. */
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

/** A draft may lack every other field. */
const draftShape = z.object({ draft: z.literal(true) });

const siteShape = z.object({ language: z.string(), without: z.array(z.string()).default([]) });

const addressShape = z.object({
  addresses: z.array(
    z.object({ address: z.string(), state: z.string(), to: z.string().optional(), on: z.string().optional() }),
  ),
});

/**
 * Reads what a content folder promises.
 *
 * @param folder the folder with `documents/` in it
 * @param unwritten the texts of files that are read as if they were written already, by their whole paths
 * @throws {Error} if a file does not have its known form: the build has checked it, so it must have changed since
 */
export function readPromises(folder: string, unwritten: ReadonlyMap<string, string> = new Map()): Promised {
  const textOf = (...names: readonly string[]) => {
    const file = path.resolve(folder, ...names);
    return unwritten.get(file) ?? readText(file);
  };
  const withdrawn = new Map<string, Withdrawn>();
  const { terms, drafts: draftTerms } = readTerms(folder);
  const ownPages = readFrontMatters(path.join(folder, 'pages'), z.object({}));
  const drafts = [...draftTerms.map((term) => `terms/${term}/`), ...ownPages.drafts.map((page) => `pages/${page}/`)];
  const documents = readdirSync(path.join(folder, 'documents'))
    .toSorted()
    .flatMap((id) => [id, ...expressionsIn(path.join(folder, 'documents', id)).map((below) => `${id}/${below}`)])
    .filter((id) => existsSync(path.join(folder, 'documents', id, 'document.yaml')))
    .flatMap((id): PromisedDocument[] => {
      const read = (name: string) => withoutDrafts(name, textOf('documents', id, name), draftTerms);
      const fields: unknown = parse(read('document.yaml'));
      if (draftShape.safeParse(fields).success) {
        drafts.push(`${id}/`);
        return [];
      }
      const document = documentShape.parse(fields);
      if (document.withdrawn === undefined)
        return [promisedDocument(id, read, existsSync(path.join(folder, 'documents', id, PASSAGES)))];
      const known = existsSync(path.join(folder, 'documents', id, LOCK)) ? paragraphsIn(read(LOCK)) : [];
      withdrawn.set(id, { ...document.withdrawn, paragraphs: known.map((paragraph) => paragraph.id) });
      return [];
    });
  const { addresses } = addressShape.parse(JSON.parse(textOf('addresses.lock.json')));
  const byAddress = new Map(addresses.map((entry) => [entry.address, entry]));
  const site = siteShape.parse(parse(textOf('site.yaml')));
  return {
    ...site,
    documents,
    terms,
    ownPages: ownPages.published.map(([page]) => `pages/${page}/`),
    attested: readAttestations(folder, site.without),
    drafts,
    withdrawn,
    addresses: addresses.map(({ address, on }) => ({ address, now: lastOf(address), on })),
  };

  function lastOf(address: string): string | undefined {
    const entry = byAddress.get(address);
    if (entry?.state === 'moved' && entry.to !== undefined) return lastOf(entry.to);
    return entry?.state === 'stands' ? address : undefined;
  }
}

/** Returns the text of a file without what it says of terms that are drafts: their marks, or their ids under "unmarked". */
function withoutDrafts(name: string, text: string, drafts: readonly string[]): string {
  if (name !== 'document.yaml')
    return drafts.reduce((rest, term) => rest.replace(new RegExp(`<Term id="${term}">(.*?)</Term>`, 'gs'), '$1'), text);
  const document = parseDocument(text);
  const unmarked = document.get('unmarked');
  if (!isSeq(unmarked)) return text;
  const kept = unmarked.items.filter((item) => !(isScalar(item) && drafts.includes(String(item.value))));
  if (kept.length === unmarked.items.length) return text;
  unmarked.items = kept;
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The folders below that of a document: of its former editions, and of its versions and theirs: `@2016-11-07`, `@fr`. */
const expressionsIn = (folder: string): string[] =>
  statSync(folder).isDirectory()
    ? readdirSync(folder)
        .filter((name) => name.startsWith('@'))
        .toSorted()
        .flatMap((name) => [name, ...expressionsIn(path.join(folder, name)).map((below) => `${name}/${below}`)])
    : [];

/** Reads a file in UTF-8, without its byte order mark and with the same line endings on every system. */
function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replace(/\r\n?/g, '\n');
}
