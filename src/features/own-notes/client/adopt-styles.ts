/** The styles of own notes. They come with the code, so that pages without own notes do not have them. */
import styles from '../own-notes.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives the page these styles. */
export function adoptStyles(): void {
  if (sheet !== undefined) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
