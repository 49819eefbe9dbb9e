/**
 * Tests code points against a CSS `unicode-range`, such as `U+0000-00FF,U+0131`.
 *
 * https://drafts.csswg.org/css-fonts/#unicode-range-desc
 */
export function rangeTest(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (codePoint) => spans.some(([first, last]) => codePoint >= first && codePoint <= last);
}
