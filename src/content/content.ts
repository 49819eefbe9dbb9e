/**
 * The content as a whole: read, checked, and turned into what the Markdown plugins need to know.
 *
 * Everything is checked before Astro starts, in one pass that reports every fault with its place, since a fault
 * found while pages render has no place and leaves half a site.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { findOccurrences } from '../concordance/occurrences.ts';
import { type Block, published } from '../markdown/blocks.ts';
import type { Facts, SectionFacts } from '../markdown/facts.ts';
import { remarkPlugins } from '../markdown/pipeline.ts';
import { checkDocument, checkTerms } from './cross-checks.ts';
import type { Fault } from './fault.ts';
import { type ContentFiles, readContentFiles, splitFrontMatter } from './read.ts';
import { sliceSections } from './source-text.ts';

/** The content folder, read once and read again after {@link Content.refresh}. */
export interface Content {
  readonly root: string;
  /** What the Markdown plugins may know. */
  facts(): Facts;
  /** Every fault in the content, in the order of its files. Empty if the site can be built. */
  check(): Promise<readonly Fault[]>;
  /** Forgets what was read, because a file has changed. */
  refresh(): void;
}

/**
 * Opens a content folder.
 *
 * @param root the folder that holds `documents/` and `terms/`
 * @param base folder that paths in faults are relative to
 */
export function openContent(root: string, base: string = process.cwd()): Content {
  let files: ContentFiles | undefined;
  let facts: Facts | undefined;
  const read = () => (files ??= readContentFiles(root, base));
  const content: Content = {
    root,
    facts: () => (facts ??= toFacts(root, read())),
    refresh() {
      files = undefined;
      facts = undefined;
    },
    async check() {
      const { documents, terms, faults } = read();
      // Each step relies on the one before: what cannot be read would be reported again wherever it is missed.
      if (faults.length > 0) return faults;
      const found = [...documents.flatMap(checkDocument), ...checkTerms(read())];
      if (found.length > 0) return found;
      const bodies = [
        ...documents.flatMap(({ id, data }) => data.sections.map(({ slug }) => path.join(root, 'documents', id, `${slug}.mdx`))),
        ...terms.map(({ id }) => path.join(root, 'terms', `${id}.mdx`)),
      ];
      const results = await Promise.all(bodies.map((file) => checkBody(file, base, content.facts)));
      found.push(...results.flatMap(({ fault }) => fault ?? []));
      return found.length > 0 ? found : checkUse(read(), results.flatMap(({ blocks }) => blocks));
    },
  };
  return content;
}

function toFacts(root: string, { documents, terms }: ContentFiles): Facts {
  const sections = new Map<string, SectionFacts>();
  for (const { id, data, lines } of documents) {
    const slices = sliceSections(lines, data.sections.map(({ heading }) => heading));
    if ('missing' in slices) continue;
    data.sections.forEach(({ slug, label }, index) =>
      sections.set(path.join(root, 'documents', id, `${slug}.mdx`), { slug, label, lines: slices.sections[index] ?? [] }),
    );
  }
  const byFile = new Map(terms.map(({ id, data }) => [path.join(root, 'terms', `${id}.mdx`), { sources: data.sources.length }]));
  return {
    section: (file) => sections.get(file),
    term: (file) => byFile.get(file),
    forms: new Map(terms.map(({ id, data }) => [id, data.forms])),
  };
}

/** Runs one MDX file through our plugins as Astro will, and keeps the fault or the blocks. */
async function checkBody(file: string, base: string, facts: () => Facts): Promise<{ fault?: Fault; blocks: readonly Block[] }> {
  const vfile = new VFile({ path: file, value: splitFrontMatter(readFileSync(file, 'utf8')).body });
  try {
    await compile(vfile, { remarkPlugins: remarkPlugins(facts) });
    return { blocks: facts().section(file) === undefined ? [] : published(vfile).blocks };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const { reason, line, column } = describe(error);
    return { fault: { file: path.relative(base, file), line, column, message: reason }, blocks: [] };
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
function checkUse({ terms }: ContentFiles, blocks: readonly Block[]): Fault[] {
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
