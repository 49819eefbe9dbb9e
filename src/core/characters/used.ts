/** Returns every character of some texts, each once. */
export function usedCharacters(texts: Iterable<string>): Set<string> {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  return used;
}
