/** Gives the page the styles of what scripts draw. They come with the code, so that a page at rest does not have them. */

const adopted = new Set<string>();

/** Adds a style sheet to the page, once. In a browser that is too old for this, what scripts draw works without it. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles) || !('adoptedStyleSheets' in document)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
