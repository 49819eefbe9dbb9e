/** Puts what a page or a file can show in the place of our own elements in a note. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { words } from '@words/notes.ts';
import { blockPath, corpusPath, textPath } from '../../core/addresses/addresses.ts';
import type { NotePart } from '../../core/model.ts';
import { languageAttributes } from '../../ui/format.ts';

/** A block of official text that a note names, by ids. */
export interface NamedPlace {
  readonly document: string;
  readonly section: string;
  readonly id: string;
}

/** How a page or a file says what our own elements say. */
export interface NoteDress {
  /** Draws the number of a source. */
  readonly source: (number: string) => ElementContent;
  /** Draws the date of an item or a row, which is as precise as it is known. */
  readonly date: (datetime: string) => ElementContent;
  /**
   * Returns the address to which a link leads; `undefined` where it can lead nowhere, so that only its words stand there.
   *
   * @param path a path of the site, or an address
   * @param place the block of official text to which it leads, if it does
   */
  readonly addressOf: (path: string, place?: NamedPlace) => string | undefined;
}

/** Returns the content of a part of a note as HTML elements, without our own. */
export function dressNote({ body }: NotePart, dress: NoteDress): Root {
  const node = (one: RootContent): RootContent[] => (one.type === 'element' ? element(one) : [one]);
  const inside = (one: Element): ElementContent[] =>
    one.children.flatMap((child) => (child.type === 'element' ? element(child) : [child]));
  const element = (one: Element): ElementContent[] => {
    const { tagName, properties } = one;
    const property = (name: string) => String(properties[name]);
    if (tagName === 'source') return [dress.source(property('number'))];
    if (tagName === 'date') return [dress.date(property('datetime'))];
    if (tagName === 'in-words') return inWords(one);
    if (tagName === 'first-among') return [firstAmong(one, dress)];
    if (tagName === 'attested') return [attested(one, dress)];
    if (tagName === 'place') {
      const named = { document: property('document'), section: property('section'), id: property('block') };
      const href = dress.addressOf(blockPath(named), named);
      const { lang, dir } = languageAttributes(property('language'));
      return [linked(href, { className: ['place'], lang, dir }, inside(one))];
    }
    if (tagName !== 'a') return [{ ...one, children: inside(one) }];
    const { href: path, ...others } = properties;
    return [linked(dress.addressOf(String(path)), others, inside(one))];
  };
  return { type: 'root', children: body.children.flatMap(node) };
}

/** The year of the text that has a wording, linked to the text on the page of its corpus. */
function attested({ properties }: Element, { addressOf }: NoteDress): Element {
  const { corpus, text, date, wording, name } = properties;
  const year = String(date).slice(0, 4);
  const link = linked(
    addressOf(textPath(String(corpus), String(text))),
    { ariaLabel: words.attested(year, String(wording), String(name)) },
    [{ type: 'text', value: year }],
  );
  return { type: 'element', tagName: 'sup', properties: { className: ['attested-in'] }, children: [link] };
}

/** Says among which texts those are the first that the history calls so. */
function firstAmong({ properties: { texts, corpus } }: Element, { addressOf }: NoteDress): Element {
  const address = corpus === undefined ? undefined : addressOf(corpusPath(String(corpus)));
  const children = words
    .firstAmong<ElementContent>(Number(texts), (value) => linked(address, {}, [{ type: 'text', value }]))
    .map((part) => (typeof part === 'string' ? ({ type: 'text', value: part } as const) : part));
  return { type: 'element', tagName: 'p', properties: { className: ['first-among'] }, children };
}

/** The year and the title of the text that has a wording, where it has no page. */
function inWords({ properties: { date, name, language } }: Element): ElementContent[] {
  const title = { type: 'text', value: String(name) } as const;
  const { lang, dir } = languageAttributes(String(language));
  const drawn: ElementContent =
    lang === undefined ? title : { type: 'element', tagName: 'bdi', properties: { lang, dir }, children: [title] };
  return words
    .inWords(String(date).slice(0, 4), drawn)
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

/** A link; only its words if there is no address. */
function linked(href: string | undefined, properties: Element['properties'], children: ElementContent[]): Element {
  if (href !== undefined) return { type: 'element', tagName: 'a', properties: { href, ...properties }, children };
  const { lang, dir } = properties;
  return { type: 'element', tagName: 'span', properties: { lang, dir }, children };
}
