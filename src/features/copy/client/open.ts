/**
 * Opens the copy menu (menu.ts, which is loaded when it is first needed): from a paragraph's number, from the button
 * beside selected official text, and by key. A number is a link to its paragraph, and remains one.
 */
import { isUnmodifiedClick } from '../../../browser/unmodified-click.ts';
import { usePart } from '../../../browser/page-parts.ts';

/** How long a selection must stay unchanged before its button appears, in milliseconds. */
const REST = 250;

/**
 * Makes numbers and selections open the menu.
 *
 * @returns a function for the key: it opens the menu for the selection, or else for the paragraph in the page's address
 */
export function bindCopying(): () => void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>('a.number')) {
    number.ariaHasPopup = 'menu';
    number.addEventListener('click', (event) => {
      if (!isUnmodifiedClick(event)) return;
      event.preventDefault();
      openAt(number);
    });
  }
  followSelection();
  // A click, which puts the caret into the text, loads this before the first words are selected.
  const copyCleanly = () => void usePart(import('./clean-copy.ts'), ({ copyClean }) => copyClean());
  document.addEventListener('selectionchange', copyCleanly, { once: true });
  return () => {
    const button = document.querySelector<HTMLElement>('.copy-selection');
    const addressed = document.querySelector<HTMLElement>('.numbered:has(:target) .number');
    if (button !== null) button.click();
    else if (addressed !== null) openAt(addressed);
    else void usePart(import('./offer.ts'), ({ announceNothingChosen }) => announceNothingChosen());
  };
}

/** Puts the number's paragraph into the page's address, without scrolling, and opens the menu there. */
function openAt(number: HTMLElement): void {
  const { hash } = Object.assign(document.createElement('a'), { href: number.getAttribute('href') ?? '' });
  const { scrollX, scrollY } = window;
  location.hash = hash;
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  const block = document.getElementById(hash.slice(1));
  if (block === null) return;
  void usePart(import('./menu.ts'), ({ openParagraphMenu }) => openParagraphMenu(block, number));
}

/** Shows a button beside selected official text, and removes it when the selection changes. */
function followSelection(): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const look = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (!isPressed) void usePart(import('./offer.ts'), ({ offerSelection }) => offerSelection());
    }, REST);
  };
  document.addEventListener('selectionchange', () => {
    if (document.querySelector('.copy-menu') === null) document.querySelector('.copy-selection')?.remove();
    if (getSelection()?.isCollapsed === false) look();
  });
  document.addEventListener('pointerdown', () => (isPressed = true));
  document.addEventListener('pointerup', () => {
    isPressed = false;
    if (getSelection()?.isCollapsed === false) look();
  });
  document.addEventListener('pointercancel', () => (isPressed = false));
}
