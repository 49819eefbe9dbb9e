/** Reads Akoma Ntoso by libxml2, which shares no code with us. */
import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';

const NAMESPACES = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

/** Returns what an XPath finds: the content of elements, or the values of attributes. The prefix is `a`. */
export function foundIn(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, NAMESPACES).map((node) => (node instanceof XmlAttribute ? node.value : node.content));
}

/** A block of text that was taken out, with the eId of the element to which it belongs. */
export interface TakenOut {
  readonly id: string | undefined;
  readonly text: string;
}

/** An element that contains words of the text. */
const HOLDER = '*[self::a:p or self::a:heading or self::a:crossHeading or self::a:caption]';

/** What interrupts words with words that are not theirs: a note, or a text that is quoted. */
const APART = '*[self::a:authorialNote or self::a:embeddedStructure]';

/**
 * Takes the text out of a file, without its metadata: the words of each heading, caption and paragraph, with the eId of
 * its element. The notes of the document's author come last.
 */
export function takenOut(xml: string): TakenOut[] {
  using document = XmlDocument.fromString(xml);
  const take = (where: string) =>
    document.find(`//${HOLDER}[not(ancestor::a:meta) and ${where}]`, NAMESPACES).flatMap((node): TakenOut[] => {
      if (!(node instanceof XmlElement)) return [];
      const outside = node.find(`ancestor::${APART}`, NAMESPACES).length;
      const text = node
        .find(`.//text()[count(ancestor::${APART}) = ${outside}]`, NAMESPACES)
        .map(({ content }) => content)
        .join('');
      const id = node.get(`(self::*[@eId] | parent::*[@eId] | self::a:p/../parent::*[@eId])[last()]/@eId`, NAMESPACES);
      return text === '' ? [] : [{ id: id instanceof XmlAttribute ? id.value : undefined, text }];
    });
  return [...take('not(ancestor::a:authorialNote)'), ...take('ancestor::a:authorialNote')];
}
