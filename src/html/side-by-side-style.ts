/**
 * Makes the style that puts the passages of two texts side by side. Each text's passages follow each other in the page, so
 * that a selection stays in one text; the rows of the grid bring those together that belong together.
 */

/**
 * Returns the text of a `<style>` element.
 *
 * @param rows how many rows the two texts have together, that with their names included
 */
export function sideBySideStyle(rows: number): string {
  const stacked = Array.from({ length: rows }, (_, index) => {
    const [leading, other] = [index + 1, rows + index + 1];
    return `.compared>:nth-child(${leading}){grid-row:${2 * index + 1}}.compared>:nth-child(${other}){grid-row:${2 * index + 2}}`;
  });
  return `@layer comparisons{.compared{grid-template-rows:repeat(${rows},auto)}@media (width<48rem){.compared{grid-template-rows:none}${stacked.join('')}}}`;
}
