/** Words that only addresses have, so that the index finds the section with an address. */

/** How every such word begins. No language has words like it. */
const BEGINNING = 'zqx';

/** The number of letters after that, and of different letters. */
const LETTERS = 6;
const ALPHABET = 26;

/** Returns the word for a label or an ending of a path. Two may have the same one, so that the client compares them too. */
export function tokenOf(address: string): string {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const character of address) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let token = BEGINNING;
  for (let left = hash, count = 0; count < LETTERS; count += 1, left = Math.floor(left / ALPHABET))
    token += String.fromCodePoint(97 + (left % ALPHABET));
  return token;
}
