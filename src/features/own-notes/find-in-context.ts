/** Finds quoted words in a text by the words around them. */

/** Words with some of those before and after them. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Returns where the words begin in a text, with how many letters of their context stand around them there: the place with
 * the most of it. `undefined` if the words are not in the text, or if two places have as much of the context.
 */
export function findInContext(
  text: string,
  { exact, prefix, suffix }: Quotation,
): { readonly start: number; readonly context: number } | undefined {
  if (exact === '') return undefined;
  let best = { start: -1, context: -1 };
  let isOnly = true;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const context = commonEnd(text.slice(0, start), prefix) + commonStart(text.slice(start + exact.length), suffix);
    if (context < best.context) continue;
    isOnly = context > best.context;
    best = { start, context };
  }
  return isOnly && best.start !== -1 ? best : undefined;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
