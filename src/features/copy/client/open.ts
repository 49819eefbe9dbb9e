/**
 * Opens the copy menu (menu.ts, loaded when first needed): from a paragraph's number, from a button that comes with
 * selected official text, and by key. Without script the number is a link to its paragraph, and it stays one.
 */
import { isPlainClick } from '../../../browser/plain-click.ts';
import { withPart } from '../../../browser/missing-part.ts';

/** How long a selection must rest before its button comes, in milliseconds. */
const REST = 250;

/**
 * Makes numbers and selections open the menu.
 *
 * @returns opens it for the selection, or else for the addressed paragraph, for keys
 */
export function bindCopying(): () => void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>('a.number')) {
    number.ariaHasPopup = 'menu';
    number.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      openAt(number);
    });
  }
  followSelection();
  // Before the first words are selected: a click, which puts the caret into the text, is enough.
  const copyCleanly = () => void withPart(import('./clean-copy.ts'), ({ copyClean }) => copyClean());
  document.addEventListener('selectionchange', copyCleanly, { once: true });
  return () => {
    const button = document.querySelector<HTMLElement>('.copy-selection');
    const addressed = document.querySelector<HTMLElement>('.numbered:has(:target) .number');
    if (button !== null) button.click();
    else if (addressed !== null) openAt(addressed);
    else void withPart(import('./offer.ts'), ({ sayNothingChosen }) => sayNothingChosen());
  };
}

/** Addresses the number's paragraph, which stays where it is on the screen, and opens the menu there. */
function openAt(number: HTMLElement): void {
  const { hash } = Object.assign(document.createElement('a'), { href: number.getAttribute('href') ?? '' });
  const { scrollX, scrollY } = window;
  location.hash = hash;
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  const block = document.getElementById(hash.slice(1));
  if (block === null) return;
  void withPart(import('./menu.ts'), ({ openParagraphMenu }) => openParagraphMenu(block, number));
}

/** Brings a button beside selected official text, and takes it away with the selection. */
function followSelection(): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const look = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (!isPressed) void withPart(import('./offer.ts'), ({ offerSelection }) => offerSelection());
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
