/** The article's built pages, as tests read them. */
import { officialIds as idsOn, parsePage as parse, type Site } from '../support/site.ts';
import { SITE } from '../support/reader.ts';
import { SECTION_PAGES } from './article.ts';

export { officialText } from '../support/site.ts';
export { SECTION_PAGES };

/** The page at an address, `terms/` for `/terms/`. */
export const readPage = (address: string) => SITE.page(address);

/** Addresses of all pages of the site, `404.html` as such. */
export const pageAddresses = () => Promise.resolve(SITE.addresses);

/** A page by the name of its file, of this site unless another is given. */
export const parsePage = (file: string, site: Site = SITE) => parse(site.file(file));

/** A file of the site as it is served. */
export const readFile = (address: string) => SITE.file(address);

/** Ids of the article's paragraphs and captions, in reading order. */
export const officialIds = () => idsOn(...SECTION_PAGES.map(readPage));

/** One page of every kind, by address. */
export const PAGE_KINDS = [
  '',
  'high-standard-opening-up/',
  'high-standard-opening-up/introduction/',
  'high-standard-opening-up/ii/',
  'high-standard-opening-up/full/',
  'high-standard-opening-up/map/',
  'high-standard-opening-up/facts/',
  'terms/',
  'terms/foreign-investment-negative-list/',
  'search/?q=negative+list',
  'search/?q=negitive+list&kind=text',
  'high-standard-opening-up/iii/?q=negative+list#iii-4',
  'about/',
  'nowhere/',
];
