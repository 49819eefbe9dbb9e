/** A change to the text of a file. */
import { expect } from 'vitest';

/** Returns a function that replaces words in a text. It fails if the text does not have them. */
export const put = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};
