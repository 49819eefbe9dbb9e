/**
 * How much two texts have in common: Dice's coefficient over their words, with repetitions, without regard to case
 * or punctuation (L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", 1945).
 *
 * @returns from 0, no word in common, to 1, the same words
 */
export function wordSimilarity(a: string, b: string): number {
  const [wordsA, wordsB] = [plainWords(a), plainWords(b)];
  const left = new Map<string, number>();
  for (const word of wordsB) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsA) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(wordsA.length + wordsB.length, 1);
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
