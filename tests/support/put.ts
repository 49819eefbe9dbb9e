/** One change to a file of content. */
import { expect } from 'vitest';

/** Puts other words in place of some that a file has. */
export const put = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};
