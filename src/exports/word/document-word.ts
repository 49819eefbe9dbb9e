/**
 * A document as a Word file: the official text with its numbers, and as footnotes its own and our notes on terms. All
 * formatting is in named styles. Each block has a bookmark that says its id (core/addresses/word-file.ts).
 */
import { language as ours } from '@words/language.ts';
import { words } from '@words/exports.ts';
import {
  Document as WordDocument,
  ExternalHyperlink,
  type FileChild,
  NoteNumberRestart,
  NumberFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { documentPath, publicAddress, targetPath } from '../../core/addresses/addresses.ts';
import { groupBookmark, sectionBookmark, WORD_STYLES } from '../../core/addresses/word-file.ts';
import type { Document, Section, Term } from '../../core/model.ts';
import { addressedBlocks, firstMarks } from '../../core/reading-order.ts';
import { usedTerms } from '../../core/terms/concordance.ts';
import { termNames } from '../../core/terms/names.ts';
import { getPublication } from '../../publication.ts';
import { aboutCopy } from '../about-copy.ts';
import { carriedFiles } from '../carried-files.ts';
import { noteInLine } from '../note-in-line.ts';
import { xmlFile } from '../xml-file.ts';
import { type BlocksFile, drawBlocks, footnoteOf } from './blocks.ts';
import { headingAt, inLines } from './headings.ts';
import { wholeNotes } from './notes.ts';
import { pictureDrawer } from './pictures.ts';
import { settled } from './settled.ts';
import { HEADING_LEVELS, languageStyleId, stylesXml, withRegion } from './styles.ts';
import { bookmarked, directionIn, placeOfMark } from './words.ts';

/**
 * Makes the Word file of a document.
 *
 * @param site the site's origin, if it is known
 */
export async function exportWord(
  document: Document,
  terms: readonly Term[],
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const noted = firstMarks(document).flatMap(({ block, start, term: id }) => {
    const term = byId.get(id);
    return term === undefined ? [] : [{ place: placeOfMark(block, start), term }];
  });
  const footnotes = document.sections.flatMap((section) => section.footnotes.map((block) => ({ block, section })));
  const file: BlocksFile = {
    document,
    site,
    notes: new Map(noted.map(({ place }, index) => [place, index + 1])),
    footnotes: new Map(footnotes.map(({ block }, index) => [block.id, noted.length + index + 1])),
    ids: new Set(document.sections.flatMap((section) => addressedBlocks(section).map(({ id }) => id))),
    addressOf: (target) => publicAddress(targetPath(document.id, target), site),
    direction: directionIn(document.language),
    styles: new Set(),
    paragraphs: new Set(),
    picture: await pictureDrawer(document),
  };
  const languages = new Set(noted.flatMap(({ term }) => termNames(term).map(({ lang }) => lang)));
  const children: FileChild[] = [
    new Paragraph({ style: 'Title', children: inLines(document.heading, document.titleLanguage) }),
    ...aboutThisCopy(document, site),
    ...document.sections.flatMap((section) => sectionOf(section, file)),
    ...wholeNotes({ ...file, document: document.id, terms: usedTerms(document, terms), languages }),
  ];
  const notes = [
    ...noted.map(({ term }) => [noteOf(term, document, site)]),
    ...footnotes.map(({ block, section }) => footnoteOf(block, section.slug, file)),
  ];
  const made = new WordDocument({
    title: document.title,
    creator: document.publisher,
    lastModifiedBy: getPublication().site.name,
    description: publicAddress(documentPath(document.id), site),
    customProperties: [
      { name: 'SourceSHA256', value: document.sourceHash },
      { name: 'Published', value: document.published },
    ],
    externalStyles: stylesXml({
      language: document.language,
      ours,
      paragraphs: file.paragraphs,
      words: file.styles,
      languages,
    }),
    footnotes: Object.fromEntries(notes.map((paragraphs, index) => [index + 1, { children: paragraphs }])),
    sections: [
      {
        properties: {
          // Letters that begin anew on each page tell the calls of our notes from the document's own numbers.
          footnoteProperties: {
            numberFormat: { type: NumberFormat.LOWER_LETTER },
            restart: NoteNumberRestart.EACH_PAGE,
          },
        },
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(made), xmlFile(carriedFiles(document)), {
    language: document.language,
    eastAsian: withRegion(document.language),
  });
}

/** The lines on where the file comes from, and whose words are whose. */
function aboutThisCopy(document: Document, site: URL | undefined): Paragraph[] {
  const text = (part: string): ParagraphChild => new TextRun({ text: part });
  const lines = [
    aboutCopy<ParagraphChild>(document, site, { text, link }),
    [text(words.whoseWords(getPublication().site.name))],
    [text(words.receivedHash(document.sourceHash))],
  ];
  return lines.map((children) => new Paragraph({ style: WORD_STYLES.about, children }));
}

function sectionOf(section: Section, file: BlocksFile): FileChild[] {
  const { slug, groups, heading } = section;
  const level = Math.min(1 + groups.length, HEADING_LEVELS);
  const named = (at: number, bookmark: string, text: string) =>
    headingAt(at, [bookmarked(bookmark, inLines(text, file.document.language))]);
  return [
    ...groups.flatMap((group, index) =>
      group.first === slug ? [named(1 + index, groupBookmark(slug, 1 + index), group.heading)] : [],
    ),
    ...(heading === undefined ? [] : [named(level, sectionBookmark(slug), heading)]),
    ...drawBlocks(section, level, file),
  ];
}

/** The note on a term. */
function noteOf(term: Term, document: Document, site: URL | undefined): Paragraph {
  const note = noteInLine<ParagraphChild>(term, document, site, {
    text: (part) => new TextRun({ text: part }),
    link,
    name: ({ name, lang }) => new TextRun({ text: name, ...directionIn(lang), style: languageStyleId(lang) }),
  });
  return new Paragraph({ style: WORD_STYLES.note, children: [new TextRun({ text: ' ' }), ...note] });
}

const link = (address: string, text: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });
