/** Proves what pages and files for programs give beside the official text: labels, headings, titles, glosses, marks, pictures. */
import { agrees, faultOf, type Given, proveDetails } from './compare-details.ts';
import type { Promised } from './content.ts';
import { type Detail, homeOf } from './details.ts';
import { expectedDetails, keyOf } from './expected.ts';
import type { ProofFault } from './fault.ts';
import { proveMarks } from './marks.ts';
import { promisedPictures } from './pictures.ts';
import { promisedFiles, readPromised } from './program-files.ts';
import type { PageReading } from './read-page.ts';
import { isWording } from './terms.ts';
import { quoted } from './visible.ts';

/** Compares what one page after the other gives. */
export interface ReadBack {
  /** Adds a page. */
  readonly add: (page: PageReading) => void;
  /** Reads the files for programs, and returns every fault of them and of the pages. */
  readonly finish: (read: (file: string) => string) => ProofFault[];
}

/**
 * Begins to read a site back.
 *
 * @param files all files of the site
 */
export function readBack(promised: Promised, files: ReadonlySet<string>): ReadBack {
  const { documents } = promised;
  const expected = expectedDetails(promised);
  const terms = new Map(promised.terms.map((term) => [term.id, term]));
  const sections = new Map(
    documents.flatMap(({ id, sections: own }) => [
      ...own.map(({ slug, markdown }): readonly [string, readonly string[]] => [
        `${id}/${slug}/index.html`,
        [markdown],
      ]),
      [`${id}/full/index.html`, own.map(({ markdown }) => markdown)] as const,
    ]),
  );
  const faults: ProofFault[] = [];
  /** The documents in which terms stand. */
  const placed = new Set<string>();
  /** What the content does not decide. */
  const others: Given[] = [];
  const addDetails = (page: string, details: readonly Detail[]) => {
    for (const detail of details) {
      const whole = expected.get(keyOf(detail));
      if (whole === undefined) others.push({ page, detail });
      else if (!agrees(detail, whole)) faults.push(faultOf(page, detail, whole));
    }
  };

  const add = ({ file, details, marked, pictures }: PageReading) => {
    addDetails(file, details);
    const markdown = sections.get(file) ?? [];
    const demanded = markdown.flatMap((text) => [...text.matchAll(/<Term\s+id="([^"]+)"/g)].map(([, id = '']) => id));
    faults.push(...proveMarks(file, marked, terms, demanded));
    if (marked.lists.some((list) => list.terms.length > 0)) placed.add(homeOf(file));
    const promisedThere = promisedPictures(markdown);
    if (sections.has(file) && pictures !== promisedThere)
      faults.push({
        page: file,
        found: `the pictures ${quoted(pictures, 300)}`,
        expected: `${quoted(promisedThere, 300)}, as in the files of its sections`,
        remedy: 'See src/html/official/draw-blocks.ts, which draws figures.',
      });
  };

  const finish: ReadBack['finish'] = (read) => {
    for (const one of promisedFiles(promised)) {
      const { file, document, needsPlaces = false, isOptional = false } = one;
      if (!files.has(file) && (isOptional || (needsPlaces && !placed.has(document)))) continue;
      const reading = readPromised(one, read);
      if ('found' in reading) faults.push(reading);
      else {
        addDetails(file, reading.details);
        for (const { term: id, words } of reading.wordings ?? []) {
          const term = terms.get(id);
          if (term === undefined || !isWording(words, term))
            faults.push({
              page: file,
              found: `${quoted(words)} at a place of the term ${id}`,
              expected: `one of its wordings, as terms/${id}.mdx has them`,
              remedy: 'See src/exports/document-json.ts.',
            });
        }
      }
    }
    return [...faults, ...proveDetails(others)];
  };
  return { add, finish };
}
