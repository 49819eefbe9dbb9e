/** Proves that every document is complete: its pages, its official text, and its published addresses. */
import { compareWithSource } from './compare.ts';
import type { PromisedAddress, PromisedDocument } from './content.ts';
import type { ProofFault } from './fault.ts';
import type { OfficialBlock } from './official-text.ts';
import { quoted } from './visible.ts';

/** What was read from a document's pages. */
export interface ShownDocument {
  /** The official text by page; missing pages are not in the map. */
  readonly blocks: ReadonlyMap<string, readonly OfficialBlock[]>;
  /** Every id by page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The page with the whole text of a document. */
const fullPage = (document: string) => `${document}/full/index.html`;

/** The page of a section. */
const sectionPage = (document: string, section: string) => `${document}/${section}/index.html`;

/** Returns all pages that show a document's official text. */
export function textPages({ id, sections }: PromisedDocument): string[] {
  return [...sections.map(({ slug }) => sectionPage(id, slug)), fullPage(id)];
}

/**
 * Returns a function that lists the published addresses below a document, under every name that the document has had.
 */
export function addressesBelow(addresses: readonly PromisedAddress[]): (document: string) => string[] {
  const named = Map.groupBy(addresses, ({ now }) => now);
  const below = Map.groupBy(
    addresses.map(({ address }) => address),
    (address) => address.replace(/[^/]+\/$/, ''),
  );
  return (document) => (named.get(`${document}/`) ?? []).flatMap(({ address }) => below.get(address) ?? []);
}

/**
 * Returns the faults of a document.
 *
 * @param below the document's addresses, from {@link addressesBelow}
 */
export function proveDocument(
  document: PromisedDocument,
  shown: ShownDocument,
  below: readonly string[],
): ProofFault[] {
  const missing = [`${document.id}/index.html`, ...textPages(document)].filter((page) => !shown.ids.has(page));
  return [
    ...missing.map((page) => ({
      page,
      found: 'no such page',
      expected: `every page of the document ${document.id}`,
      remedy: 'See which page of src/pages/[...document]/ draws it, and why it did not.',
    })),
    ...(missing.length > 0 ? [] : [...proveText(document, shown), ...provePromises(document, shown, below)]),
  ];
}

function proveText({ id, lines, titleLines, sections }: PromisedDocument, { blocks }: ShownDocument): ProofFault[] {
  const title = lines.slice(0, titleLines).join('\n');
  const faults: ProofFault[] = [];
  const full = blocks.get(fullPage(id)) ?? [];
  const inSections = sections.flatMap(({ slug, headed }) => {
    const page = sectionPage(id, slug);
    const shown = blocks.get(page) ?? [];
    if (headed) return shown;
    // The page of a section without a heading begins with the document's title.
    const titles = shown.filter(({ part, text }) => part === 'title' && text !== title);
    for (const wrong of titles)
      faults.push({
        page,
        found: `the title ${quoted(wrong.text)}`,
        expected: `${quoted(title)}, as in source.txt`,
        remedy: 'A section without official heading begins with the title of its document: mend its page.',
      });
    return shown.filter(({ part }) => part !== 'title');
  });
  // The source has the footnotes of all sections at its end.
  const isFootnote = ({ part }: OfficialBlock) => part === 'footnote';
  const blocksInOrder = [...inSections.filter((block) => !isFootnote(block)), ...inSections.filter(isFootnote)];
  faults.push(
    ...compareWithSource(lines, full, fullPage(id)),
    ...compareWithSource(lines.slice(titleLines), blocksInOrder, sectionPage(id, sections[0]?.slug ?? '')),
  );
  return faults;
}

/**
 * Checks that at every published address the paragraph is on its section's page and on the full page, or else a line
 * that says what became of it.
 */
function provePromises(
  document: PromisedDocument,
  { blocks, ids }: ShownDocument,
  below: readonly string[],
): ProofFault[] {
  const { id } = document;
  /** The addresses that each section has had. */
  const pagesOf = Map.groupBy(below, (address) => address.split('/').at(-2));
  const byId = new Map(
    textPages(document).map((page) => [page, new Map(blocks.get(page)?.map((block) => [block.id, block.text]))]),
  );
  return document.paragraphs.flatMap((paragraph) => {
    const { section, formerly, text } = paragraph;
    const pages = text === undefined ? [fullPage(id)] : [sectionPage(id, section), fullPage(id)];
    const wrong = pages.filter((page) =>
      text === undefined ? ids.get(page)?.has(paragraph.id) !== true : byId.get(page)?.get(paragraph.id) !== text,
    );
    const lost = [section, ...formerly]
      .flatMap((slug) => pagesOf.get(slug) ?? [])
      .map((address) => `${address}index.html`)
      .filter((page) => !wrong.includes(page))
      .filter((page) => ids.get(page)?.has(paragraph.id) !== true);
    return [...wrong, ...lost].map((page) => {
      const found = byId.get(page)?.get(paragraph.id);
      return {
        page,
        found: `at the published address #${paragraph.id} ${found === undefined ? 'no paragraph' : quoted(found)}`,
        expected:
          text === undefined || lost.includes(page)
            ? 'a line that says what became of it'
            : `${quoted(text)}, as paragraphs.lock.json promises`,
        remedy: 'Published addresses keep their meaning: mend the id on the page, never the lock file.',
      };
    });
  });
}
