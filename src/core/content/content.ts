/**
 * The content as a whole: read, checked, and turned into what the Markdown plugins need to know.
 *
 * Everything is checked before Astro starts, in one pass that reports every fault with its place, since a fault
 * found while pages render has no place and leaves half a site.
 */
import path from 'node:path';
import type { Facts, SectionFacts } from '../markdown/facts.ts';
import { type Bodies, checkBodies, readBodies } from './check-bodies.ts';
import { checkRegister } from './check-register.ts';
import { checkDocument, checkTerms } from './cross-checks.ts';
import type { Fault } from './fault.ts';
import { type ContentFiles, readContentFiles } from './read.ts';
import { checkParagraphs, checkRegistry, entriesOf, registeredIn } from './check-ids.ts';
import { sliceSections } from './source-text.ts';

/** The content folder, read once and read again after {@link Content.refresh}. */
export interface Content {
  readonly root: string;
  /** What the files say, as far as they could be read. */
  files(): ContentFiles;
  /** What the Markdown plugins may know. */
  facts(): Facts;
  /** What the plugins find in the MDX files. */
  bodies(): Promise<Bodies>;
  /** Every fault in the files themselves, in their order, but for what the registries say of them. */
  checkFiles(): Promise<readonly Fault[]>;
  /** Every fault in the content. Empty if the site can be built. */
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
  const content: Content = {
    root,
    files: () => (files ??= readContentFiles(root, base)),
    facts: () => (facts ??= toFacts(root, content.files())),
    bodies: () => readBodies(content.files(), root, base, content.facts),
    refresh() {
      files = undefined;
      facts = undefined;
    },
    async checkFiles() {
      const read = content.files();
      // Each step relies on the one before: what cannot be read would be reported again wherever it is missed.
      if (read.faults.length > 0) return read.faults;
      const found = [
        ...read.documents.flatMap(checkDocument),
        ...checkTerms(read),
        ...read.documents.flatMap(checkRegistry),
      ];
      return found.length > 0 ? found : (await content.bodies()).faults;
    },
    async check() {
      const found = await content.checkFiles();
      if (found.length > 0) return found;
      const bodies = await content.bodies();
      const { documents } = content.files();
      const unaccepted = documents.flatMap((document) => checkParagraphs(document, bodies));
      if (unaccepted.length > 0) return unaccepted;
      return [...checkBodies(bodies), ...documents.flatMap((document) => checkRegister(document, bodies))];
    },
  };
  return content;
}

function toFacts(root: string, { documents, terms }: ContentFiles): Facts {
  const sections = new Map<string, SectionFacts>();
  for (const document of documents) {
    const { id, data, lines } = document;
    const slices = sliceSections(
      lines,
      data.sections.map(({ heading }) => heading),
    );
    if ('missing' in slices) continue;
    const entries = entriesOf(document);
    data.sections.forEach(({ slug, label }, index) =>
      sections.set(path.join(root, 'documents', id, `${slug}.mdx`), {
        slug,
        label,
        lines: slices.sections[index] ?? [],
        registered: registeredIn(document, slug, entries),
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
