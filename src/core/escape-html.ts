const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/**
 * Escapes words for HTML and other markup, between tags or in the value of an attribute. Astro escapes the same
 * characters.
 */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>'"]/g, (sign) => ENTITIES[sign] ?? sign);
}
