const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Words as HTML and other markup write them, between tags or as the value of an attribute. Astro escapes the same signs. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>'"]/g, (sign) => ENTITIES[sign] ?? sign);
}
