/** The text of a PDF as PDFium reads its letters, in the order in which the import has its parts. */
import { withoutHyphen } from '../read/pdf/joined.ts';
import { withoutRadicals } from '../read/pdf/han.ts';
import { type Page, type Run } from '../read/pdf/runs.ts';
import { type Recognised, textsIn } from '../read/pdf/text.ts';
import { lettersOfPages } from './pdf-letters.ts';

/**
 * Returns all text. White space is that of the first reader, and so are the hyphens that were left out; all else are the
 * letters of PDFium. Letters that only PDFium has are among those beside which they stand.
 */
export async function textOfPdf(
  bytes: Uint8Array,
  pages: readonly Page[],
  { parts, textOf }: Recognised,
): Promise<string> {
  const theirs = await lettersOfPages(bytes);
  const words = new Map<string, string>();
  for (const page of pages) readAgain(inDrawnOrder(page.runs), theirs[page.number - 1] ?? '', words);
  const taken = new Set<string>();
  const again = (run: Run): string => {
    taken.add(keyOf(run));
    const found = words.get(keyOf(run)) ?? '';
    return bare(found) === bare(run.text) ? run.text : found;
  };
  const lines = parts.flatMap((part) =>
    textsIn(part).map((text) =>
      textOf(text)
        .map((joint) => {
          if ('space' in joint) return joint.space;
          return joint.withoutHyphen ? withoutHyphen(again(joint.run)) : again(joint.run);
        })
        .join(''),
    ),
  );
  // What is in no part was lost.
  const lost = pages.flatMap(({ runs }) => runs.filter((run) => run.text.trim() !== '' && !taken.has(keyOf(run))));
  return [...lines, ...lost.map(again)].join('\n\n');
}

const keyOf = ({ page, index }: Run): string => `${page} ${index}`;

/**
 * A text without white space and invisible soft hyphens, with ligatures and hyphens folded, which the two readers write
 * differently. PDFium has U+0002 for a soft hyphen that is seen at the end of a line.
 */
const bare = (text: string): string =>
  withoutRadicals(text)
    .normalize('NFKD')
    .replace(/[\s\u200B\u00AD]+/gu, '')
    .replace(/[\u0002\u2010\uFFFE]/gu, '-');

/** Runs in the order in which the file draws them, as the other reader has them. */
const inDrawnOrder = (runs: readonly Run[]): Run[] => runs.toSorted((a, b) => a.index - b.index);

/** What stands in a page for letters that a run has. */
const TAKEN = '\0';

/**
 * Gives each run of a page the letters that the other reader has for it: the next ones that are the same. A run that the
 * other reader does not have gets none, and what is left goes to the run before it.
 */
function readAgain(runs: readonly Run[], page: string, words: Map<string, string>): void {
  let rest = bare(page);
  const ends = new Map<number, string>();
  for (const run of runs) {
    const letters = bare(run.text);
    const at = letters === '' ? -1 : rest.indexOf(letters);
    if (at === -1) continue;
    words.set(keyOf(run), run.text);
    ends.set(at + letters.length, keyOf(run));
    rest = rest.slice(0, at) + TAKEN.repeat(letters.length) + rest.slice(at + letters.length);
  }
  for (const { 0: left, index } of rest.matchAll(/[^\0]+/gu)) {
    const key = ends.get(index) ?? (runs[0] === undefined ? '' : keyOf(runs[0]));
    words.set(key, `${words.get(key) ?? ''} ${left}`);
  }
}
