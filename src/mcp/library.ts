/** The documents, terms and corpora of a site, as its public files have them. Each file is read once, when it is needed. */
import type { z } from 'zod';
import { CORPORA_FILE } from '../core/addresses/addresses.ts';
import { expressionOf } from '../core/expression.ts';
import type { WordIndex } from '../core/quotations/candidates.ts';
import { once } from '../features/check/sources.ts';
import {
  changesShape,
  corporaShape,
  type DocumentFile,
  documentShape,
  libraryShape,
  type Listed,
  paragraphsShape,
  passageShape,
  siteShape,
  termsShape,
  wordIndexShape,
  wordingsShape,
} from './shapes.ts';
import { siteAddresses } from './site-addresses.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** Reads a file by its path below the site; `undefined` if there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array | undefined>;

/** A document or former edition, with its id. */
export interface LibraryDocument extends DocumentFile {
  readonly id: string;
  /** Whether it is the current edition. */
  readonly isCurrent: boolean;
}

/** A site that can be asked. What reads a file throws {@link Unanswerable} if it is missing or has another form. */
export interface Library {
  /** The name of the publication, and the BCP 47 tag of its language. */
  readonly site: z.infer<typeof siteShape>;
  /** Its documents, each with its former editions. */
  readonly documents: readonly Listed[];
  /** The number of parts of the index of words. */
  readonly parts: number;
  /** Its reference corpora. */
  readonly corpora: z.infer<typeof corporaShape>;
  readonly document: (id: string) => Promise<LibraryDocument>;
  readonly paragraphs: (id: string) => Promise<z.infer<typeof paragraphsShape>['paragraphs']>;
  /** Reads the file of a passage, whose id is one of `paragraphs`. */
  readonly passage: (id: string, passage: string) => Promise<z.infer<typeof passageShape>>;
  readonly changes: (id: string) => Promise<z.infer<typeof changesShape>>;
  readonly terms: () => Promise<z.infer<typeof termsShape>['terms']>;
  readonly wordings: () => Promise<z.infer<typeof wordingsShape>>;
  readonly words: (part: number) => Promise<WordIndex>;
}

/**
 * Opens a site: reads what it has, but no document yet.
 *
 * @param base the address of the site, if it is known, by which addresses become complete
 * @returns `undefined` if there is no built site
 * @throws what `read` throws
 */
export async function openLibrary(read: ReadFile, base: URL | undefined): Promise<Library | undefined> {
  const complete = siteAddresses(base);
  const parse = async <Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.output<Shape> | undefined> => {
    const bytes = await read(file);
    if (bytes === undefined) return undefined;
    const result = shape.safeParse(parseJson(new TextDecoder().decode(bytes), complete));
    if (result.success) return result.data;
    const [fault] = result.error.issues;
    throw new Unanswerable(
      `Found that ${file} of the site has another form than docs/data.md says (${fault?.path.join('.') ?? ''}: ${fault?.message ?? ''}), expected a site that this version of Glossator can read.`,
    );
  };
  const need = async <Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.output<Shape>> => {
    const found = await parse(file, shape);
    if (found === undefined) throw new Unanswerable(`Found no ${file} at the site, expected it as docs/data.md says.`);
    return found;
  };
  const library = await parse('check/library.json', libraryShape);
  if (library === undefined) return undefined;
  const [site, corpora] = await Promise.all([need('site.webmanifest', siteShape), parse(CORPORA_FILE, corporaShape)]);
  const { documents, parts } = library;
  /** Returns the id of a document that is there, so that no path is made of anything else. */
  const known = (id: string) => {
    if (documents.some((one) => one.id === id)) return id;
    const ids = documents.map((one) => one.id);
    throw new Unanswerable(
      `Found no document "${id}", expected the id of a document of this publication. ${nearOnes(id, ids)}`,
    );
  };
  const ofDocument = <Shape extends z.ZodType>(file: string, shape: Shape) =>
    once((id: string) => need(`${id}/${file}`, shape));
  const [document, paragraphs, changes] = [
    ofDocument('document.json', documentShape),
    ofDocument('paragraphs.json', paragraphsShape),
    ofDocument('changes.json', changesShape),
  ];
  const passages = once((folder: string) => need(`${folder}/passage.json`, passageShape));
  const terms = once((file: string) => need(file, termsShape));
  const wordings = once((file: string) => need(file, wordingsShape));
  return {
    site,
    documents,
    parts,
    corpora: corpora ?? [],
    document: async (id) => ({ ...(await document(known(id))), id, isCurrent: expressionOf(id).edition === undefined }),
    paragraphs: async (id) => (await paragraphs(known(id))).paragraphs,
    async passage(id, passage) {
      const ids = (await paragraphs(known(id))).paragraphs.map((one) => one.id);
      if (!ids.includes(passage)) throw new Unanswerable(`Found no passage "${passage}". ${nearOnes(passage, ids)}`);
      return passages(`${id}/p/${passage}`);
    },
    changes: async (id) => changes(known(id)),
    terms: async () => (await terms('terms/terms.json')).terms,
    wordings: () => wordings('wordings/wordings.json'),
    words: once((part: number) => need(`check/words-${part}.json`, wordIndexShape)),
  };
}

/** Parses JSON, and makes its addresses complete; `undefined` if it is none. */
function parseJson(json: string, complete: (address: string) => string): unknown {
  try {
    return JSON.parse(json, (key, value: unknown) =>
      (key === 'address' || key === 'inContext') && typeof value === 'string' ? complete(value) : value,
    );
  } catch (error) {
    if (error instanceof Unanswerable) throw error;
    return undefined;
  }
}

/** How many documents are read at the same time. */
const AT_ONCE = 6;

/** Returns the ids of the current documents, without former editions. */
export const currentIds = ({ documents }: Library): string[] =>
  documents.filter(({ isCurrent }) => isCurrent).map(({ id }) => id);

/** Reads one document, or all current ones if there is no id. */
export async function documentsOf(library: Library, only: string | undefined): Promise<LibraryDocument[]> {
  const ids = only === undefined ? currentIds(library) : [only];
  const documents: LibraryDocument[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE)
    documents.push(...(await Promise.all(ids.slice(first, first + AT_ONCE).map(library.document))));
  return documents;
}
