/**
 * The copy menu: opens at a paragraph's number, or at selected text, and copies a link, a quotation, Markdown or a
 * citation. A menu by the pattern of the ARIA Authoring Practices Guide.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
import { words } from '@words/copy.ts';
import type { StyleCitations } from '../../../citations/citations.ts';
import { embedHtml } from '../../../exports/embed.ts';
import { prepareAnnouncements } from '../../page/client/announce.ts';
import { landmark } from '../../page/client/official-blocks.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import { addressOf, passageAddress } from './passage-address.ts';
import { citationOf, loadCitations, sayCitationsLost } from './citations.ts';
import { copy } from './clipboard.ts';
import { type Citation, citationAlone, markdown, quotationWithCitation } from './compose.ts';
import type { Passage } from './passage.ts';

/**
 * Opens the menu.
 *
 * @param passage what it copies
 * @param anchor where it opens, in the window
 * @param opener gets the focus back
 */
export function openCopyMenu(passage: Passage, anchor: DOMRect, opener: HTMLElement): void {
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
  opener.setAttribute('aria-expanded', 'true');
  itemsOf(menu)[0]?.focus({ preventScroll: true });
}

function drawMenu(passage: Passage): HTMLElement {
  const { label, texts, id } = passage;
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', words.copyFrom(label));
  const styles = loadCitations();
  /** An item that needs the citation in the chosen style. */
  const citing = (text: string, act: (citation: Citation) => Promise<void>) =>
    item(menu, text, async () => {
      const style = await styles.then(chosenOf, () => undefined);
      if (style !== undefined) await act(citationOf(style, id));
      else sayCitationsLost();
    });
  const quoted = () => ({ texts, address: addressOf(passage).address });
  const place = () =>
    words.place(document.querySelector('.document-title a')?.textContent.trim() ?? document.title, label);
  menu.append(
    item(menu, words.link, () => copyLink(passage)),
    citing(words.quotation, (citation) => copy(words.quotationFrom(label), quotationWithCitation(quoted(), citation))),
    item(menu, words.markdown, () => copy(words.asMarkdown(label), markdown(quoted(), place()))),
    citing(words.citation, (citation) => copy(words.citationOf(label), citationAlone(citation, quoted().address))),
    ...(id === undefined
      ? []
      : [
          item(menu, words.embed, () =>
            copy(
              words.embedOf(label),
              embedHtml(passageAddress(id), place(), document.getElementById(id)?.textContent ?? ''),
            ),
          ),
        ]),
    drawStyles(styles),
  );
  return menu;
}

/** A paragraph's link is to its own page; one to some of its words, to where they can be marked. */
async function copyLink(passage: Passage): Promise<void> {
  const { id, range } = passage;
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

/** The reader's style, the first unless they chose another. */
function chosenOf(styles: readonly StyleCitations[]): StyleCitations | undefined {
  return styles.find(({ style }) => style.id === preferred('citation')) ?? styles[0];
}

/** The choice of a style, which is remembered. It fills in its place once the styles have come. */
function drawStyles(styles: Promise<readonly StyleCitations[]>): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.style);
  const fill = (loaded: readonly StyleCitations[]) => {
    const chosen = chosenOf(loaded);
    const choices = loaded.map((citations, index) => {
      const choice = menuItem('menuitemradio', citations.style.name);
      choice.setAttribute('aria-checked', String(citations === chosen));
      choice.addEventListener('click', () => {
        prefer('citation', index === 0 ? '' : citations.style.id);
        for (const other of choices) other.setAttribute('aria-checked', String(other === choice));
      });
      return choice;
    });
    group.append(...choices);
  };
  // A file that does not come is told of when a citation is asked for.
  void styles.then(fill, () => group.remove());
  return group;
}

/** An item that closes the menu and acts. */
function item(menu: HTMLElement, text: string, act: () => Promise<void>): HTMLElement {
  const button = menuItem('menuitem', text);
  button.addEventListener('click', () => {
    menu.hidePopover();
    void act();
  });
  return button;
}

function menuItem(role: 'menuitem' | 'menuitemradio', text: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', role);
  button.tabIndex = -1;
  button.textContent = text;
  return button;
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

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

/** Puts the menu below its anchor, or above where there is no room, and inside the window. */
function place(menu: HTMLElement, { left, top, bottom }: DOMRect): void {
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = menu;
  const y = bottom + gap + height <= innerHeight ? bottom + gap : Math.max(gap, top - gap - height);
  menu.style.left = `${Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap)) + scrollX}px`;
  menu.style.top = `${y + scrollY}px`;
}
