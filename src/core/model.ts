/**
 * The document model: documents, their sections, the paragraphs in them and the terms marked there.
 *
 * The only module that calls the collection API; every page, endpoint and export reads what it returns.
 */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { REGISTRY_FILE } from './content/read.ts';
import type { RegisterData } from './content/register-schema.ts';
import type { DocumentData, SectionData, TermData } from './content/schemas.ts';
import type { Block, Mark, SectionResult } from './markdown/blocks.ts';
import { readRegistry, type RegistryEntry } from './ids/lock-file.ts';

type SectionContent = Awaited<ReturnType<typeof render<'sections'>>>['Content'];
type NoteContent = Awaited<ReturnType<typeof render<'terms'>>>['Content'];

/** A paragraph or caption: a block that has an address. */
export type AddressedBlock = Extract<Block, { id: string }>;

/** A sub-heading with its fragment id. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  readonly slug: string;
}

/** A section: one page. */
export interface Section {
  readonly document: string;
  readonly slug: string;
  readonly label: string;
  /** The official heading; `undefined` where the official text has none. */
  readonly heading: string | undefined;
  /** What to call the section in a list: the heading without its numeral, or our title. */
  readonly title: string;
  /** Official text in reading order, sub-headings with their fragment ids. */
  readonly blocks: readonly (Exclude<Block, { kind: 'heading' }> | Heading)[];
  /** Marked terms, in reading order. */
  readonly marks: readonly Mark[];
  /** Words of official text in it. */
  readonly words: number;
  /** Renders the section's body. */
  readonly Content: SectionContent;
}

/** A document of the library. */
export interface Document extends Omit<DocumentData, 'sections'> {
  readonly id: string;
  readonly sections: readonly Section[];
  /** The registry of its paragraphs: every id ever published. */
  readonly registry: readonly RegistryEntry[];
  /** Its register of facts and quotations (register.ts reads it), if it keeps one. */
  readonly register: RegisterData | undefined;
  /** The source's closing line about where it first appeared, if it has one. */
  readonly provenance: string | undefined;
  /** SHA-256 of `source.txt`, in hexadecimal. */
  readonly sourceHash: string;
}

/** A term of art with its note. */
export interface Term extends TermData {
  readonly id: string;
  /** Renders the note on the term's page. */
  readonly Note: NoteContent;
}

/** Every document, by title, with all its sections. */
export const getDocuments = oncePerBuild(readDocuments);

/** Every term, by label. */
export const getTerms = oncePerBuild(readTerms);

/**
 * What a build reads once, however many pages ask for it. In dev it is read anew each time, since an editor may have
 * changed the content.
 */
export function oncePerBuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (import.meta.env.PROD ? (value ??= read()) : read());
}

async function readDocuments(): Promise<readonly Document[]> {
  const [documents, sections, registers] = await Promise.all([
    getCollection('documents'),
    getCollection('sections'),
    getCollection('registers'),
  ]);
  const byId = new Map(sections.map((entry) => [entry.id, entry]));
  const registerOf = new Map(registers.map((entry) => [entry.id, entry.data]));
  const models = documents.map(async (entry) => toDocument(entry, byId, registerOf.get(entry.id)));
  return (await Promise.all(models)).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

async function readTerms(): Promise<readonly Term[]> {
  const entries = await getCollection('terms');
  const terms = entries.map(async (entry) => ({ ...entry.data, id: entry.id, Note: (await render(entry)).Content }));
  return (await Promise.all(terms)).toSorted((a, b) => sortKey(a.label).localeCompare(sortKey(b.label), 'en'));
}

/** The blocks of a section that have an address. */
export function addressedBlocks(section: Section): AddressedBlock[] {
  return section.blocks.flatMap((block) => ('id' in block ? [block] : []));
}

/** Where a label such as "III.4" stands, in the first document that has it. */
export function findPlace(
  documents: readonly Document[],
  label: string,
): { document: string; section: string; id: string } | undefined {
  for (const { sections } of documents)
    for (const section of sections) {
      const block = addressedBlocks(section).find((candidate) => candidate.label === label);
      if (block !== undefined) return { document: section.document, section: section.slug, id: block.id };
    }
  return undefined;
}

/** The terms marked first in each section, so that a page of the whole document marks each once. */
export function firstMarks(document: Document): (Mark & { section: string })[] {
  const seen = new Set<string>();
  return document.sections.flatMap(({ slug, marks }) =>
    marks.flatMap((mark) => {
      if (seen.has(mark.term)) return [];
      seen.add(mark.term);
      return [{ ...mark, section: slug }];
    }),
  );
}

/** A label as an index files it: without opening quotation marks. */
const sortKey = (label: string) => label.replace(/^[“"‘']+/, '');

async function toDocument(
  entry: CollectionEntry<'documents'>,
  files: ReadonlyMap<string, CollectionEntry<'sections'>>,
  register: RegisterData | undefined,
): Promise<Document> {
  const { id } = entry;
  const sections = await Promise.all(
    entry.data.sections.map(async (data) => {
      const file = files.get(`${id}/${data.slug}`);
      if (file === undefined)
        throw new Error(`No file for the section ${id}/${data.slug}; the content check should have said so.`);
      return toSection(id, data, file);
    }),
  );
  const folder = path.dirname(entry.filePath ?? '');
  const source = await readFile(path.join(folder, 'source.txt'));
  return {
    ...entry.data,
    id,
    sections,
    registry: await readEntries(folder, entry.data.sections),
    register,
    provenance: sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'provenance')?.text,
    sourceHash: createHash('sha256').update(source).digest('hex'),
  };
}

/** The registry, which the content check has found whole; in dev it may be missing. */
async function readEntries(folder: string, sections: readonly SectionData[]): Promise<readonly RegistryEntry[]> {
  const file = path.join(folder, REGISTRY_FILE);
  if (!existsSync(file)) return [];
  const read = readRegistry(
    await readFile(file, 'utf8'),
    sections.map(({ slug }) => slug),
  );
  return 'entries' in read ? read.entries : [];
}

async function toSection(document: string, data: SectionData, entry: CollectionEntry<'sections'>): Promise<Section> {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const { blocks, marks } = sectionResult(remarkPluginFrontmatter);
  const slugs = headings.values();
  return {
    document,
    slug: data.slug,
    label: data.label,
    heading: data.heading,
    title: data.title ?? data.heading?.replace(`${data.label}. `, '') ?? data.label,
    blocks: blocks.map((block) =>
      block.kind === 'heading' ? { ...block, slug: slugs.next().value?.slug ?? '' } : block,
    ),
    marks,
    words: blocks.flatMap(({ text }) => text.split(/\s+/u)).length,
    Content,
  };
}

/** What our plugins left in the front matter, taken out of Astro's untyped record. */
function sectionResult({ blocks, marks }: Partial<SectionResult> & Record<string, unknown>): SectionResult {
  if (blocks === undefined || marks === undefined)
    throw new Error('The Markdown pipeline left no blocks; see core/markdown/pipeline.ts.');
  return { blocks, marks };
}
