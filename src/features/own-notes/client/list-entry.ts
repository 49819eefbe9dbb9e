/** A note in the list of all own notes. */
import { words } from '@words/own-notes-list.ts';
import { words as noteWords } from '@words/own-notes.ts';
import type { ParagraphsExport } from '../../../exports/paragraphs-json.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { labelOfNote, type OwnNote, type OwnTarget } from '../own-note.ts';
import type { DrawWords } from './draw-item.ts';
import { element } from './element.ts';
import { editButton } from './edit-button.ts';

type Known = ReadonlyMap<string, ParagraphsExport['paragraphs'][number]>;

/** Draws the note: where it is now, the words that it is on, and what the reader wrote. */
export function drawEntry(note: OwnNote, known: Known, drawWords: DrawWords): HTMLLIElement {
  const label = labelOfNote(note);
  const [first] = note.targets;
  const now = known.get(first?.paragraph ?? '');
  const entry = element('li', { className: 'own-entry' });
  // Words that are in the text are one press away, so that only their beginning is shown (own-notes.css).
  const isInText = now !== undefined && now.state !== 'withdrawn';
  const className = isInText ? 'own-beginning' : '';
  entry.append(
    drawPlace(note, now?.label ?? label, first, now?.address),
    ...(note.kind === undefined ? [] : [drawKind(note.kind)]),
    editButton(note),
    ...(now !== undefined && now.state === 'withdrawn' ? [element('p', { textContent: words.withdrawn })] : []),
    ...note.targets.map(({ exact }) =>
      element('blockquote', { className, lang: note.language, dir: 'auto', textContent: exact }),
    ),
    element('div', { className: 'own-words', dir: 'auto' }, ...drawWords(note.words)),
  );
  return entry;
}

function drawPlace(
  note: OwnNote,
  label: string,
  target: OwnTarget | undefined,
  address: string | undefined,
): HTMLElement {
  if (target === undefined || target.paragraph === '')
    return element('h3', {}, linkTo(sitePath(note.page), words.noPlace));
  const name = target.label === label ? labelOfNote(note) : `${label} (${words.nowAt(target.label)})`;
  return element('h3', {}, linkTo(address ?? `${sitePath(note.page)}#${target.paragraph}`, name));
}

/** A link within this site; only its words if a note says of its page what is no address. */
function linkTo(href: string, name: string): HTMLElement | string {
  if (!URL.canParse(href, location.href)) return name;
  // An address of the public site leads to this one when it is read from another host.
  const { pathname, hash } = new URL(href, location.href);
  return element('a', { href: pathname + hash, textContent: name });
}

/** Draws the kind of a highlight. */
export function drawKind(kind: NonNullable<OwnNote['kind']>): HTMLElement {
  const mark = element('mark', { textContent: noteWords.kinds[kind] });
  mark.dataset['ownNote'] = '';
  mark.dataset['kind'] = kind;
  return element('p', {}, mark);
}
