/**
 * The proof of the finished site: reads its pages as a browser would, and compares them with the source.
 *
 * It shares no code with what made the pages, so that one mistake cannot be in both and go unnoticed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Address, addressesInStyle } from './addresses.ts';
import { proveCompared } from './compared.ts';
import { readPromises } from './content.ts';
import { addressesBelow, proveDocument, textPages } from './documents.ts';
import { proveDownloads } from './downloads/downloads.ts';
import { provePacks } from './downloads/packs.ts';
import type { ProofFault } from './fault.ts';
import type { OfficialBlock } from './official-text.ts';
import { missingPassages, promisedPassages } from './passages.ts';
import { provePublished, type ShownPage } from './published.ts';
import { readBack } from './read-back.ts';
import { type FinishedPage, type PageReading, readPage } from './read-page.ts';
import { follow, type Site } from './site.ts';

/** What to prove, and what to compare it with. */
export interface Finished {
  /** The folder of the finished site. */
  readonly folder: string;
  /** The content folder that the site was made from. */
  readonly content: string;
  /** The site's origin, if it is known, and the path below which it is served. */
  readonly origin: string | undefined;
  readonly base: string;
  /** Reads pages, or returns earlier readings of identical ones. */
  readonly recall?: Recall;
}

/** Calls `read`, or returns its earlier result if all pages are the same, byte for byte. */
export type Recall = (pages: readonly FinishedPage[], read: () => PageReading[]) => readonly PageReading[];

/** A link to an element of a page. */
interface Link {
  readonly page: string;
  readonly address: Address;
  readonly file: string;
  readonly fragment: string;
}

/**
 * Proves a finished site.
 *
 * @returns how many pages were read, and every fault
 */
export function proveSite({ folder, content, origin, base, recall = (_, read) => read() }: Finished): {
  pages: number;
  faults: ProofFault[];
} {
  const site: Site = { origin, base, files: filesIn(folder) };
  const read = (file: string) => readFileSync(path.join(folder, file));
  const promised = readPromises(content);
  const { documents } = promised;
  const languages = new Map(
    documents.flatMap((document) => textPages(document).map((page) => [page, document.language] as const)),
  );
  const passages = promisedPassages(documents, promised.addresses);
  const back = readBack(promised, site.files);
  const faults: ProofFault[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const blocks = new Map<string, readonly OfficialBlock[]>();
  /** Links to pages that have not been read yet. */
  const awaited: Link[] = [];
  const prove = ({ page, address, file, fragment }: Link) => {
    if (ids.get(file)?.has(fragment) !== true)
      faults.push({
        page,
        found: `the address "${address.href}" in ${address.where}`,
        expected: `an element with the id "${fragment}" in ${file}`,
        remedy: 'Correct the address, or see why the element was not drawn.',
      });
  };

  const shown = new Map<string, ShownPage>();
  const look = (address: Address, page: string, targets?: Set<string>) => {
    const target = follow(address, page, site);
    if ('fault' in target) faults.push(target.fault);
    if (!('file' in target)) return;
    const { file, fragment } = target;
    targets?.add(file);
    if (fragment === undefined || !file.endsWith('.html')) return;
    const link = { page, address, file, fragment };
    if (ids.has(file)) prove(link);
    else awaited.push(link);
  };

  const files = [...site.files].toSorted();
  const pages = files.filter((file) => file.endsWith('.html'));
  // Pages are read in groups, one for each folder at the root (such as a document), so that the memory holds only one
  // group at a time.
  for (const together of Map.groupBy(pages, (file) => file.split('/')[0]).values()) {
    const finished = together.map((file) => ({
      file,
      written: read(file),
      language: languages.get(file),
      passage: passages.get(file),
      siteLanguage: promised.language,
      base,
    }));
    // Strings that are cut from a page keep the whole page in memory, so this copies them.
    const readings = recall(finished, () => finished.map((page) => structuredClone(readPage(page))));
    for (const { file, ids: own } of readings) ids.set(file, own);
    for (const page of readings) {
      const { file, isLeftOut, hasText, words } = page;
      const targets = new Set<string>();
      for (const address of page.addresses) look(address, file, targets);
      for (const address of page.further) look(address, file);
      shown.set(file, { isLeftOut, hasText, words, targets: isLeftOut ? targets : new Set() });
      if (page.blocks !== undefined) blocks.set(file, page.blocks);
      passages.delete(file);
      back.add(page);
      faults.push(...page.faults, ...proveCompared(file, page.compared, documents));
    }
  }
  for (const file of files.filter((name) => name.endsWith('.css')))
    for (const address of addressesInStyle(read(file).toString(), 'a style sheet')) look(address, file);

  for (const link of awaited) prove(link);
  const below = addressesBelow(promised.addresses);
  for (const document of documents) faults.push(...proveDocument(document, { blocks, ids }, below(document.id)));
  faults.push(
    ...missingPassages(passages.keys()),
    ...provePublished(promised, shown),
    ...proveDownloads(documents, site.files, read),
    ...provePacks(documents, site.files, read),
    ...back.finish((file) => read(file).toString(), blocks),
  );
  return { pages: pages.length, faults };
}

/** Returns all files of a folder by their paths below it, with slashes. */
function filesIn(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
}
