/** Reads a Word file: which words are official is said by the names of its styles, as docs/data.md describes them. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { type ReadTaken, textOfBytes } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf } from './xml.ts';

/** Styles of paragraphs that are ours. */
const OURS = new Set(['AboutThisCopy', 'NoteOnATerm']);

/** Styles of runs that are beside the words: numbers, and calls of footnotes. */
const BESIDE = new Set(['ParagraphNumber', 'OfficialNumber', 'FootnoteReference']);

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
  const files = unzipSync(file);
  const open = (name: string) => rootOf(textOfBytes(files[name] ?? new Uint8Array()));
  const footnotes = new Map(
    (files['word/footnotes.xml'] === undefined ? [] : elementsIn(open('word/footnotes.xml'), named('w:footnote'))).map(
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
    isLeftOut: (element) =>
      (element.name === 'w:p' && OURS.has(styleOf(element))) ||
      (element.name === 'w:r' && BESIDE.has(styleOf(element)) && calledBy(element) === undefined),
    nameOf: (element) => {
      const bookmark = element.name === 'w:bookmarkStart' ? attributeOf(element, 'w:name') : undefined;
      return bookmark?.startsWith('p') === true ? bookmark : undefined;
    },
    footnoteOf: (element) => (element.name === 'w:r' ? calledBy(element) : undefined),
    standsFor: ({ name }) => (name === 'w:br' ? '\n' : undefined),
  });
};
