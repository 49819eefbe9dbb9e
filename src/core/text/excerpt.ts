/**
 * Returns some words around an offset of a text, with dots where the text continues, so that a fault can show a place.
 */
export function excerpt(text: string, at: number): string {
  const start = at <= 30 ? 0 : text.lastIndexOf(' ', at - 24) + 1;
  const end = at + 40 >= text.length ? text.length : at + 40;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`.replaceAll('\n', '⏎');
}
