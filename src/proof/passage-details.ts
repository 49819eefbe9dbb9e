/** Reads what the page of a passage says of it, besides its words. */
import { blockOf, type Detail, homeOf, plain } from './details.ts';
import { passageAt, termOf } from './hrefs.ts';
import { attribute, below, closest, type Element, hasClass, type Page, textContentOf } from './tree.ts';

/** Attributes of `<meta>` by which a page describes itself to other sites. */
const TITLES = ['og:title', 'twitter:title'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];

/** Returns what the page of a passage says of it. */
export function passageDetails(page: Page, id: string): Detail[] {
  const { file, elements } = page;
  const of = blockOf(homeOf(file), id);
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (names: readonly string[]) =>
    metas
      .filter((one) => names.includes(attribute(one, 'property') ?? attribute(one, 'name') ?? ''))
      .map((one) => attribute(one, 'content') ?? '');
  const textsOf = (is: (element: Element) => boolean) => elements.filter(is).map((one) => plain(textContentOf(one)));
  const titles = textsOf(({ tagName }) => tagName === 'title');
  const heading = textsOf((element) => element.tagName === 'h1' || hasClass(element, 'section-name'));
  const more = elements.find((element) => hasClass(element, 'more'));
  const citation = more && below(more).find(({ tagName }) => tagName === 'p');
  const beside = elements.filter((element) => element.tagName === 'a' && isIn(element, 'nav'));
  const others = beside.flatMap((link) => {
    const other = passageAt(attribute(link, 'href') ?? '', page);
    return other === undefined ? [] : { other, text: plain(textContentOf(link)) };
  });
  const terms = elements.filter((element) => isIn(element, 'dt')).flatMap((link) => termOf(link, page) ?? []);
  return [
    { kind: 'heading', of, given: heading.join(' · ') },
    ...[...titles, ...meta(TITLES)].map((given): Detail => ({ kind: 'previewed', of, given: plain(given) })),
    ...meta(DESCRIPTIONS).map((given): Detail => ({
      kind: 'words',
      of,
      given: given.replace(/\s*…$/, ''),
      part: 'start',
    })),
    ...meta(['og:image']).map((given): Detail => ({ kind: 'picture', of, given, part: 'whole at its end' })),
    { kind: 'citation', of, given: citation === undefined ? '' : textContentOf(citation) },
    { kind: 'terms', of, given: terms.join(', ') },
    { kind: 'beside', of, given: others.map(({ other }) => other).join(', ') },
    ...others.map(({ other, text }): Detail => ({
      kind: 'opening',
      of: other,
      given: text.replace(/\s*…$/, ''),
      part: 'start',
    })),
  ];
}

const isIn = (element: Element, name: string) => closest(element, ({ tagName }) => tagName === name) !== undefined;
