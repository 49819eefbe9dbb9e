/** Shows words as the reader wrote them. */
import { element } from './element.ts';

/** Returns the words as one paragraph; its style keeps their lines. */
export const asWritten = (words: string): Node[] => [element('p', { textContent: words })];
