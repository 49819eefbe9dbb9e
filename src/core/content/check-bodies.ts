/** Faults inside the MDX files: runs each through our plugins as Astro will, then holds them against each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { findOccurrences } from '../terms/occurrences.ts';
import type { Block, NoteResult, SectionResult } from '../markdown/blocks.ts';
import type { Facts } from '../markdown/facts.ts';
import { remarkPlugins } from '../markdown/pipeline.ts';
import type { Fault } from './fault.ts';
import { type ContentFiles, type Entry, splitFrontMatter } from './read.ts';
import type { TermData } from './schemas.ts';

/** What the plugins published of a file, or the fault at which they stopped. */
type Body = Partial<SectionResult & NoteResult> & { readonly fault?: Fault };

/** All bodies, as the plugins left them. */
export interface Bodies {
  readonly faults: readonly Fault[];
  /** The blocks of each section, in the order of the documents. */
  readonly sections: readonly {
    readonly document: string;
    readonly section: string;
    readonly blocks: readonly Block[];
  }[];
  readonly notes: readonly { readonly term: Entry<TermData>; readonly places: NoteResult['places'] }[];
}

/**
 * Runs every section's text and every term's note through the plugins.
 *
 * @param root the content folder
 * @param base folder that paths in faults are relative to
 */
export async function readBodies(
  { documents, terms }: ContentFiles,
  root: string,
  base: string,
  facts: () => Facts,
): Promise<Bodies> {
  const sections = await Promise.all(
    documents.flatMap(({ id, data }) =>
      data.sections.map(async ({ slug }) => {
        const body = await readBody(path.join(root, 'documents', id, `${slug}.mdx`), base, facts);
        return { document: id, section: slug, blocks: body.blocks ?? [], fault: body.fault };
      }),
    ),
  );
  const notes = await Promise.all(
    terms.map(async (term) => {
      const body = await readBody(path.join(root, 'terms', `${term.id}.mdx`), base, facts);
      return { term, places: body.places ?? [], fault: body.fault };
    }),
  );
  return { faults: [...sections, ...notes].flatMap(({ fault }) => fault ?? []), sections, notes };
}

/** Holds the bodies against each other: terms that no paragraph uses, notes that name paragraphs that do not exist. */
export function checkBodies({ sections, notes }: Bodies): Fault[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    ...checkUse(
      notes.map(({ term }) => term),
      blocks,
    ),
    ...notes.flatMap(({ term, places }) => checkPlaces(term, places, blocks)),
  ];
}

async function readBody(file: string, base: string, facts: () => Facts): Promise<Body> {
  const vfile = new VFile({ path: file, value: splitFrontMatter(readFileSync(file, 'utf8')).body });
  try {
    await compile(vfile, { remarkPlugins: remarkPlugins(facts) });
    return vfile.data.astro?.frontmatter ?? {};
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const { reason, line, column } = describe(error);
    return { fault: { file: path.relative(base, file), line, column, message: reason } };
  }
}

/** The reason and place of a VFileMessage; one that MDX's own parser raised also says what to do. */
function describe(error: Error & { reason?: unknown; line?: unknown; column?: unknown }) {
  const reason = String(error.reason);
  if (reason.startsWith('Found ')) return { reason, line: toNumber(error.line), column: toNumber(error.column) };
  // The parser places an unclosed tag at the start of its paragraph, and the tag itself in the sentence.
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return {
    reason: `Found MDX that does not parse: ${reason}. Expected words, Markdown and closed <Tags>. Close the tag, or escape "<" or "{" with a backslash.`,
    line: toNumber(line ?? error.line),
    column: toNumber(column ?? error.column),
  };
}

function toNumber(value: unknown): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Terms of which no form stands in a paragraph or caption, so that their page could show nothing. */
function checkUse(terms: readonly Entry<TermData>[], blocks: readonly Block[]): Fault[] {
  const forms = new Map(terms.map(({ id, data }) => [id, data.forms]));
  const broaderOf = new Map(terms.map(({ id, data }) => [id, data.broader]));
  const used = new Set<string>();
  for (const block of blocks) {
    if (!('id' in block)) continue;
    for (const { term } of findOccurrences(block.text, forms))
      for (let id: string | undefined = term; id !== undefined; id = broaderOf.get(id)) used.add(id);
  }
  return terms
    .filter(({ id }) => !used.has(id))
    .map(({ data, place }) => ({
      ...place('forms'),
      message: `Found a term none of whose forms occurs in a paragraph or caption: ${data.forms.map((form) => `"${form}"`).join(', ')}. Add a form that the text uses, or remove the term.`,
    }));
}

/** Paragraphs that a note names but no document has. */
function checkPlaces({ file }: Entry<TermData>, places: NoteResult['places'], blocks: readonly Block[]): Fault[] {
  const labels = new Set(blocks.flatMap((block) => ('label' in block ? [block.label] : [])));
  return places
    .filter(({ label }) => !labels.has(label))
    .map(({ label, line }) => ({
      file,
      line,
      message: `Found "${label}" in the note, expected the number of a paragraph or caption, but no document has that one. Correct the number.`,
    }));
}
