/** Reads a Word file: which words are official is said by the names of its styles, as docs/data.md describes them. */
import { createHash } from 'node:crypto';
import type { ReadFacts, ReadTaken } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf, wordsIn } from './xml.ts';

/** Styles of paragraphs that are ours: the lines on the copy, the notes in short, and the whole notes after the text. */
const OURS = new Set([
  ...['AboutThisCopy', 'NoteOnATerm'],
  ...['NotesHeading', 'NotesTerm', 'NotesPart', 'NotesText', 'NotesItem', 'NotesSource'],
]);

/** Styles of runs that come before the words: numbers, and whether they are in force. */
const BEFORE = new Set(['ParagraphNumber', 'OfficialNumber', 'WhetherInForce']);

/** The style of runs that call footnotes. */
const CALL = 'FootnoteReference';

/** The most characters that the name of a bookmark may have. */
const LONGEST = 40;

/** Returns the bookmark around the words of a block, by its id. */
export function bookmarkOf(id: string): string {
  const words = id.replaceAll('-', '_');
  const whole = `p_${words}`;
  if (whole.length <= LONGEST) return whole;
  return `px_${words.slice(0, 24)}_${createHash('sha256').update(id).digest('hex').slice(0, 11)}`;
}

/** The style of a paragraph or a run. */
function styleOf(element: Element): string {
  const [style] = elementsIn(element, named(`${element.name}Pr`)).flatMap((one) =>
    elementsIn(one, named('w:pStyle', 'w:rStyle')),
  );
  return (style && attributeOf(style, 'w:val')) ?? '';
}

/** `document.docx` */
export const readWord: ReadTaken = (file) => {
  const open = (name: string) => rootOf(file.textOf(name));
  const footnotes = new Map(
    (file.parts.includes('word/footnotes.xml') ? elementsIn(open('word/footnotes.xml'), named('w:footnote')) : []).map(
      (footnote) => [attributeOf(footnote, 'w:id'), footnote],
    ),
  );
  /** The footnote that a run calls. */
  const calledBy = (run: Element) =>
    elementsIn(run, named('w:footnoteReference')).flatMap(
      (reference) => footnotes.get(attributeOf(reference, 'w:id')) ?? [],
    )[0];
  return blocksInXml([open('word/document.xml')], {
    isBlock: named('w:p'),
    isLeftOut: (element, isAmongWords) =>
      (element.name === 'w:p' && OURS.has(styleOf(element))) ||
      (element.name === 'w:r' && !isAmongWords && BEFORE.has(styleOf(element))) ||
      (element.name === 'w:r' && styleOf(element) === CALL && calledBy(element) === undefined),
    nameOf: (element) => {
      const bookmark = element.name === 'w:bookmarkStart' ? attributeOf(element, 'w:name') : undefined;
      return bookmark?.startsWith('p') === true ? bookmark : undefined;
    },
    footnoteOf: (element) => (element.name === 'w:r' ? calledBy(element) : undefined),
    standsFor: ({ name }) => (name === 'w:br' ? '\n' : undefined),
  });
};

/** The properties of the file, and what its first lines on the copy link to. */
export const readFactsOfWord: ReadFacts = (file) => {
  const all = (part: string, is: (element: Element) => boolean) => elementsIn(rootOf(file.textOf(part)), is);
  const [about] = all('word/document.xml', (element) => element.name === 'w:p' && OURS.has(styleOf(element)));
  const linked = (about === undefined ? [] : elementsIn(about, named('w:hyperlink'))).map((link) =>
    attributeOf(link, 'r:id'),
  );
  return {
    publisher: all('docProps/core.xml', named('dc:creator')).map(wordsIn)[0],
    published: all(
      'docProps/custom.xml',
      (element) => element.name === 'property' && attributeOf(element, 'name') === 'Published',
    ).map(wordsIn)[0],
    links: all('word/_rels/document.xml.rels', (element) => linked.includes(attributeOf(element, 'Id'))).map(
      (relationship) => attributeOf(relationship, 'Target') ?? '',
    ),
  };
};
