/** Words as a text quote selector: with as much context as tells them from every other place. */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Context given on either side even where less would do, so that a quote survives small changes of the text. */
const USUAL_CONTEXT = 32;

/**
 * A passage with its context. The context stays within the block, so that it is the same in the page and in any other
 * form of the text.
 *
 * @param block text of the block that the passage stands in
 * @param whole text of all blocks of the document, {@link joined}
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

/** Texts as one, in which no words stand that are parted in them. */
export const joined = (texts: readonly string[]): string => texts.join('\0');

/** Whether words stand in more than one place. */
function isRepeated(words: string, whole: string): boolean {
  const first = whole.indexOf(words);
  return first !== -1 && whole.includes(words, first + words.length);
}
