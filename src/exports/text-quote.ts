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
 * @param texts text of every block of the document
 */
export function quoteInContext(block: string, start: number, end: number, texts: readonly string[]): TextQuoteSelector {
  let context = USUAL_CONTEXT;
  const quote = () => block.slice(Math.max(0, start - context), end + context);
  while (context < block.length && isRepeated(quote(), texts)) context *= 2;
  return {
    type: 'TextQuoteSelector',
    exact: block.slice(start, end),
    prefix: block.slice(Math.max(0, start - context), start),
    suffix: block.slice(end, end + context),
  };
}

/** Whether words stand in more than one place. */
function isRepeated(words: string, texts: readonly string[]): boolean {
  let isFound = false;
  for (const text of texts)
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      if (isFound) return true;
      isFound = true;
    }
  return false;
}
