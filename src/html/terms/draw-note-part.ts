/** Draws a part of a term's note for its page, with links to its sources and to the places that it mentions. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { words } from '@words/notes.ts';
import type { NotePart } from '../../core/model.ts';
import { dateInWords } from '../../ui/format.ts';
import { Markup } from '../markup.ts';
import { drawTable } from './draw-note-table.ts';
import { dressNote } from './dress-note.ts';

/** Draws a part of a note, without its heading. */
export function drawNotePart(part: NotePart): Markup {
  const { children } = dressNote(part, { source: drawSource, date: drawDate, addressOf: (path) => path });
  const drawn: Root = {
    type: 'root',
    children: children.map((node) =>
      node.type === 'element' && node.tagName === 'table' ? drawTable(node, part.heading) : node,
    ),
  };
  return new Markup(toHtml(drawn));
}

/** Draws a date in words. */
export function drawDate(datetime: string): Element {
  const children = [{ type: 'text', value: dateInWords(datetime) } as const];
  return { type: 'element', tagName: 'time', properties: { dateTime: datetime }, children };
}

/** Draws the number of a statement's source, linked to the list of sources below the note. */
function drawSource(number: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#source-${number}`, ariaLabel: words.source(number) },
    children: [{ type: 'text', value: number }],
  };
  return { type: 'element', tagName: 'sup', properties: { className: ['cite'] }, children: [link] };
}
