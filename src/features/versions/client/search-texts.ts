/**
 * Of the texts that a search found: shows a passage once that it found in several languages, and leads to it in the language
 * that the reader reads. Which languages have the words is said beside it, each with a link to them.
 */
import { comma } from '@words/language.ts';
import { words } from '@words/versions.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { recordAddress } from '../../search/client/links.ts';
import type { DrawnResult, Places } from '../../places.ts';

/** Results of the same passage, the best first. */
type Same = readonly DrawnResult[];

const languageOf = ({ record }: DrawnResult): string => record.language;

/** The addresses of a passage in other languages, by language; `undefined` of what is there in one. */
const elsewhere = ({ record }: DrawnResult) => ('inLanguages' in record ? record.inLanguages : undefined);

const refine: Places['search-texts'] = (results) => {
  const own = document.querySelector('article')?.lang ?? '';
  const language = own === '' ? document.documentElement.lang : own;
  return [...Map.groupBy(results, passageOf).values()].flatMap((same) => shown(same, language));
};

/** The same for a passage in every language: the first of its addresses. */
const passageOf = (result: DrawnResult): string | undefined =>
  [recordAddress(result.record), ...Object.values(elsewhere(result) ?? {}).map(sitePath)].toSorted()[0];

function shown(same: Same, language: string): DrawnResult[] {
  const result = same.find((one) => languageOf(one) === language) ?? same[0];
  if (result === undefined || elsewhere(result) === undefined) return [...same];
  const link = result.item.querySelector('a');
  const address = elsewhere(result)?.[language];
  const links = same.flatMap((one) => {
    const found = one.item.querySelector('a')?.href;
    return found === undefined || (one === result && address === undefined) ? [] : [linkTo(languageOf(one), found)];
  });
  if (link !== null && address !== undefined) link.href = sitePath(address);
  if (links.length > 0) link?.after(' ', said(links));
  return [result];
}

/** Links to the words found, each by the name of its language. */
function said(links: readonly Node[]): HTMLElement {
  const note = document.createElement('span');
  note.className = 'missing';
  const list = document.createDocumentFragment();
  list.append(...links.flatMap((link, index) => (index > 0 ? [comma, link] : [link])));
  note.append(...words.foundIn<Node>(list));
  return note;
}

function linkTo(language: string, address: string): HTMLAnchorElement {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  return Object.assign(document.createElement('a'), {
    href: address,
    hreflang: language,
    textContent: names.of(language) ?? language,
  });
}

export default refine;
