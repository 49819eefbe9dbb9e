/** Reads what the page of a passage says of it, besides its words. */
import { allWithin, blockOf, type Detail, plain } from './details.ts';
import type { PromisedPassage } from './passages.ts';
import { previewDetails } from './titles.ts';
import { attribute, below, type Element, hasClass, type Page, textContentOf } from './tree.ts';

/** Attributes of `<meta>` by which a page describes itself to other sites. */
const TITLES = ['og:title', 'twitter:title'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];

/** Returns what the page of a passage says of it. */
export function passageDetails({ elements }: Page, { id, section, document }: PromisedPassage): Detail[] {
  const of = blockOf(document, id);
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (names: readonly string[]) =>
    metas
      .filter((one) => names.includes(attribute(one, 'property') ?? attribute(one, 'name') ?? ''))
      .map((one) => attribute(one, 'content') ?? '');
  const textIn = (is: (element: Element) => boolean) => plain(elements.filter(is).map(textContentOf).join(' '));
  const titles = elements.filter(({ tagName }) => tagName === 'title').map(textContentOf);
  const more = elements.find((element) => hasClass(element, 'more'));
  const citation = more && below(more).find(({ tagName }) => tagName === 'p');
  return [
    { kind: 'label', of, given: textIn(({ tagName }) => tagName === 'h1') },
    {
      kind: 'section',
      of: `${document}/${section}/`,
      given: textIn((element) => hasClass(element, 'section-name')),
    },
    ...[...titles, ...meta(TITLES)].flatMap((title) => previewDetails(title, document, id)),
    ...meta(DESCRIPTIONS).map((given): Detail => ({
      kind: 'words',
      of,
      given: given.replace(/\s*…$/, ''),
      part: 'start',
    })),
    ...allWithin(citation === undefined ? '' : textContentOf(citation), [{ kind: 'label', of }]),
  ];
}
