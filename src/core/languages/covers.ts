/**
 * Whether a language tag includes another: `zh` includes `zh-Hans`.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1
 */
export function covers(range: string, tag: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}
