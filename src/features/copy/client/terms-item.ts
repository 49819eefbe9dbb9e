/** The item of a paragraph's menu that opens the list of its terms (features/terms/ParagraphTerms.astro). */
import { words } from '@words/copy.ts';
import { paragraphTermsId } from '../../../core/addresses/addresses.ts';
import { item } from './menu-item.ts';
import type { CopiedPassage } from './passage.ts';

/** Returns the item for a single paragraph that uses terms, beside whose number the list opens. */
export function termsItem(menu: HTMLElement, passage: CopiedPassage, opener: HTMLElement): HTMLElement[] {
  const [id] = passage.ids;
  const list = document.getElementById(paragraphTermsId(id ?? ''));
  const isHidden = document.documentElement.dataset['notes'] === 'off';
  if (list === null || isHidden || passage.range !== undefined || !('showPopover' in list)) return [];
  return [
    item(menu, words.terms(passage.label), () => {
      list.showPopover({ source: opener });
      list.querySelector('a')?.focus();
      return Promise.resolve();
    }),
  ];
}
