/** How large the pages of a finished site are, the largest of each kind. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Kilobytes of a page, and how many elements it has. */
export interface PageSize {
  readonly raw: number;
  readonly brotli: number;
  readonly elements: number;
}

/** Pages and files by what they are. The article's own section has the same bytes in every library. */
const KINDS: Readonly<Record<string, string>> = {
  'a section of the article': 'high-standard-opening-up/iii/index.html',
  'a passage': 'high-standard-opening-up/p/iii-4/index.html',
  'full text': '*/full/index.html',
  'map of a document': '*/map/index.html',
  'term page': 'terms/**/index.html',
  'terms.json': 'terms/terms.json',
  'search page': 'search/**/index.html',
  home: 'index.html',
  about: 'about/**/index.html',
  corrections: 'corrections/**/index.html',
  'service worker': 'sw.js',
  'largest pack for reading offline': '_offline/*',
};

/** The largest file of each kind. */
export function sizesOf(site: string): Record<string, PageSize> {
  return Object.fromEntries(
    Object.entries(KINDS).flatMap(([kind, pattern]) => {
      const files = globSync(pattern, { cwd: site }).map((file) => path.join(site, file));
      const [largest] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
      return largest === undefined ? [] : [[kind, sizeOf(largest)]];
    }),
  );
}

function sizeOf(file: string): PageSize {
  const content = readFileSync(file);
  return {
    raw: kilobytes(content.length),
    brotli: kilobytes(brotliCompressSync(content).length),
    elements: file.endsWith('.html') ? (content.toString().match(/<[a-z]/gi) ?? []).length : 0,
  };
}

const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;
