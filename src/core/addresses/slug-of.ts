/** Makes parts of addresses. */

/** Words as a part of an address has them; Latin letters and digits alone, so that other words give an empty one. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.length <= 40 ? plain : plain.slice(0, 41).replace(/-[^-]*$/, '');
}
