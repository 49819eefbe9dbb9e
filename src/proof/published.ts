/** Proves that every address ever published has a page: the thing itself, or a notice of what became of it. */
import type { Promised } from './content.ts';
import { plain } from './details.ts';
import type { ProofFault } from './fault.ts';
import { isOfLeftOut } from './left-out.ts';
import { wordsOfDates } from './languages.ts';
import { quoted } from './visible.ts';
import { attribute, type Page, textOf } from './tree.ts';

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
    words: main === undefined ? '' : plain(textOf(main)),
  };
}

const REMEDY = 'See src/core/published/, which knows what became of addresses, and src/pages/[...former].astro.';

/** Returns the faults of pages at published addresses, and of pages that show a draft. */
export function provePublished(promised: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  return [...proveAddresses(promised, pages), ...proveDrafts(promised, pages)];
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
    const isDocument = /^[^/]+\/(?:@[^/]+\/)?$/.test(address);
    const passages = withdrawn.get(now?.slice(0, -1) ?? '')?.paragraphs.map((id) => `p/${id}/`) ?? [];
    return (isDocument ? ['', 'full/', 'map/', ...passages] : ['']).flatMap((below) => {
      if (isOfLeftOut(`${address}${below}`, without)) return [];
      const page = `${address}${below}index.html`;
      const shown = pages.get(page);
      const fault = (found: string, expected: string) => [{ page, found, expected, remedy: REMEDY }];
      if (shown === undefined) return fault('no such page', 'one at every address that was ever published');
      const isWithdrawn = now !== undefined && withdrawn.has(now.split('/')[0] ?? '');
      const isFormer = now !== address || isWithdrawn;
      if (shown.isLeftOut !== isFormer)
        return isFormer
          ? fault('a page that search engines list', 'none, since it only says what became of another')
          : fault('a page that search engines leave out', 'one that they list');
      const { on: day = on, by, reason } = (isWithdrawn ? withdrawn.get(now.split('/')[0] ?? '') : undefined) ?? {};
      const told = below.startsWith('p/') ? [] : [...(day === undefined ? [] : [dateInWords(day)]), by, reason];
      const untold = told.find((part) => part !== undefined && !shown.words.includes(plain(part)));
      if (isFormer && untold !== undefined) return fault(quoted(shown.words), `words with ${quoted(untold)} in them`);
      if (isFormer && shown.hasText) return fault('official text', 'none, but what became of it');
      if (isFormer && !isWithdrawn && now !== undefined && !shown.targets.has(`${now}${below}index.html`))
        return fault('no link to what stood there', `one to ${now}${below}, where it is now`);
      return [];
    });
  });
}
