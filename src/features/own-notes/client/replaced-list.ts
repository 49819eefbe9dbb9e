/** The earlier versions of own notes on their page, each with a button to take it back. */
import { asDate, comma, locale } from '@words/language.ts';
import { words } from '@words/own-notes-replaced.ts';
import { isJson } from '../is-same.ts';
import { labelOfNote, quotationOf, readOwnNote } from '../own-note.ts';
import { takeBack } from '../store/changes.ts';
import { lastFirst } from '../store/journal.ts';
import type { Replaced } from '../store/stored.ts';
import { pastOf } from '../store/times.ts';
import { asWritten } from './as-written.ts';
import { change } from './change.ts';
import { button, element } from './element.ts';
import { drawKind } from './list-entry.ts';

/** Draws the earlier versions, once the page has a list of them. */
let draw: ReturnType<typeof makeList> | undefined;

/** Shows earlier versions at a place of the page, the last first. */
export function showReplaced(place: HTMLElement, all: readonly Replaced[]): void {
  draw ??= makeList(place);
  draw(all);
}

function makeList(place: HTMLElement): (all: readonly Replaced[]) => void {
  const summary = element('summary');
  const list = element('ul', { className: 'own-entries' });
  const status = element('p', { role: 'status' });
  const details = element('details', {}, summary, element('p', { textContent: words.lead }), list);
  place.append(details, status);
  const take = async (id: string, label: string) => {
    // The button goes with its version.
    summary.focus();
    status.textContent = await change(takeBack(id)).then(
      // Another tab may have taken it back, or deleted it.
      (isTaken) => (isTaken ? words.takenBack(label) : ''),
      () => words.notStored,
    );
  };
  return (all) => {
    details.hidden = all.length === 0;
    summary.textContent = words.heading(all.length);
    list.replaceChildren(...lastFirst(all).map((one) => drawVersion(one, take)));
  };
}

function drawVersion({ id, replaced, value }: Replaced, take: (id: string, label: string) => unknown): HTMLLIElement {
  const note = readOwnNote(value);
  const label =
    note === undefined
      ? JSON.stringify(value['id'])
      : [note.title, labelOfNote(note)].filter((part) => part !== '').join(comma);
  const time =
    pastOf(replaced) === undefined
      ? replaced
      : asDate(new Date(replaced).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }));
  const taking = button(words.takeBack, () => take(id, label));
  // For the ear, it says what, since each version has one.
  taking.ariaLabel = words.takeBackOf(label, time);
  const quotation = note && quotationOf(note);
  const typed = note?.words ?? (isJson(value) ? JSON.stringify(value) : '');
  return element(
    'li',
    { className: 'own-entry' },
    element('h3', { textContent: words.entry(label, time) }),
    ...(note?.kind === undefined ? [] : [drawKind(note.kind)]),
    ...(quotation ? [element('blockquote', { lang: note.language, dir: 'auto', textContent: quotation })] : []),
    element('div', { className: 'own-words', dir: 'auto' }, ...asWritten(typed)),
    taking,
  );
}
