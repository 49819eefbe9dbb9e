/**
 * The copy menu. It opens at a paragraph's number or at selected text. At first it has what most readers want: a link, a
 * quotation, a citation, a note, and what features add there; "More" shows Markdown, entries for bibliography programs, the
 * rest of what features add, and a way to report a mistake. It follows the ARIA Authoring Practices Guide.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
import { words } from '@words/copy.ts';
import { words as reportWords } from '@words/report.ts';
import { words as shareWords } from '@words/share.ts';
import { reportAddress, reportText } from '../../../metadata/report-address.ts';
import { embedHtml } from '../../../exports/embed.ts';
import { prepareAnnouncements } from '../../../browser/announce.ts';
import { landmark } from '../../../browser/official-blocks.ts';
import added from '@features/menu';
import addedFirst from '@features/menu-first';
import { adoptCopyStyles } from './adopt-styles.ts';
import { copy } from './clipboard.ts';
import { markdown } from './compose.ts';
import { drawCiting } from './menu-citing.ts';
import { item, menuItem } from './menu-item.ts';
import { addressOf, passageAddress, placeAddressOf, quotedFrom } from './passage-address.ts';
import { type CopiedPassage, paragraphPassage } from './passage.ts';
import { placeMenu } from './place-menu.ts';
import { termsItem } from './terms-item.ts';
import { canShare, share, sharePage } from './share.ts';

/** The most entries before "More", itself not counted. */
const MOST_AT_FIRST = 6;

/** What counts as an entry: an item, or a row of items. */
const ENTRIES = '[role=menuitem]:not([role=group] *), [role=group]';

/** Opens the menu for a paragraph, beside its number. */
export const openParagraphMenu = (block: HTMLElement, number: HTMLElement): void =>
  openCopyMenu(paragraphPassage(block), number.getBoundingClientRect(), number);

/**
 * Opens the menu.
 *
 * @param passage what the menu copies
 * @param anchor where the menu opens, in the window
 * @param opener the element that gets the focus when the menu closes
 */
export function openCopyMenu(passage: CopiedPassage, anchor: DOMRect, opener: HTMLElement): void {
  adoptCopyStyles();
  prepareAnnouncements();
  document.querySelector('.copy-menu')?.remove();
  const menu = drawMenu(passage, opener);
  landmark().append(menu);
  let scrolled = 0;
  const leave = () => {
    // The text goes back to where it was before it made room.
    if (scrolled !== 0) scrollBy({ top: -scrolled, behavior: 'instant' });
    scrolled = 0;
    if (menu.contains(document.activeElement)) opener.focus({ preventScroll: true });
    opener.removeAttribute('aria-expanded');
  };
  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') leave();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') menu.remove();
  });
  // In a browser without popovers the menu is shown all the same, and its items, Tab and Escape close it.
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
  const put = () => (scrolled += placeMenu(menu, anchor, passage));
  put();
  // The menu grows when the citations come, another style is chosen, or more is shown.
  new ResizeObserver(put).observe(menu);
  opener.setAttribute('aria-expanded', 'true');
  itemsOf(menu)[0]?.focus({ preventScroll: true });
}

function drawMenu(passage: CopiedPassage, opener: HTMLElement): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', words.copyFrom(passage.label));
  const { quotation, citation, entries, styles } = drawCiting(menu, passage);
  menu.append(
    item(menu, words.link, () => copyLink(passage)),
    quotation,
    ...citation,
    ...addedFirst.flatMap((itemsFor) => itemsFor(menu, passage, opener)),
    ...shareItem(menu, passage),
  );
  const terms = termsItem(menu, passage, opener);
  const hasRoom = menu.querySelectorAll(ENTRIES).length < MOST_AT_FIRST;
  const more = document.createElement('div');
  more.hidden = true;
  more.append(
    ...(hasRoom ? [] : terms),
    item(menu, words.markdown, () =>
      copy(words.asMarkdown(passage.label), markdown(quotedFrom(passage), words.place(documentTitle(), passage.label))),
    ),
    entries,
    ...embedItem(menu, passage),
    ...styles,
    ...added.flatMap((itemsFor) => itemsFor(menu, passage, opener)),
    ...(canShare() ? [item(menu, shareWords.page, sharePage)] : []),
    reportItem(menu, passage),
  );
  menu.append(...(hasRoom ? terms : []), moreItem(more), more);
  return menu;
}

/** Makes the item that shows the rest of the menu, which is put in its place. */
function moreItem(more: HTMLElement): HTMLElement {
  const button = menuItem(document.createElement('button'), 'menuitem', words.more);
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    more.hidden = false;
    button.remove();
    itemsOf(more)[0]?.focus({ preventScroll: true });
  });
  return button;
}

const documentTitle = () => document.querySelector('.document-title a')?.textContent.trim() ?? document.title;

/** The link to an issue or a mail about the passage; if the publication takes no reports, the text of one to copy. */
function reportItem(menu: HTMLElement, passage: CopiedPassage): HTMLElement {
  const to = document.querySelector<HTMLAnchorElement>('.site-footer .reports')?.href;
  const subject = reportWords.passage(documentTitle(), passage.label);
  const mistaken = { address: placeAddressOf(passage), texts: passage.texts };
  if (to === undefined) {
    const text = `${subject}\n${reportText(mistaken)}`;
    return item(menu, reportWords.report, () => copy(reportWords.reportOn(passage.label), text, reportWords.nowhere));
  }
  const link = document.createElement('a');
  link.href = reportAddress(to, subject, mistaken);
  link.target = '_blank';
  link.rel = 'noopener';
  link.addEventListener('click', () => menu.hidePopover());
  return menuItem(link, 'menuitem', reportWords.report);
}

/** The item that copies a frame for another site, if the passage is a single paragraph. */
function embedItem(menu: HTMLElement, { ids: [id], place, label }: CopiedPassage): HTMLElement[] {
  if (id === undefined || place?.isSeveral !== false) return [];
  const text = document.getElementById(id)?.textContent ?? '';
  return [
    item(menu, words.embed, () =>
      copy(words.embedOf(label), embedHtml(passageAddress(id), words.place(documentTitle(), label), text)),
    ),
  ];
}

/** The item that hands a link to the passage to another program. */
function shareItem(menu: HTMLElement, passage: CopiedPassage): HTMLElement[] {
  if (!canShare()) return [];
  const { label } = passage;
  return [
    item(menu, shareWords.share(label), () => share(words.place(documentTitle(), label), linkTo(passage).address)),
  ];
}

/** The address to share: of a paragraph, its own page; of some words, the text, where the browser can mark them. */
function linkTo(passage: CopiedPassage): { address: string; marksWords: boolean } {
  const { ids, range } = passage;
  const [id] = ids;
  if (id === undefined || range !== undefined) return addressOf(passage);
  return { address: passageAddress(id), marksWords: false };
}

/** Copies this address, and says if it does not mark the words that the reader selected. */
async function copyLink(passage: CopiedPassage): Promise<void> {
  const { address, marksWords } = linkTo(passage);
  const knowsTextFragments = 'fragmentDirective' in document;
  const caution =
    passage.range !== undefined && !marksWords
      ? words.notTold
      : marksWords && !knowsTextFragments
        ? words.tooOld
        : undefined;
  await copy(words.linkTo(passage.label), address, caution);
}

const itemsOf = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([hidden], [hidden] *)'),
];

/** Moves the focus by the arrow keys, Home and End, and closes the menu by Tab and Escape. */
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
