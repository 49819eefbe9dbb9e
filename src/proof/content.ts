/**
 * Reads what the publication promises to show. This parses the content's files itself, as simply as possible, and uses
 * no code that made the pages.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type PromisedTerm, readTerms } from './terms.ts';
import { type PromisedWording, readAttestations } from './wordings.ts';

/** The part of a document, or of a former edition, in the content folder that its pages must show. */
export interface PromisedDocument {
  /** The folder, which is its address: `law`, `law/@2016-11-07`. */
  readonly id: string;
  /** The document's language, as BCP 47 writes it. */
  readonly language: string;
  /** The lines of `source.txt` with text; the title comes first. */
  readonly lines: readonly string[];
  /** How many of these lines are the title. */
  readonly titleLines: number;
  /** The name that links and lists may use instead of the title. */
  readonly shortTitle: string | undefined;
  readonly publisher: string;
  /** The date of publication, in ISO 8601. */
  readonly published: string;
  /** The document's sections in reading order. */
  readonly sections: readonly PromisedSection[];
  /** The paragraphs whose addresses were published. */
  readonly paragraphs: readonly PromisedParagraph[];
}

/** A section of a document. */
export interface PromisedSection {
  readonly slug: string;
  /** Whether the official text gives it a heading. */
  readonly headed: boolean;
  /** Its heading, or else the title that the publication gives it, in one line. */
  readonly name: string;
  readonly label: string;
  /** Its file, which has the marks of terms and the pictures. */
  readonly markdown: string;
}

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
  readonly terms: readonly PromisedTerm[];
  readonly documents: readonly PromisedDocument[];
  /** What was counted in reference corpora, and in which texts, by corpus. */
  readonly attested: {
    readonly wordings: readonly PromisedWording[];
    readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  };
  /** Addresses of drafts of documents and terms: `charter/`, `terms/berth/`. */
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

/** An id that was published, from `paragraphs.lock.json`. */
export interface PromisedParagraph {
  readonly id: string;
  /** The slug of the paragraph's section. */
  readonly section: string;
  /** The slugs of sections that the paragraph was in before. */
  readonly formerly: readonly string[];
  /** The paragraph's words; `undefined` if it was merged into another or withdrawn. */
  readonly text: string | undefined;
}

const lines = z.union([z.string(), z.array(z.string())]);

const sectionShape = z.object({
  slug: z.string(),
  label: z.string().default(''),
  heading: lines.optional(),
  title: z.string().default(''),
});

/** A chapter or part has sections, but no page. */
const groupShape = z.object({
  get sections() {
    return z.array(z.union([groupShape, sectionShape]));
  },
});

const LOCK = 'paragraphs.lock.json';

/** A draft may lack every other field. */
const draftShape = z.object({ draft: z.literal(true) });

const documentShape = z.object({
  title: lines,
  shortTitle: z.string().optional(),
  language: z.string(),
  publisher: z.string(),
  published: z.string(),
  sections: groupShape.shape.sections,
  withdrawn: z.object({ on: z.string(), by: z.string(), reason: z.string() }).optional(),
});

const siteShape = z.object({ language: z.string() });

const lockShape = z.object({
  paragraphs: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      formerly: z.array(z.string()),
      state: z.string(),
      text: z.string(),
    }),
  ),
});

const addressShape = z.object({
  addresses: z.array(
    z.object({ address: z.string(), state: z.string(), to: z.string().optional(), on: z.string().optional() }),
  ),
});

/**
 * Reads what a content folder promises.
 *
 * @param folder the folder with `documents/` in it
 * @throws {Error} if a file does not have its known form: the build has checked it, so it must have changed since
 */
export function readPromises(folder: string): Promised {
  const withdrawn = new Map<string, Withdrawn>();
  const { terms, drafts: draftTerms } = readTerms(folder);
  const drafts = draftTerms.map((term) => `terms/${term}/`);
  const documents = readdirSync(path.join(folder, 'documents'))
    .toSorted()
    .flatMap((id) => [id, ...editionsIn(path.join(folder, 'documents', id)).map((edition) => `${id}/${edition}`)])
    .filter((id) => existsSync(path.join(folder, 'documents', id, 'document.yaml')))
    .flatMap((id): PromisedDocument[] => {
      const read = (name: string) => readText(path.join(folder, 'documents', id, name));
      const readLock = () => lockShape.parse(JSON.parse(read(LOCK))).paragraphs;
      const fields: unknown = parse(read('document.yaml'));
      if (draftShape.safeParse(fields).success) {
        drafts.push(`${id}/`);
        return [];
      }
      const document = documentShape.parse(fields);
      if (document.withdrawn !== undefined) {
        const known = existsSync(path.join(folder, 'documents', id, LOCK)) ? readLock() : [];
        withdrawn.set(id, { ...document.withdrawn, paragraphs: known.map((paragraph) => paragraph.id) });
        return [];
      }
      return [
        {
          id,
          language: document.language,
          lines: linesOf(read('source.txt')),
          titleLines: [document.title].flat().length,
          shortTitle: document.shortTitle,
          publisher: document.publisher,
          published: document.published,
          sections: pagesOf(document.sections, (slug) => read(`${slug}.mdx`)),
          paragraphs: readLock().map(({ id: paragraph, section, formerly, state, text }) => ({
            id: paragraph,
            section,
            formerly,
            text: state === 'stands' ? text : undefined,
          })),
        },
      ];
    });
  const { addresses } = addressShape.parse(JSON.parse(readText(path.join(folder, 'addresses.lock.json'))));
  const byAddress = new Map(addresses.map((entry) => [entry.address, entry]));
  return {
    language: siteShape.parse(parse(readText(path.join(folder, 'site.yaml')))).language,
    documents,
    terms,
    attested: readAttestations(folder),
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

/** The folders of a document's former editions: `@2016-11-07`. */
const editionsIn = (folder: string): string[] =>
  statSync(folder).isDirectory()
    ? readdirSync(folder)
        .filter((name) => name.startsWith('@'))
        .toSorted()
    : [];

/** The sections that have a page, in reading order. */
function pagesOf(sections: z.infer<typeof groupShape>['sections'], read: (slug: string) => string): PromisedSection[] {
  return sections.flatMap((section) => {
    if ('sections' in section) return pagesOf(section.sections, read);
    const { slug, label, heading, title } = section;
    const name = heading === undefined ? title : [heading].flat().join(' ');
    return [{ slug, label, headed: heading !== undefined, name, markdown: read(slug) }];
  });
}

/** The lines that have text, without the white space at their ends. */
export function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''))
    .filter((line) => line.trim() !== '');
}

/** Reads a file in UTF-8, without its byte order mark and with the same line endings on every system. */
function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replace(/\r\n?/g, '\n');
}
