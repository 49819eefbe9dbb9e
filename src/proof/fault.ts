/** What the proof has to say against a finished page. */

/** One thing wrong in the finished site. */
export interface ProofFault {
  /** File below the site's folder, such as `charter/i/index.html`. */
  readonly page: string;
  readonly found: string;
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
}

/** At so many pages a fault names, the rest are counted: what stands in every page's footer is one fault. */
const PAGES_NAMED = 3;

/** Stops the build: carries every fault found, and shows each once, with the pages that have it. */
export class ProofError extends Error {
  readonly faults: readonly ProofFault[];

  constructor(faults: readonly ProofFault[]) {
    const messages = [...Map.groupBy(faults, messageOf)].map(
      ([message, same]) => `${pagesInWords(same.map(({ page }) => page))}\n  ${message}`,
    );
    const count = messages.length === 1 ? '1 fault' : `${messages.length} faults`;
    super([`${count} in the finished pages, which are therefore not published:`, ...messages].join('\n\n'));
    this.name = 'ProofError';
    this.faults = faults;
  }

  /** Without the faults: Astro takes an error that speaks of a "document" for one of browser code, and says so below it. */
  override toString(): string {
    return `${this.name}: ${this.faults.length} in the finished pages`;
  }
}

/** A fault as one sentence or two: what was found and expected, and what to do. */
export function messageOf({ found, expected, remedy }: ProofFault): string {
  return `Found ${found}, expected ${expected}. ${remedy}`;
}

function pagesInWords(pages: readonly string[]): string {
  const different = [...new Set(pages)];
  const more = different.length - PAGES_NAMED;
  return different.slice(0, PAGES_NAMED).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
