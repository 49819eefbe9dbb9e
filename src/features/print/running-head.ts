/** Makes the style that names a page at the head of each of its printed pages (styles/print.css). */

/** Returns the text of a style sheet. The title may hold any characters: none of them ends the string or the element. */
export function runningHead(title: string): string {
  const string = title.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `@layer print{@media print{:root{--running-head:"${string}"}}}`;
}
