/** Faults that the proof finds in a finished page. */

/** One fault in the finished site. */
export interface ProofFault {
  /** The file below the site's folder, such as `charter/i/index.html`. */
  readonly page: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** How many pages a fault names before the others are only counted: a fault of every page's footer is one fault. */
const PAGES_NAMED = 3;

/** Returns a report of every fault. Equal ones are shown once, with the pages that have them. */
export function formatProofFaults(faults: readonly ProofFault[]): string {
  const messages = [...Map.groupBy(faults, messageOf)].map(
    ([message, same]) => `${pagesInWords(same.map(({ page }) => page))}\n  ${message}`,
  );
  const count = messages.length === 1 ? '1 fault' : `${messages.length} faults`;
  return [`${count} in the finished pages, which are therefore not published:`, ...messages].join('\n\n');
}

/** Returns a fault as one or two sentences: what was found and expected, and what to do. */
export function messageOf({ found, expected, remedy }: ProofFault): string {
  return `Found ${found}, expected ${expected}. ${remedy}`;
}

function pagesInWords(pages: readonly string[]): string {
  const different = [...new Set(pages)];
  const more = different.length - PAGES_NAMED;
  return different.slice(0, PAGES_NAMED).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
