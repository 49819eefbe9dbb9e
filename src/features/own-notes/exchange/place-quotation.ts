/** Finds a quotation in a document whose blocks another program did not know. */
import { joined, quoteInContext } from '../../../exports/text-quote.ts';
import { findInContext, type Quotation } from '../find-in-context.ts';
import type { OwnTarget } from '../own-note.ts';

/** A block of official text. */
export interface QuotedBlock {
  readonly id?: string;
  readonly label?: string;
  readonly text: string;
}

/**
 * Returns the quoted words, block by block; `undefined` if they are not in the text, or several times and the context
 * does not say where.
 */
export function placeQuotation(
  { exact, prefix, suffix }: Quotation,
  blocks: readonly QuotedBlock[],
): OwnTarget[] | undefined {
  // Without white space, of which programs put any between blocks.
  const wanted = { exact: bare(exact), prefix: bare(prefix), suffix: bare(suffix) };
  const letters = blocks.flatMap((block) => lettersOf(block));
  const place = findInContext(letters.map(({ letter }) => letter).join(''), wanted);
  if (place === undefined) return undefined;
  const found = letters.slice(place.start, place.start + wanted.exact.length);
  const whole = joined(blocks.map((block) => block.text));
  return [...Map.groupBy(found, ({ block }) => block)].flatMap(([block, own]) => {
    const { id, label } = block;
    if (id === undefined) return [];
    const quote = quoteInContext(block.text, own[0]?.at ?? 0, (own.at(-1)?.at ?? 0) + 1, whole);
    return [{ paragraph: id, label: label ?? id, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }];
  });
}

interface Letter {
  readonly letter: string;
  readonly block: QuotedBlock;
  /** Its place in the text of the block. */
  readonly at: number;
}

function lettersOf(block: QuotedBlock): Letter[] {
  return [...block.text.matchAll(/\S/g)].map(({ 0: letter, index }) => ({ letter, block, at: index }));
}

const bare = (text: string) => text.replace(/\s+/g, '');
