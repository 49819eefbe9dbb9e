/** A text quote selector: words with enough context to distinguish them from every other place. */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The least context on either side, even if the words are unique without it, so that a quotation survives small changes
 * of the text.
 */
const USUAL_CONTEXT = 32;

/**
 * Makes the selector for a passage. Its context comes only from the block, so that it is the same in the page and in
 * every other form of the text.
 *
 * @param block the text of the block that contains the passage
 * @param whole the text of all blocks of the document, from {@link joined}
 */
export function quoteInContext(block: string, start: number, end: number, whole: string): TextQuoteSelector {
  let context = USUAL_CONTEXT;
  const quote = () => block.slice(Math.max(0, start - context), end + context);
  while (context < block.length && isRepeated(quote(), whole)) context *= 2;
  return {
    type: 'TextQuoteSelector',
    exact: block.slice(start, end),
    prefix: block.slice(Math.max(0, start - context), start),
    suffix: block.slice(end, end + context),
  };
}

/** Joins texts with a character between them that no text has, so that no words match across two texts. */
export const joined = (texts: readonly string[]): string => texts.join('\0');

/** Whether the words occur more than once. */
function isRepeated(words: string, whole: string): boolean {
  const first = whole.indexOf(words);
  return first !== -1 && whole.includes(words, first + words.length);
}
