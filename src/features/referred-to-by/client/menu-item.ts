/** The item of a passage's menu that says how many passages refer to it, and leads to their list on its own page. */
import { words } from '@words/referred-to-by.ts';
import { trusted } from '../../../core/trusted.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { PassageExport } from '../../../exports/passage-json.ts';
import { loadCiting } from '../../copy/client/citations.ts';
import { menuItem } from '../../copy/client/menu-item.ts';
import { passageAddress } from '../../copy/client/passage-address.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';

/** Returns the item, a link, which is shown once it is known that something refers to the passage. */
export default function referredItem(menu: HTMLElement, { ids: [id], place }: CopiedPassage): HTMLElement[] {
  if (id === undefined || place?.isSeveral !== false) return [];
  const page = passageAddress(id);
  const link = menuItem(document.createElement('a'), 'menuitem', '');
  link.href = `${page}#referred-to-by`;
  link.hidden = true;
  link.addEventListener('click', () => menu.hidePopover());
  void countOf(page).then(
    (count) => {
      link.textContent = words.item(count);
      link.hidden = count === 0;
    },
    () => undefined,
  );
  return [link];
}

/** How many passages refer to one, by the address of its page. Its data is fetched only if something refers to the document. */
async function countOf(page: string): Promise<number> {
  if ((await loadCiting()).isReferredTo !== true) return 0;
  const { referredToBy = [] } = trusted<PassageExport>(await (await fetchInTime(`${page}passage.json`)).json());
  return new Set(referredToBy.map(({ address }) => address)).size;
}
