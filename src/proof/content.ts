/** Reads what the publication promises to show, in the plainest way, and by nothing that the pages were made with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A document of the content folder, as far as it bears on the text that is shown. */
export interface PromisedDocument {
  /** Its folder's name, and its address. */
  readonly id: string;
  /** Its language, as BCP 47 writes it. */
  readonly language: string;
  /** The lines of `source.txt` that hold text, the title first. */
  readonly lines: readonly string[];
  /** How many of them are the title. */
  readonly titleLines: number;
  /** Its sections in reading order, and whether the official text gives them a heading. */
  readonly sections: readonly { readonly slug: string; readonly headed: boolean }[];
  /** What its published addresses promise. */
  readonly paragraphs: readonly PromisedParagraph[];
}

/** An address that was published, from `addresses.lock.json`. */
export interface PromisedAddress {
  /** Such as `charter/i/`. */
  readonly address: string;
  /** Where what stood there is in the end; the address itself where it has not moved, `undefined` where it is gone. */
  readonly now: string | undefined;
}

/** What a content folder promises. */
export interface Promised {
  readonly documents: readonly PromisedDocument[];
  /** Addresses of documents and terms that are drafts: `charter/`, `terms/berth/`. */
  readonly drafts: readonly string[];
  /** The documents that are withdrawn, by id, each with the ids of its paragraphs. */
  readonly withdrawn: ReadonlyMap<string, readonly string[]>;
  readonly addresses: readonly PromisedAddress[];
}

/** An id that was published, from `paragraphs.lock.json`. */
export interface PromisedParagraph {
  readonly id: string;
  /** Slug of its section. */
  readonly section: string;
  /** Slugs of the sections in which it stood before. */
  readonly formerly: readonly string[];
  /** Its words; `undefined` if it has been merged into another or withdrawn. */
  readonly text: string | undefined;
}

const sectionShape = z.object({ slug: z.string(), heading: z.unknown().optional() });

/** A chapter or part has sections and no page. */
const groupShape = z.object({
  get sections() {
    return z.array(z.union([groupShape, sectionShape]));
  },
});

const LOCK = 'paragraphs.lock.json';

/** A draft may lack everything else. */
const draftShape = z.object({ draft: z.literal(true) });

const documentShape = z.object({
  title: z.union([z.string(), z.array(z.string())]),
  language: z.string(),
  sections: groupShape.shape.sections,
  withdrawn: z.unknown().optional(),
});

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
  addresses: z.array(z.object({ address: z.string(), state: z.string(), to: z.string().optional() })),
});

/**
 * Reads what a content folder promises.
 *
 * @param folder the folder that holds `documents/`
 * @throws Error where a file is not what the build checked before: it must have changed since
 */
export function readPromises(folder: string): Promised {
  const withdrawn = new Map<string, readonly string[]>();
  const drafts: string[] = [];
  const documents = readdirSync(path.join(folder, 'documents'))
    .toSorted()
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
        withdrawn.set(
          id,
          known.map((paragraph) => paragraph.id),
        );
        return [];
      }
      return [
        {
          id,
          language: document.language,
          lines: linesOf(read('source.txt')),
          titleLines: [document.title].flat().length,
          sections: pagesOf(document.sections),
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
  const terms = path.join(folder, 'terms');
  for (const name of existsSync(terms) ? readdirSync(terms) : []) {
    const [, fields = ''] = /^\s*---\n([^]*?)\n---/.exec(readText(path.join(terms, name))) ?? [];
    if (draftShape.safeParse(parse(fields)).success) drafts.push(`terms/${path.parse(name).name}/`);
  }
  return {
    documents,
    drafts,
    withdrawn,
    addresses: addresses.map(({ address }) => ({ address, now: lastOf(address) })),
  };

  function lastOf(address: string): string | undefined {
    const entry = byAddress.get(address);
    if (entry?.state === 'moved' && entry.to !== undefined) return lastOf(entry.to);
    return entry?.state === 'stands' ? address : undefined;
  }
}

/** The sections that have a page, in reading order. */
function pagesOf(sections: z.infer<typeof groupShape>['sections']): PromisedDocument['sections'] {
  return sections.flatMap((section) =>
    'sections' in section ? pagesOf(section.sections) : [{ slug: section.slug, headed: section.heading !== undefined }],
  );
}

/** Lines that hold text. Spaces before their ends are no text. */
function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''))
    .filter((line) => line.trim() !== '');
}

/** A file in UTF-8, without byte order mark. How lines end differs from system to system. */
function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replace(/\r\n?/g, '\n');
}
