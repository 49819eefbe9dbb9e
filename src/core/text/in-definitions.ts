/**
 * Says of the numbers in a list of definitions in which definition they are: the definitions of a section have no number, so
 * that each of them may have an (a). Lawyers name the term between the two, as in "section 2, “barn”, paragraph (a)"
 * (https://www.justice.gc.ca/eng/rp-pr/csj-sjc/legis-redact/legistics/p1p1.html).
 */
import { quotedAtStart } from '../languages/definitions.ts';
import type { ReadBlock } from './read-block.ts';
import { textOfWords } from '../walk/words.ts';
import type { Definition } from '../ids/ids.ts';

/** A definition that is open while its numbers are read. */
interface Open {
  readonly term: string;
  /** The kind of its first number, which those beside it have too. */
  readonly kind?: string;
}

/** So many definitions beside each other are a list; the numbers in a single one are those of their section. */
const FEWEST = 2;

/** Returns the blocks of a section, nested, with the definition in which each number is. */
export function inDefinitions(blocks: readonly ReadBlock[]): ReadBlock[] {
  const terms = blocks.map(termOf);
  const isList = terms.filter((term) => term !== undefined).length >= FEWEST;
  let open: Open | undefined;
  return blocks.map((block, index): ReadBlock => {
    const { numbers, children } = block;
    const term = isList ? terms[index] : undefined;
    if (block.kind === 'heading') open = undefined;
    if (term !== undefined) open = { term };
    if (numbers === undefined)
      return { ...block, children: term === undefined ? inDefinitions(children) : named(children, term) };
    const kind = kindOf(numbers.at(-1) ?? '');
    open = open === undefined || (open.kind ?? kind) !== kind ? undefined : { ...open, kind };
    return open === undefined
      ? { ...block, children: inDefinitions(children) }
      : (named([block], open.term)[0] ?? block);
  });
}

/** The longest term, in letters. */
const LONGEST = 80;

/** The term that a block without a number defines: the words in quotation marks, or in bold, with which it begins. */
function termOf({ kind, numbers, text, words: [first, ...rest] }: ReadBlock): string | undefined {
  if (numbers !== undefined || (kind !== 'paragraph' && kind !== 'item')) return undefined;
  const isBold = typeof first === 'object' && first.kind === 'strong' && rest.length > 0;
  const term = isBold ? textOfWords(first.words).trim() : quotedAtStart(text);
  return term === undefined || term.length > LONGEST ? undefined : term;
}

/** Names the definition in all numbers of some blocks. */
const named = (blocks: readonly ReadBlock[], term: string, outer?: number): ReadBlock[] =>
  blocks.map((block) => {
    const above = outer ?? (block.numbers === undefined ? undefined : block.numbers.length - 1);
    const definition: Definition | undefined = above === undefined ? undefined : { term, above };
    const isNumber = block.numbers !== undefined && definition !== undefined;
    return { ...block, ...(isNumber && { definition }), children: named(block.children, term, above) };
  });

/** How a number counts: in figures, capital letters or small ones. */
const kindOf = (number: string): string =>
  /\p{N}/u.test(number) ? 'figures' : /\p{Lu}/u.test(number) ? 'capitals' : 'letters';
