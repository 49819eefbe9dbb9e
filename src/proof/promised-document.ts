/** Reads what the files of a document promise to show. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type FileForce, forceShape, readPassages } from './force.ts';

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
  /** The publisher's own page. */
  readonly url: string;
  /** Whether it and its passages are in force, as far as it says so. */
  readonly force: z.infer<typeof forceShape>;
  /** What the publisher's own file says of the force of passages, by their ids. */
  readonly passages: readonly FileForce[];
  /** The document's sections in reading order. */
  readonly sections: readonly PromisedSection[];
  /** The paragraphs whose addresses were published. */
  readonly paragraphs: readonly PromisedParagraph[];
  /** The texts of these files by their names. */
  readonly files: ReadonlyMap<string, string>;
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

/** The file with the ids of a document's paragraphs. */
export const LOCK = 'paragraphs.lock.json';

/** The file with what the publisher's own file says of passages; not every document has one. */
export const PASSAGES = 'passages.yaml';

/** The fields of `document.yaml` that are read. */
export const documentShape = z.object({
  title: lines,
  shortTitle: z.string().optional(),
  language: z.string(),
  publisher: z.string(),
  published: z.string(),
  url: z.string(),
  sections: groupShape.shape.sections,
  force: forceShape,
  withdrawn: z.object({ on: z.string(), by: z.string(), reason: z.string() }).optional(),
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

/**
 * Reads what the files of a document promise.
 *
 * @param id the folder of the document
 * @param readFile returns the text of a file by its name
 * @param hasPassages whether there is a file with what the publisher's own file says of passages
 * @throws {Error} if a file does not have its known form
 */
export function promisedDocument(
  id: string,
  readFile: (name: string) => string,
  hasPassages: boolean,
): PromisedDocument {
  const files = new Map<string, string>();
  const read = (name: string) => {
    const text = readFile(name);
    files.set(name, text);
    return text;
  };
  const { title, language, ...document } = documentShape.parse(parse(read('document.yaml')));
  const paragraphs = paragraphsIn(read(LOCK)).map(
    ({ id: paragraph, section, formerly, state, text }): PromisedParagraph => ({
      id: paragraph,
      section,
      formerly,
      text: state === 'stands' ? text : undefined,
    }),
  );
  return {
    id,
    language,
    lines: linesOf(read('source.txt')),
    titleLines: [title].flat().length,
    shortTitle: document.shortTitle,
    publisher: document.publisher,
    published: document.published,
    url: document.url,
    force: document.force,
    sections: pagesOf(document.sections, (slug) => read(`${slug}.mdx`)),
    passages: hasPassages ? readPassages(parse(read(PASSAGES)), paragraphs) : [],
    paragraphs,
    files,
  };
}

/** Returns the paragraphs of a lock file. @throws {Error} if it does not have its known form */
export const paragraphsIn = (lock: string) => lockShape.parse(JSON.parse(lock)).paragraphs;

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
