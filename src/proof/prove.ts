/**
 * The proof of the finished site: reads its pages as a browser would, and compares them with the source.
 *
 * It shares no code with what made the pages, so that one mistake cannot be in both and go unnoticed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressesInStyle } from './addresses.ts';
import { proveBeside } from './beside.ts';
import { proveCompared } from './compared.ts';
import { proveGone } from './gone.ts';
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
import { Links } from './links.ts';
import type { Site } from './site.ts';

/** What to prove, and what to compare it with. */
export interface Finished {
  /** The folder of the finished site. */
  readonly folder: string;
  /** The content folder that the site was made from. */
  readonly content: string;
  /** The texts of its files that are still to be written, by their whole paths. */
  readonly unwritten?: ReadonlyMap<string, string>;
  /** The site's origin, if it is known, and the path below which it is served. */
  readonly origin: string | undefined;
  readonly base: string;
  /** Reads pages, or returns earlier readings of identical ones. */
  readonly recall?: Recall;
}

/** Calls `read`, or returns its earlier result if all pages are the same, byte for byte. */
export type Recall = (pages: readonly FinishedPage[], read: () => PageReading[]) => readonly PageReading[];

/**
 * Proves a finished site.
 *
 * @returns how many pages were read, and every fault
 */
export function proveSite({ folder, content, unwritten, origin, base, recall = (_, read) => read() }: Finished): {
  pages: number;
  faults: ProofFault[];
} {
  const site: Site = { origin, base, files: filesIn(folder) };
  const read = (file: string) => readFileSync(path.join(folder, file));
  const promised = readPromises(content, unwritten);
  const { documents } = promised;
  const languages = new Map(
    documents.flatMap((document) => textPages(document).map((page) => [page, document.language] as const)),
  );
  const passages = promisedPassages(documents, promised.addresses);
  const back = readBack(promised, site.files);
  const faults: ProofFault[] = [];
  const blocks = new Map<string, readonly OfficialBlock[]>();
  const shown = new Map<string, ShownPage>();
  const links = new Links(site, faults);

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
    for (const { file, ids } of readings) links.ids.set(file, ids);
    for (const page of readings) {
      const { file, isLeftOut, hasText, words } = page;
      const targets = links.follow(page.addresses, file);
      links.follow(page.further, file);
      shown.set(file, { isLeftOut, hasText, words, targets: isLeftOut ? targets : new Set() });
      if (page.blocks !== undefined) blocks.set(file, page.blocks);
      passages.delete(file);
      back.add(page);
      faults.push(
        ...page.faults,
        ...proveCompared(file, page.compared, documents),
        ...proveBeside(file, page.compared, documents),
        ...proveGone(file, page.gone, documents),
      );
    }
  }
  for (const file of files.filter((name) => name.endsWith('.css')))
    links.follow(addressesInStyle(read(file).toString(), 'a style sheet'), file);

  links.finish();
  const { ids } = links;
  const below = addressesBelow(promised.addresses);
  faults.push(
    ...documents.flatMap((document) => proveDocument(document, { blocks, ids }, below(document.id))),
    ...missingPassages(passages.keys()),
    ...provePublished(promised, shown),
    ...proveDownloads(documents, site.files, read),
    ...provePacks(documents, site.files, read),
    ...back.finish((file) => read(file).toString()),
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
