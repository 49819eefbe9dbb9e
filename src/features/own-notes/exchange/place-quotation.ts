/** Finds a quotation in a document whose blocks another program did not know. */
import { joined, quoteInContext } from '../../../exports/text-quote.ts';
import type { OwnTarget } from '../own-note.ts';

/** A block of official text. */
export interface QuotedBlock {
  readonly id?: string;
  readonly label?: string;
  readonly text: string;
}

/** Words with some of those around them, as another program quotes them: with any white space between blocks. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Returns the quoted words, block by block; `undefined` if they are not in the text, or several times and the context
 * does not say where.
 */
export function placeQuotation(
  { exact, prefix, suffix }: Quotation,
  blocks: readonly QuotedBlock[],
): OwnTarget[] | undefined {
  const [wanted, before, after] = [bare(exact), bare(prefix), bare(suffix)];
  if (wanted === '') return undefined;
  const letters = blocks.flatMap((block) => lettersOf(block));
  const text = letters.map(({ letter }) => letter).join('');
  let best: { start: number; context: number } | undefined;
  let isOnly = true;
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
    const context =
      commonLength(reversed(text.slice(Math.max(0, start - before.length), start)), reversed(before)) +
      commonLength(text.slice(start + wanted.length), after);
    if (best !== undefined && context < best.context) continue;
    isOnly = context !== best?.context;
    best = { start, context };
  }
  if (best === undefined || !isOnly) return undefined;
  const found = letters.slice(best.start, best.start + wanted.length);
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
const reversed = (text: string) => text.split('').reverse().join('');

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
