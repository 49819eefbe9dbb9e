/** The item of a passage's menu that leads to the page that checks quotations. */
import { words } from '@words/copy.ts';
import { besideCitations } from '../../../browser/citations-address.ts';
import { menuItem } from '../../copy/client/menu-item.ts';

/** Returns the item, a link. */
export default function checkItem(menu: HTMLElement): HTMLElement[] {
  const link = Object.assign(document.createElement('a'), { href: besideCitations('../check/') });
  link.addEventListener('click', () => menu.hidePopover());
  return [menuItem(link, 'menuitem', words.check)];
}
