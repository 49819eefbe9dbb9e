/** Reads a document in Akoma Ntoso: all text outside its metadata is official. */
import type { ReadFacts, ReadTaken } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf, type XmlFormat } from './xml.ts';

const AKOMA_NTOSO: XmlFormat = {
  // A quotation is within a paragraph that has no words of its own.
  isBlock: (element) =>
    named('p', 'heading', 'crossHeading', 'caption')(element) &&
    elementsIn(element, named('embeddedStructure')).length === 0,
  isLeftOut: named('num'),
  nameOf: (element) => attributeOf(element, 'eId'),
  footnoteOf: (element) => (element.name === 'authorialNote' ? element : undefined),
};

/** `document.akn.xml` */
export const readAkomaNtoso: ReadTaken = (file) =>
  blocksInXml(elementsIn(rootOf(file.textOf()), named('preface', 'body', 'mainBody')), AKOMA_NTOSO);

/** The publisher is a name of the references, and the date is that of the edition: "published 2024-06" if it is no day. */
export const readFactsOfAkomaNtoso: ReadFacts = (file) => {
  const root = rootOf(file.textOf());
  const value = (name: string, key: string, is: (element: Element) => boolean = () => true) =>
    elementsIn(root, (element) => element.name === name && is(element)).map(
      (element) => attributeOf(element, key) ?? '',
    );
  const [expression] = elementsIn(root, named('FRBRExpression'));
  const [date] = expression === undefined ? [] : elementsIn(expression, named('FRBRdate'));
  return {
    publisher: value('TLCOrganization', 'showAs', (element) => attributeOf(element, 'eId') === 'publisher')[0],
    published: date && (/^published (.+)$/.exec(attributeOf(date, 'name') ?? '')?.[1] ?? attributeOf(date, 'date')),
    links: value('FRBRalias', 'value', (element) => attributeOf(element, 'name') === 'publisher'),
  };
};
