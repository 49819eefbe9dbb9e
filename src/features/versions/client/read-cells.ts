/**
 * Reads the cells of a page that has two languages side by side. The policy of the site's pages lets no text become HTML, nor
 * a page with a style of its own be parsed for its elements, so that these are made here, one by one, of those that such a
 * page may have. Their words are set as text.
 */

/** The elements in a cell, and the attributes that they keep. */
const ELEMENTS = new Set(['div', 'p', 'span', 'a', 'b', 'em', 'strong', 'sup', 'sub', 's', 'br', 'bdi']);
const ATTRIBUTES = new Set(['lang', 'dir', 'href', 'class', 'aria-label', 'data-label', 'data-side', 'data-passage']);

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => CHARACTERS[name] ?? whole);

const TOKENS = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const PAIRS = /([a-z-]+)(?:="([^"]*)")?/g;

/** Returns the cells of a page, in its order. */
export function readCells(page: string): HTMLElement[] {
  const root = document.createElement('div');
  const start = page.indexOf('<div class="compared">');
  let at: HTMLElement = root;
  for (const [token, close, name = '', attributes = ''] of page
    .slice(start, page.indexOf('</main>', start))
    .matchAll(TOKENS)) {
    if (close === undefined) at.append(decoded(token));
    else if (close !== '') at = ELEMENTS.has(name) ? (at.parentElement ?? root) : at;
    else if (ELEMENTS.has(name)) {
      const element = document.createElement(name);
      for (const [, attribute = '', value = ''] of attributes.matchAll(PAIRS))
        if (ATTRIBUTES.has(attribute)) element.setAttribute(attribute, decoded(value));
      at.append(element);
      if (name !== 'br') at = element;
    }
  }
  return [...root.querySelectorAll<HTMLElement>('[data-side]')];
}
