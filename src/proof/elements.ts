/** Proves that every element of a page is one that HTML knows. */
import { html } from 'parse5';
import type { ProofFault } from './fault.ts';
import { attribute, closest, type Element, type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

/**
 * The elements of HTML, without the obsolete ones.
 *
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
const KNOWN = new Set(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol
  optgroup option output p picture pre progress q rp rt ruby s samp script search section select selectedcontent slot small
  source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track u ul var video
  wbr`.split(/\s+/),
);

/**
 * Returns a fault for each element that HTML does not know, with its place. Browsers show the words in it as if nothing were
 * wrong, so that nobody sees that something was not drawn.
 */
export function proveElements(page: Page): ProofFault[] {
  return page.elements
    .filter(({ namespaceURI, tagName }) => namespaceURI === html.NS.HTML && !KNOWN.has(tagName))
    .map((element) => ({
      page: page.file,
      found: `<${element.tagName}> ${quoted(textContentOf(element), 60)} ${placeOf(element)}`,
      expected: 'only elements that HTML knows',
      remedy:
        'See why it was not drawn: an element of a note belongs to a feature, which may be left out only by half (src/core/features.ts).',
    }));
}

/** Where an element is: in the nearest one that has an id, or else outside of all of these. */
function placeOf(element: Element): string {
  const around = closest(element, (one) => attribute(one, 'id') !== undefined);
  return around === undefined ? 'outside of every element with an id' : `in #${attribute(around, 'id')}`;
}
