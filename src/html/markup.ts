/**
 * Draws what stands on a page hundreds of times, such as the cells of a map, as text for an element's `set:html`. Astro takes
 * an object for every element and attribute, and several for a component.
 */

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
  let text = '';
  let index = 0;
  for (const before of html) {
    text += before;
    text += drawn(parts[index], before.endsWith('="') ? IN_ATTRIBUTE : IN_TEXT);
    index += 1;
  }
  return new Markup(text);
}

/** Parts of HTML, one after the other. */
export const inRow = (parts: readonly Part[]): Markup => new Markup(drawn(parts, IN_TEXT));

/** An attribute in a tag; none without a value. */
export const attribute = (name: string, value: string | number | undefined): Markup | undefined =>
  value === undefined ? undefined : markup` ${name}="${value}"`;

/** What is escaped, as Astro does. */
const IN_ATTRIBUTE = /[&"]/g;
const IN_TEXT = /[&<>'"]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function drawn(part: Part, escaped: RegExp): string {
  if (typeof part === 'string') return part.replace(escaped, (sign) => ENTITIES[sign] ?? sign);
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'number') return String(part);
  let text = '';
  for (const one of part) text += drawn(one, escaped);
  return text;
}
