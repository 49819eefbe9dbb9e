/** Proves that every address ever published has a page: the thing itself, or a notice of what became of it. */
import type { Promised } from './content.ts';
import { plain } from './details.ts';
import type { ProofFault } from './fault.ts';
import { isOfLeftOut } from './left-out.ts';
import { wordsOfDates } from './languages.ts';
import { quoted } from './visible.ts';
import { attribute, type Page, textContentOf } from './tree.ts';

/** What the proof needs to know of the page at an address. */
export interface ShownPage {
  /** The files of the site that its links lead to, if it asks search engines to leave it out; otherwise empty. */
  readonly targets: ReadonlySet<string>;
  /** Whether the page asks search engines to leave it out. */
  readonly isLeftOut: boolean;
  /** Whether the page shows official text. */
  readonly hasText: boolean;
  /** The words of its main part, if it asks search engines to leave it out. */
  readonly words: string;
}

/** Reads what the proof needs to know of a page. */
export function shownPage({ elements }: Page): Omit<ShownPage, 'targets'> {
  const isLeftOut = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      attribute(element, 'content') === 'noindex',
  );
  const main = isLeftOut ? elements.find(({ tagName }) => tagName === 'main') : undefined;
  return {
    isLeftOut,
    hasText: elements.some(({ tagName }) => tagName === 'article'),
    words: main === undefined ? '' : plain(textContentOf(main)),
  };
}

const REMEDY = 'See src/core/published/, which knows what became of addresses, and src/pages/[...former].astro.';

/** Returns the faults of pages at published addresses, of the publication's own pages, and of pages that show a draft. */
export function provePublished(promised: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  return [...proveAddresses(promised, pages), ...proveOwnPages(promised, pages), ...proveDrafts(promised, pages)];
}

function proveOwnPages({ ownPages }: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  return ownPages
    .map((address) => `${address}index.html`)
    .filter((page) => !pages.has(page))
    .map((page) => ({
      page,
      found: 'no such page',
      expected: 'one for each file in pages/ of the content',
      remedy: 'See src/pages/pages/, which shows them.',
    }));
}

/** At the address of a draft there may only be a notice of what became of something that was there before. */
function proveDrafts({ drafts }: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  const shown = [...pages].filter(
    ([page, { isLeftOut }]) => !isLeftOut && drafts.some((draft) => page.startsWith(draft)),
  );
  return shown.map(([page]) => ({
    page,
    found: 'a page of a draft',
    expected: 'nothing of it, as long as it says `draft: true`',
    remedy: 'See src/core/files/drafts.ts, which leaves drafts out.',
  }));
}

function proveAddresses(
  { addresses, withdrawn, language, without }: Promised,
  pages: ReadonlyMap<string, ShownPage>,
): ProofFault[] {
  const dateInWords = wordsOfDates(language);
  return addresses.flatMap(({ address, now, on }) => {
    const isDocument = /^[^/]+\/(?:@[^/]+\/)*$/.test(address);
    const passages = withdrawn.get(now?.slice(0, -1) ?? '')?.paragraphs.map((id) => `p/${id}/`) ?? [];
    const gone = withdrawn.get(now?.split('/')[0] ?? '');
    const { on: day = on, by, reason } = gone ?? {};
    const told = [day === undefined ? undefined : dateInWords(day), by, reason].filter((part) => part !== undefined);
    const became = { isFormer: now !== address || gone !== undefined, to: gone === undefined ? now : undefined };
    return (isDocument ? ['', 'full/', 'map/', ...passages] : ['']).flatMap((below) => {
      if (isOfLeftOut(`${address}${below}`, without)) return [];
      const page = `${address}${below}index.html`;
      const wrong = wrongWith(pages.get(page), below, { ...became, told: below.startsWith('p/') ? [] : told });
      return wrong === undefined ? [] : [{ page, ...wrong, remedy: REMEDY }];
    });
  });
}

/** What became of an address. */
interface Became {
  /** Whether it has nothing but a notice now. */
  readonly isFormer: boolean;
  /** The address where its content is now, if it is anywhere. */
  readonly to: string | undefined;
  /** What a notice says: the day, and who withdrew it and why. */
  readonly told: readonly string[];
}

/** What is wrong with the page at a published address; `undefined` if nothing is. */
function wrongWith(
  shown: ShownPage | undefined,
  below: string,
  { isFormer, to, told }: Became,
): Pick<ProofFault, 'found' | 'expected'> | undefined {
  if (shown === undefined) return { found: 'no such page', expected: 'one at every address that was ever published' };
  if (shown.isLeftOut !== isFormer)
    return isFormer
      ? { found: 'a page that search engines list', expected: 'none, since it only says what became of another' }
      : { found: 'a page that search engines leave out', expected: 'one that they list' };
  if (!isFormer) return undefined;
  const untold = told.find((part) => !shown.words.includes(plain(part)));
  if (untold !== undefined) return { found: quoted(shown.words), expected: `words with ${quoted(untold)} in them` };
  if (shown.hasText) return { found: 'official text', expected: 'none, but what became of it' };
  return to === undefined || shown.targets.has(`${to}${below}index.html`)
    ? undefined
    : { found: 'no link to what stood there', expected: `one to ${to}${below}, where it is now` };
}
