/** Every character of some texts, one by one. */
export function usedCharacters(texts: Iterable<string>): Set<string> {
  const used = new Set<string>();
  /** By UTF-16 unit, whether it is a character that is known, as nearly all are. */
  const known = new Uint8Array(2 ** 16);
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (known[unit] === 1) continue;
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      used.add(character);
      // Of a pair, neither half says which it is.
      if (character.length === 1) known[unit] = 1;
      else at += 1;
    }
  return used;
}
