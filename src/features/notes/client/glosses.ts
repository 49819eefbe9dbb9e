/**
 * Opens a term's note where the reader is: in the margin it is pointed out, on a narrow screen it opens beside the
 * term without moving the text. Escape, a tap outside and, where the platform gives it, the back gesture close it
 * (the Popover API's own ways), and the focus goes back to the term.
 */
import { isPlainClick } from '../../../browser/plain-click.ts';
import { preferred } from '../../settings/client/preferences.ts';

/** Takes over the terms' links; without script they lead to the note and back. */
export function bindGlosses(): void {
  const terms = [...document.querySelectorAll<HTMLAnchorElement>('a.term')];
  const notes = new Map(terms.map((term) => [term, document.querySelector<HTMLElement>(term.hash)]));

  for (const [term, note] of notes) {
    if (note === null) continue;
    note.tabIndex = -1;
    lightTogether([term, note]);
    let wasOpen = false;
    term.addEventListener('pointerdown', () => (wasOpen = isOpen(note)));
    term.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      // Without popovers the link leads to the note, and the note's back.
      if (!inMargin(note) && !hasPopovers) return;
      event.preventDefault();
      // The press that closed the note by falling outside it must not open it again.
      if (!wasOpen) (inMargin(note) ? pointOut : openNear)(note);
      wasOpen = false;
    });
    const backToTerm = () => term.focus({ preventScroll: true });
    note.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !isOpen(note)) backToTerm();
    });
    note.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed' && note.contains(document.activeElement)) backToTerm();
    });
    note.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') note.popover = null;
    });
    note.querySelector('.note-back')?.addEventListener('click', (event) => {
      if (!isOpen(note)) return;
      event.preventDefault();
      note.hidePopover();
    });
  }
  new MutationObserver(() => followNotesPreference(terms)).observe(document.documentElement, {
    attributeFilter: ['data-notes'],
  });
  followNotesPreference(terms);
}

/**
 * A term and its note light up together where either is pointed at or has the focus. A style would have to name each
 * pair, which costs a reader more than this.
 */
function lightTogether(pair: readonly HTMLElement[]): void {
  const light = () => {
    const isLit = pair.some((one) => one.matches(':hover, :focus-within'));
    for (const one of pair) one.classList.toggle('lit', isLit);
  };
  for (const one of pair)
    for (const change of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) one.addEventListener(change, light);
}

/** Whether a note stands in the margin, as styles/columns.css says. */
const inMargin = (note: HTMLElement) => getComputedStyle(note).getPropertyValue('--in-margin') !== '';

const hasPopovers = 'showPopover' in HTMLElement.prototype;

const isOpen = (note: HTMLElement) => hasPopovers && note.matches(':popover-open');

/** In the margin: brings the note into view if it is not, and moves the focus to it, which lights it up. */
function pointOut(note: HTMLElement): void {
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** On a narrow screen: lifts the note out of its list to stand by the term for as long as it is open. */
function openNear(note: HTMLElement): void {
  note.popover = 'auto';
  note.showPopover();
  note.focus({ preventScroll: true });
}

/** "Official text only" leaves words where there were links. */
function followNotesPreference(terms: readonly HTMLAnchorElement[]): void {
  for (const term of terms) {
    if (preferred('notes') !== 'off') term.setAttribute('href', `#${term.id.replace(/^mark-/, 'note-')}`);
    else term.removeAttribute('href');
  }
}
