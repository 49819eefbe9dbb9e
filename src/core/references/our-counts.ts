/** Our own counts of paragraphs, which nobody may reach by what the text does not say. */

/** Whether something is written as an id, with its hyphens: `article-5-par-2`. */
const IS_ID = /^#?[a-z\d]+(?:-[a-z\d]+)+$/iu;

/** Whether something has our sign. At its beginning, a ¶ is only the word “paragraph”. */
const hasSign = (written: string): boolean => /\S\s*¶/u.test(written);

/**
 * Whether somebody may mean a place by words with the same letters and digits as its label or its id: what we count is
 * meant only by its sign or by its id, since "Art. 5(2)" is not "Art. 5 ¶2".
 */
export const mayMean = (written: string, label: string): boolean =>
  hasSign(written) === hasSign(label) || IS_ID.test(written.trim());
