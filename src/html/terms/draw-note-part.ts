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
  const drawn: Root = {
    type: 'root',
    children: body.children
      .flatMap(drawNode)
      .map((node) => (node.type === 'element' && node.tagName === 'table' ? drawTable(node, heading) : node)),
  };
  return new Markup(toHtml(drawn));
}

function drawNode<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node];
  return node.tagName === 'in-words' ? drawInWords(node.properties) : [drawElement(node)];
}

function drawElement(element: Element): Element {
  const { properties } = element;
  if (element.tagName === 'source') return drawSource(String(properties['number']));
  if (element.tagName === 'attested') return drawAttested(properties);
  if (element.tagName === 'date') return drawDate(String(properties['datetime']));
  const children = element.children.flatMap(drawNode);
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

/** Draws the year and the title of the text that has a wording, where it has no page. */
function drawInWords({ date, name, language }: Element['properties']): ElementContent[] {
  const title = { type: 'text', value: String(name) } as const;
  const { lang, dir } = languageAttributes(String(language));
  const drawn: ElementContent =
    lang === undefined ? title : { type: 'element', tagName: 'bdi', properties: { lang, dir }, children: [title] };
  return words
    .inWords(String(date).slice(0, 4), drawn)
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}
