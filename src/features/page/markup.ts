/**
 * Draws what stands on a page hundreds of times, such as the cells of a map, as text for an element's `set:html`. Astro takes
 * an object for every element and attribute, and several for a component.
 */

import { escapeHtml } from '../../core/escape-html.ts';

/** HTML, which is drawn as it is. */
export class Markup {
  /** For `set:html`. */
  readonly html: string;

  /** @param html made of parts that are escaped */
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in HTML: words, which are escaped; HTML; several of these; or nothing. */
type Part = string | number | Markup | undefined | readonly Part[];

/** HTML with other things in it: markup`<a href="${address}">${words}</a>`. */
export function markup(html: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: html }, ...parts.map(drawn)));
}

/** Parts of HTML, one after the other. */
export const inRow = (parts: readonly Part[]): Markup => new Markup(drawn(parts));

/** An attribute in a tag; none without a value. */
export const attribute = (name: string, value: string | number | undefined): Markup | undefined =>
  value === undefined ? undefined : markup` ${name}="${value}"`;

function drawn(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(drawn).join('') : escapeHtml(String(part));
}
