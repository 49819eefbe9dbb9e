/** The slug of a section whose heading gives none, since it has no number and no Latin letters. */
export const NAMELESS = 'text';

/**
 * Turns words into a part of an address. Only Latin letters and digits remain, so words in another script give an empty
 * string.
 */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= 40 ? plain : plain.slice(0, 41).replace(/-[^-]*$/, '');
}
