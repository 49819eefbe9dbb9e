/** The item of a passage's menu that leads to its history through the editions. */
import { words } from '@words/history-in-menu.ts';
import { landmark } from '../../../browser/official-blocks.ts';
import { menuItem } from '../../copy/client/menu-item.ts';
import { passageAddress } from '../../copy/client/passage-address.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';

/** Returns the item, a link, for a single paragraph whose document has several editions. */
export default function historyItem(menu: HTMLElement, { ids: [id], place }: CopiedPassage): HTMLElement[] {
  if (id === undefined || place?.isSeveral !== false || landmark().dataset['hasHistory'] === undefined) return [];
  const link = Object.assign(document.createElement('a'), { href: `${passageAddress(id)}#history-heading` });
  link.addEventListener('click', () => menu.hidePopover());
  return [menuItem(link, 'menuitem', words.history)];
}
