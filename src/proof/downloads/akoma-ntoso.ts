/** Reads a document in Akoma Ntoso: all text outside its metadata is official. */
import { type ReadTaken, textOfBytes } from './reading.ts';
import { attributeOf, blocksInXml, elementsIn, named, rootOf, type XmlFormat } from './xml.ts';

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
  blocksInXml(elementsIn(rootOf(textOfBytes(file)), named('preface', 'body', 'mainBody')), AKOMA_NTOSO);
