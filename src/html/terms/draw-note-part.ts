/** Draws a term's note from the model, with links to its sources and to the places that it mentions. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { words } from '@words/notes.ts';
import { blockPath, textPath } from '../../core/addresses/addresses.ts';
import type { NotePart } from '../../core/model.ts';
import { dateInWords, languageAttributes } from '../../ui/format.ts';
import { Markup } from '../markup.ts';
import { drawTable } from './draw-note-table.ts';

/** Draws a part of a note, without its heading. */
export function drawNotePart({ heading, body }: NotePart): Markup {
  const draw = (node: RootContent): RootContent => {
    if (node.type !== 'element') return node;
    const drawn = drawElement(node);
    return drawn.tagName === 'table' ? drawTable(drawn, heading) : drawn;
  };
  const drawn: Root = { type: 'root', children: body.children.map(draw) };
  return new Markup(toHtml(drawn));
}

function drawElement(element: Element): Element {
  const { properties } = element;
  if (element.tagName === 'source') return drawSource(String(properties['number']));
  if (element.tagName === 'attested') return drawAttested(properties);
  if (element.tagName === 'date') return drawDate(String(properties['datetime']));
  const children = element.children.map((child): ElementContent =>
    child.type === 'element' ? drawElement(child) : child,
  );
  if (element.tagName !== 'place') return { ...element, children };
  const { document, section, block } = properties;
  const href = blockPath({ document: String(document), section: String(section), id: String(block) });
  const { lang, dir } = languageAttributes(String(properties['language']));
  return { type: 'element', tagName: 'a', properties: { className: ['place'], href, lang, dir }, children };
}

function drawDate(datetime: string): Element {
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

/** Draws the year of the text that has a wording, linked to the text on the page of its corpus. */
function drawAttested({ corpus, text, date, wording, name }: Element['properties']): Element {
  const year = String(date).slice(0, 4);
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: textPath(String(corpus), String(text)),
      ariaLabel: words.attested(year, String(wording), String(name)),
    },
    children: [{ type: 'text', value: year }],
  };
  return { type: 'element', tagName: 'sup', properties: { className: ['attested-in'] }, children: [link] };
}
