/**
 * Draws as text, for an element's `set:html`, what a page has hundreds of, such as the cells of a map: as components of Astro
 * they would take many times as long.
 */

import { escapeHtml } from '../core/escape-html.ts';

/** HTML, which is not escaped again. */
export class Markup {
  /** For `set:html`. */
  readonly html: string;

  /** @param html whose parts are escaped already */
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in HTML: words, which are escaped; HTML; several of these; or nothing. */
type Part = string | number | Markup | undefined | readonly Part[];

/** Makes HTML of a template, and escapes the words in it: markup`<a href="${address}">${words}</a>`. */
export function markup(html: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: html }, ...parts.map(drawn)));
}

/** Puts parts together, one after the other. */
export const inRow = (parts: readonly Part[]): Markup => new Markup(drawn(parts));

/** Makes an attribute for a tag; nothing if it has no value. */
export const attribute = (name: string, value: string | number | undefined): Markup | undefined =>
  value === undefined ? undefined : markup` ${name}="${value}"`;

function drawn(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(drawn).join('') : escapeHtml(String(part));
}
