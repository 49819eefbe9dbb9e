/** The words of official text in a Word file: runs in named styles, with bookmarks, links and calls of footnotes. */
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReference,
  ImportedXmlComponent,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { bookmarkOf, sectionBookmark, type WORD_MARKS } from '../../core/addresses/word-file.ts';
import type { Block, Call } from '../../core/block.ts';
import { directionOf } from '../../core/languages/tags.ts';
import type { Target } from '../../core/reference.ts';
import { type InsideWords, walkWords, type WordWriters } from '../../core/walk/words.ts';
import { wordStyleId } from './styles.ts';

type Mark = keyof typeof WORD_MARKS;

/** The direction of a run. */
export type Direction = { readonly rightToLeft: true } | undefined;

/** Returns the direction of words in a language, by its BCP 47 tag. */
export const directionIn = (tag: string): Direction => (directionOf(tag) === 'rtl' ? { rightToLeft: true } : undefined);

/** The style that Word itself has for calls of footnotes. */
const CALL = 'FootnoteReference';

/** What the words of a document need to know of the rest of its file. */
export interface WordsFile {
  /**
   * Notes on terms by the places of their marks ({@link placeOfMark}): each is called where its term is first marked.
   */
  readonly notes: ReadonlyMap<string, number>;
  /** The document's own footnotes by their ids. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** The direction of official words. Unlike all else, Word does not take it from a style. */
  readonly direction: Direction;
  /** The styles of words that were used, which are added here. */
  readonly styles: Set<string>;
  /** The ids of all blocks, which have bookmarks. */
  readonly ids: ReadonlySet<string>;
  /** Returns the address of what a reference names in another document. */
  readonly addressOf: (target: Target) => string;
}

/** The place of a mark: its block, and the offset at which it begins. */
export const placeOfMark = (block: string, start: number): string => `${block} ${start}`;

/** Draws the words of a block. */
export const drawWords = ({ id, words }: Pick<Block, 'id' | 'words'>, file: WordsFile): ParagraphChild[] =>
  walkWords(words, writersFor(id ?? '', new Set(), file)).flat();

/** What is written for words with these marks around them. */
function writersFor(block: string, marks: ReadonlySet<Mark>, file: WordsFile): WordWriters<ParagraphChild[]> {
  type Inside = InsideWords<ParagraphChild[]>;
  const marked = (mark: Mark, inside: Inside) => inside(writersFor(block, new Set([...marks, mark]), file)).flat();
  return {
    plain: (text) => [run(text, marks, file)],
    break: () => [new TextRun({ break: 1 })],
    call: (call) => callOf(call, file),
    term: (_, inside, start) => {
      const note = file.notes.get(placeOfMark(block, start));
      return note === undefined ? inside().flat() : [...marked('MarkedTerm', inside), noteCall(note)];
    },
    link: ({ address }, inside) => [new ExternalHyperlink({ link: address, children: marked('Hyperlink', inside) })],
    reference: (target, inside) => {
      if (target.other !== undefined)
        return [new ExternalHyperlink({ link: file.addressOf(target), children: marked('Hyperlink', inside) })];
      const anchor = anchorOf(target, file);
      const children = inside().flat();
      return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
    },
    emphasis: (_, inside) => marked('Emphasis', inside),
    strong: (_, inside) => marked('Strong', inside),
    struck: (_, inside) => marked('StruckOut', inside),
    sup: (_, inside) => marked('Superscript', inside),
    sub: (_, inside) => marked('Subscript', inside),
  };
}

function run(text: string, marks: ReadonlySet<Mark>, { styles, direction }: WordsFile): TextRun {
  const style = wordStyleId(marks);
  if (style !== undefined) styles.add(style);
  return new TextRun({ text, ...direction, ...(style !== undefined && { style }) });
}

/** The bookmark of what a reference names; nothing for a heading within a section, which has none. */
function anchorOf({ section, id }: Target, { ids }: WordsFile): string | undefined {
  if (id === undefined) return sectionBookmark(section);
  return ids.has(id) ? bookmarkOf(id) : undefined;
}

/** The call of one of our notes, which Word counts. */
const noteCall = (note: number) => new TextRun({ style: CALL, children: [new FootnoteReference(note)] });

/**
 * The call of a footnote of the document, with the document's own number. A further call of the same footnote, of which
 * Word knows nothing, is only the number and leads to the footnote.
 */
function callOf({ footnote, marker, nth }: Call, { footnotes }: WordsFile): ParagraphChild[] {
  const note = footnotes.get(footnote);
  if (note === undefined) return [];
  if (nth > 1)
    return [
      new InternalHyperlink({ anchor: bookmarkOf(footnote), children: [new TextRun({ text: marker, style: CALL })] }),
    ];
  const reference = new ImportedXmlComponent('w:footnoteReference', {
    'w:customMarkFollows': '1',
    'w:id': String(note),
  });
  return [new TextRun({ style: CALL, children: [reference, marker] })];
}

/** Puts a bookmark around words. */
export const bookmarked = (id: string, children: ParagraphChild[]) => new Bookmark({ id, children });
