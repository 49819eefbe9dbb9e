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

/** An id that was published, from `paragraphs.lock.json`. */
export interface PromisedParagraph {
  readonly id: string;
  /** Slug of its section. */
  readonly section: string;
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

const documentShape = z.object({
  title: z.union([z.string(), z.array(z.string())]),
  language: z.string(),
  sections: groupShape.shape.sections,
});

const lockShape = z.object({
  paragraphs: z.array(z.object({ id: z.string(), section: z.string(), state: z.string(), text: z.string() })),
});

/**
 * Reads every document of a content folder.
 *
 * @param folder the folder that holds `documents/`
 * @throws Error where a file is not what the build checked before: it must have changed since
 */
export function promisedDocuments(folder: string): PromisedDocument[] {
  const documents = path.join(folder, 'documents');
  return readdirSync(documents)
    .toSorted()
    .filter((id) => existsSync(path.join(documents, id, 'document.yaml')))
    .map((id) => {
      const read = (name: string) => readText(path.join(documents, id, name));
      const { title, language, sections } = documentShape.parse(parse(read('document.yaml')));
      const lock = lockShape.parse(JSON.parse(read('paragraphs.lock.json')));
      return {
        id,
        language,
        lines: linesOf(read('source.txt')),
        titleLines: [title].flat().length,
        sections: pagesOf(sections),
        paragraphs: lock.paragraphs.map(({ id: paragraph, section, state, text }) => ({
          id: paragraph,
          section,
          text: state === 'stands' ? text : undefined,
        })),
      };
    });
}

/** The sections that have a page, in reading order. */
function pagesOf(sections: z.infer<typeof groupShape>['sections']): PromisedDocument['sections'] {
  return sections.flatMap((section) =>
    'sections' in section ? pagesOf(section.sections) : [{ slug: section.slug, headed: section.heading !== undefined }],
  );
}

/** Lines that hold text. How lines end, and spaces before that, differ from system to system and are no text. */
function linesOf(source: string): string[] {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[ \t]+$/, ''))
    .filter((line) => line.trim() !== '');
}

/** A file in UTF-8, without byte order mark. */
function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
}
