/**
 * Makes HTML from templates, as strings. This is the one way to draw HTML in functions: exports, feeds and pages can
 * all use it. Pages insert it with `set:html`. Where a page has hundreds of the same part, such as the cells of a map,
 * it also takes a small fraction of the time of Astro components.
 */

import { escapeHtml } from '../core/escape-html.ts';

/** HTML whose words have been escaped, so that it is not escaped again. */
export class Markup {
  /** The HTML as a string, for `set:html`. */
  readonly html: string;

  /** @param html must have its words escaped already */
  constructor(html: string) {
    this.html = html;
  }
}

/** What can be put into HTML: words, which are escaped; HTML; a list of these; or nothing. */
type Part = string | number | Markup | undefined | readonly Part[];

/** Makes HTML from a template, and escapes the words in it: markup`<a href="${address}">${words}</a>`. */
export function markup(html: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: html }, ...parts.map(drawn)));
}

/** Joins parts into one. */
export const joinParts = (parts: readonly Part[]): Markup => new Markup(drawn(parts));

/** Makes an attribute with a space before it; nothing if it has no value. */
export const attribute = (name: string, value: string | number | undefined): Markup | undefined =>
  value === undefined ? undefined : markup` ${name}="${value}"`;

function drawn(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(drawn).join('') : escapeHtml(String(part));
}
