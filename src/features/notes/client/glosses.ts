/**
 * Opens a term's note, or a footnote of the text by its call. On a wide screen, where notes are in the margin, the note is highlighted. On a narrow screen it
 * opens beside the term, and the text does not move. Escape, a tap outside and, on some platforms, the back gesture
 * close it (this is what the Popover API does), and the focus returns to the term.
 */
import { isUnmodifiedClick } from '../../../browser/unmodified-click.ts';
import { preferred } from '../../settings/client/preferences.ts';

/** What opened the note that is open. */
let opener: HTMLAnchorElement | undefined;

/** Handles clicks on the links of terms and footnotes. Without a script, these links lead to the note and back. */
export function bindGlosses(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.term, article a.call')];
  const notes = new Map(links.map((link) => [link, noteOf(link)]));

  for (const [link, note] of notes) {
    if (note === null) continue;
    note.tabIndex = -1;
    lightTogether([link, note]);
    let wasOpen = false;
    link.addEventListener('pointerdown', () => (wasOpen = isOpen(note)));
    link.addEventListener('click', (event) => {
      if (!isUnmodifiedClick(event)) return;
      // Without popovers, the links lead to the note and back.
      if (!inMargin(note) && !hasPopovers) return;
      event.preventDefault();
      // The click that closed the note, because it was outside of it, must not open it again.
      if (!wasOpen) (inMargin(note) ? pointOut : openNear)(note, link);
      wasOpen = false;
    });
    const goBack = () => (opener?.hash === link.hash ? opener : link).focus({ preventScroll: true });
    note.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !isOpen(note)) goBack();
    });
    note.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed' && note.contains(document.activeElement)) goBack();
    });
    note.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') note.popover = null;
    });
    for (const back of note.querySelectorAll('.note-back, .back'))
      back.addEventListener('click', (event) => {
        if (!isOpen(note)) return;
        event.preventDefault();
        note.hidePopover();
      });
  }
  new MutationObserver(followNotesPreference).observe(document.documentElement, {
    attributeFilter: ['data-notes'],
  });
  followNotesPreference();
}

/**
 * Highlights a term and its note together when either is pointed at or has the focus. A style sheet would need a rule
 * for each pair, and would be larger than this script.
 */
function lightTogether(pair: readonly HTMLElement[]): void {
  const light = () => {
    const isLit = pair.some((one) => one.matches(':hover, :focus-within'));
    for (const one of pair) one.classList.toggle('lit', isLit);
  };
  for (const one of pair)
    for (const change of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) one.addEventListener(change, light);
}

/** The note on a term; or the footnote that a call leads to, with its number and its ways back. */
function noteOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  const note = document.querySelector<HTMLElement>(hash);
  return note?.closest<HTMLElement>('.footnotes > div') ?? note;
}

/** Whether the note is in the margin, as styles/columns.css has it. */
const inMargin = (note: HTMLElement) => getComputedStyle(note).getPropertyValue('--in-margin') !== '';

const hasPopovers = 'showPopover' in HTMLElement.prototype;

const isOpen = (note: HTMLElement) => hasPopovers && note.matches(':popover-open');

/** On a wide screen: scrolls to the note if it is not visible, and moves the focus to it, which highlights it. */
function pointOut(note: HTMLElement, link: HTMLAnchorElement): void {
  opener = link;
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** On a narrow screen: shows the note beside the term while it is open. */
function openNear(note: HTMLElement, link: HTMLAnchorElement): void {
  opener?.style.removeProperty('anchor-name');
  opener = link;
  // A term has an anchor of its own; a footnote may have several calls.
  if (link.matches('.call')) link.style.setProperty('anchor-name', '--call');
  note.popover = 'auto';
  note.showPopover();
  note.focus({ preventScroll: true });
}

/** If the reader prefers the official text only, the terms become plain words instead of links. */
function followNotesPreference(): void {
  for (const term of document.querySelectorAll('a.term')) {
    if (preferred('notes') !== 'off') term.setAttribute('href', `#${term.id.replace(/^mark-/, 'note-')}`);
    else term.removeAttribute('href');
  }
}
