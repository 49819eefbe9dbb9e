/**
 * The content as a whole: read, checked, and turned into what the Markdown plugins need to know.
 *
 * Everything is checked before Astro starts, in one pass that reports every fault with its place, since a fault
 * found while pages render has no place and leaves half a site.
 */
import path from 'node:path';
import type { Facts, SectionFacts } from '../markdown/facts.ts';
import { checkBodies } from './check-bodies.ts';
import { checkDocument, checkTerms } from './cross-checks.ts';
import type { Fault } from './fault.ts';
import { type ContentFiles, readContentFiles } from './read.ts';
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
      const { documents, faults } = read();
      // Each step relies on the one before: what cannot be read would be reported again wherever it is missed.
      if (faults.length > 0) return faults;
      const found = [...documents.flatMap(checkDocument), ...checkTerms(read())];
      if (found.length > 0) return found;
      return checkBodies(read(), root, base, content.facts);
    },
  };
  return content;
}

function toFacts(root: string, { documents, terms }: ContentFiles): Facts {
  const sections = new Map<string, SectionFacts>();
  for (const { id, data, lines } of documents) {
    const slices = sliceSections(
      lines,
      data.sections.map(({ heading }) => heading),
    );
    if ('missing' in slices) continue;
    data.sections.forEach(({ slug, label }, index) =>
      sections.set(path.join(root, 'documents', id, `${slug}.mdx`), {
        slug,
        label,
        lines: slices.sections[index] ?? [],
      }),
    );
  }
  const byFile = new Map(
    terms.map(({ id, data }) => [path.join(root, 'terms', `${id}.mdx`), { sources: data.sources.length }]),
  );
  return {
    section: (file) => sections.get(file),
    term: (file) => byFile.get(file),
    labels: [...new Set(documents.flatMap(({ data }) => data.sections.map(({ label }) => label)))].toSorted(
      (a, b) => b.length - a.length,
    ),
    forms: new Map(terms.map(({ id, data }) => [id, data.forms])),
  };
}
