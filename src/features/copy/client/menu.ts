/**
 * The copy menu: opens at a paragraph's number, or at selected text, and copies a link, a quotation, Markdown, an
 * entry for bibliography programs or a citation, and leads to a report of a mistake. A menu by the pattern of the ARIA Authoring Practices Guide.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
import { words } from '@words/copy.ts';
import { words as reports } from '@words/report.ts';
import { reportAddress } from '../../../metadata/report-address.ts';
import { embedHtml } from '../../../exports/embed.ts';
import { prepareAnnouncements } from '../../../browser/announce.ts';
import { landmark } from '../../../browser/official-blocks.ts';
import { copy } from './clipboard.ts';
import { markdown } from './compose.ts';
import { drawCiting } from './menu-citing.ts';
import { item, menuItem } from './menu-item.ts';
import { addressOf, checkAddress, passageAddress, placeAddressOf, quotedFrom } from './passage-address.ts';
import { type CopiedPassage, paragraphPassage } from './passage.ts';

/** Opens the menu for a paragraph, at its number. */
export const openParagraphMenu = (block: HTMLElement, number: HTMLElement): void =>
  openCopyMenu(paragraphPassage(block), number.getBoundingClientRect(), number);

/**
 * Opens the menu.
 *
 * @param passage what it copies
 * @param anchor where it opens, in the window
 * @param opener gets the focus back
 */
export function openCopyMenu(passage: CopiedPassage, anchor: DOMRect, opener: HTMLElement): void {
  prepareAnnouncements();
  document.querySelector('.copy-menu')?.remove();
  const menu = drawMenu(passage);
  landmark().append(menu);
  const leave = () => {
    if (menu.contains(document.activeElement)) opener.focus({ preventScroll: true });
    opener.removeAttribute('aria-expanded');
  };
  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') leave();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') menu.remove();
  });
  // A browser without popovers shows the menu all the same, and closes it by its items, Tab and Escape.
  if (!('showPopover' in HTMLElement.prototype))
    Object.assign(menu, {
      showPopover: () => {},
      hidePopover: () => {
        leave();
        menu.remove();
      },
    });
  menu.addEventListener('keydown', (event) => moveFocus(menu, event));
  menu.showPopover();
  place(menu, anchor);
  // It may grow when the citations come, or another style is chosen.
  new ResizeObserver(() => place(menu, anchor)).observe(menu);
  opener.setAttribute('aria-expanded', 'true');
  itemsOf(menu)[0]?.focus({ preventScroll: true });
}

function drawMenu(passage: CopiedPassage): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', words.copyFrom(passage.label));
  const { quotation, entries, citations } = drawCiting(menu, passage);
  menu.append(
    item(menu, words.link, () => copyLink(passage)),
    quotation,
    item(menu, words.markdown, () =>
      copy(words.asMarkdown(passage.label), markdown(quotedFrom(passage), words.place(documentTitle(), passage.label))),
    ),
    entries,
    ...embedItem(menu, passage),
    ...citations,
    checkItem(menu),
    ...reportItem(menu, passage),
  );
  return menu;
}

const documentTitle = () => document.querySelector('.document-title a')?.textContent.trim() ?? document.title;

/** What leads to where quotations are checked. */
function checkItem(menu: HTMLElement): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: checkAddress() });
  link.addEventListener('click', () => menu.hidePopover());
  return menuItem(link, 'menuitem', words.check);
}

/** What leads to an issue or a mail that has the passage in it, where the publication takes either. */
function reportItem(menu: HTMLElement, passage: CopiedPassage): HTMLElement[] {
  const to = document.querySelector<HTMLAnchorElement>('.site-footer .reports')?.href;
  if (to === undefined) return [];
  const link = document.createElement('a');
  link.href = reportAddress(to, reports.passage(documentTitle(), passage.label), {
    address: placeAddressOf(passage),
    texts: passage.texts,
  });
  link.target = '_blank';
  link.rel = 'noopener';
  link.addEventListener('click', () => menu.hidePopover());
  return [menuItem(link, 'menuitem', reports.report)];
}

/** What copies a frame for another site, where the passage is one paragraph. */
function embedItem(menu: HTMLElement, { ids: [id], place, label }: CopiedPassage): HTMLElement[] {
  if (id === undefined || place?.isSeveral !== false) return [];
  const text = document.getElementById(id)?.textContent ?? '';
  return [
    item(menu, words.embed, () =>
      copy(words.embedOf(label), embedHtml(passageAddress(id), words.place(documentTitle(), label), text)),
    ),
  ];
}

/** A paragraph's link is to its own page; one to some of its words, to where they can be marked. */
async function copyLink(passage: CopiedPassage): Promise<void> {
  const {
    ids: [id],
    range,
  } = passage;
  if (id !== undefined && range === undefined) {
    await copy(words.linkTo(passage.label), passageAddress(id));
    return;
  }
  const { address, marksWords } = addressOf(passage);
  const knowsTextFragments = 'fragmentDirective' in document;
  const caution =
    passage.range !== undefined && !marksWords
      ? words.notTold
      : marksWords && !knowsTextFragments
        ? words.tooOld
        : undefined;
  await copy(words.linkTo(passage.label), address, caution);
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([hidden])')];

/** Arrows, Home and End move through the items; Tab leaves the menu. */
function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = items[(at + 1) % items.length];
  const previous = items.at(at - 1);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: next,
    ArrowRight: next,
    ArrowUp: previous,
    ArrowLeft: previous,
    Home: items[0],
    End: items.at(-1),
  };
  if (event.key === 'Tab' || event.key === 'Escape') menu.hidePopover();
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

/** Puts the menu below its anchor, or above where there is no room, or else where it fits into the window. */
function place(menu: HTMLElement, { left, top, bottom }: DOMRect): void {
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = menu;
  const lowest = innerHeight - gap - height;
  const y =
    bottom + gap <= lowest ? bottom + gap : top - gap - height >= gap ? top - gap - height : Math.max(gap, lowest);
  menu.style.left = `${Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap)) + scrollX}px`;
  menu.style.top = `${y + scrollY}px`;
}
