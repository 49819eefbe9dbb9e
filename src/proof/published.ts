/** Proves that every address ever published has its page: the thing itself, or what became of it. */
import type { Promised } from './content.ts';
import type { ProofFault } from './fault.ts';
import { attribute, type Page } from './tree.ts';

/** What a page shows, as far as it bears on its address. */
export interface ShownPage {
  /** Files of the site that its links lead to, if it is left out by search engines. */
  readonly targets: ReadonlySet<string>;
  /** Whether it asks search engines to leave it out. */
  readonly isLeftOut: boolean;
  /** Whether it shows official text. */
  readonly hasText: boolean;
}

/** Reads what a page shows. */
export function shownPage({ elements }: Page, targets: ReadonlySet<string>): ShownPage {
  const isLeftOut = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      attribute(element, 'content') === 'noindex',
  );
  return {
    targets: isLeftOut ? targets : new Set(),
    isLeftOut,
    hasText: elements.some(({ tagName }) => tagName === 'article'),
  };
}

const REMEDY = 'See src/core/published/, which knows what became of addresses, and src/pages/[...former].astro.';

/** What is wrong with the pages at published addresses, and which pages show a draft. */
export function provePublished(promised: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  return [...proveAddresses(promised, pages), ...proveDrafts(promised, pages)];
}

/** A page at an address of a draft may only say what became of something else that stood there. */
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

function proveAddresses({ addresses, withdrawn }: Promised, pages: ReadonlyMap<string, ShownPage>): ProofFault[] {
  return addresses.flatMap(({ address, now }) => {
    const isDocument = /^[^/]+\/$/.test(address);
    const passages = withdrawn.get(now?.slice(0, -1) ?? '')?.map((id) => `p/${id}/`) ?? [];
    return (isDocument ? ['', 'full/', 'map/', ...passages] : ['']).flatMap((below) => {
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
      if (isFormer && shown.hasText) return fault('official text', 'none, but what became of it');
      if (isFormer && !isWithdrawn && now !== undefined && !shown.targets.has(`${now}${below}index.html`))
        return fault('no link to what stood there', `one to ${now}${below}, where it is now`);
      return [];
    });
  });
}
