/** The whole notes on the terms of a document, with their sources, after the text of its Word file. */
import type { Element, Nodes } from 'hast';
import {
  ExternalHyperlink,
  type FileChild,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { words } from '@words/book.ts';
import { words as termWords } from '@words/term.ts';
import { publicAddress, termPath } from '../../core/addresses/addresses.ts';
import { bookmarkOf, noteBookmark, WORD_NOTES } from '../../core/addresses/word-file.ts';
import type { Term } from '../../core/model.ts';
import { elementsBelow, isElement, wordsOf } from '../../html/terms/elements-below.ts';
import { dressNote } from '../../html/terms/dress-note.ts';
import { sourceInWords } from '../../html/terms/source-in-words.ts';
import { getPublication } from '../../publication.ts';
import { dateInWords } from '../../ui/format.ts';
import { languageStyleId } from './styles.ts';
import { bookmarked, directionIn } from './words.ts';

/** What the notes need to know of the rest of their file. */
export interface NotesFile {
  readonly document: string;
  /** The terms that the document uses. */
  readonly terms: readonly Term[];
  /** The site's origin, if it is known. */
  readonly site: URL | undefined;
  /** The ids of all blocks of official text, which have bookmarks. */
  readonly ids: ReadonlySet<string>;
  /** The styles of words that were used, which are added here. */
  readonly styles: Set<string>;
  /** The languages of words that were used, which are added here. */
  readonly languages: Set<string>;
}

/** Makes the notes below a heading; nothing if there are no terms. */
export const wholeNotes = (file: NotesFile): FileChild[] =>
  file.terms.length === 0
    ? []
    : [
        ours(WORD_NOTES.heading, [run(words.notes)]),
        ours(WORD_NOTES.text, [run(words.aboutNotes(getPublication().site.name))]),
        ...file.terms.flatMap((term) => noteOn(term, file)),
      ];

function noteOn(term: Term, file: NotesFile): Paragraph[] {
  const address = publicAddress(termPath(term.id), file.site);
  const number = (text: string): ParagraphChild => styled(text, 'Superscript', file);
  return [
    ours(WORD_NOTES.term, [
      bookmarked(noteBookmark(term.id), [new ExternalHyperlink({ link: address, children: [run(term.label)] })]),
    ]),
    ...term.note.flatMap((part) => {
      const dressed = dressNote(part, {
        source: (text) => ({
          type: 'element',
          tagName: 'sup',
          properties: {},
          children: [{ type: 'text', value: text }],
        }),
        date: (datetime) => ({
          type: 'element',
          tagName: 'strong',
          properties: {},
          children: [{ type: 'text', value: dateInWords(datetime) }],
        }),
        addressOf: (path, place) => addressIn(file, path, place),
      });
      return [ours(WORD_NOTES.part, [run(part.heading)]), ...blocksOf(dressed.children, WORD_NOTES.text, file)];
    }),
    ...(term.sources.length === 0 ? [] : [ours(WORD_NOTES.part, [run(termWords.sources)])]),
    ...term.sources.map((source, index) =>
      ours(WORD_NOTES.source, [
        number(`${index + 1}`),
        run(' '),
        ...sourceInWords<ParagraphChild>(source, {
          title: ({ title, lang, url }) => {
            const drawn = lang === undefined ? run(title) : inLanguage(title, lang, file);
            return url === undefined ? drawn : new ExternalHyperlink({ link: url, children: [drawn] });
          },
          words: run,
          date: (date) => run(dateInWords(date)),
          copy: (link, text) => new ExternalHyperlink({ link, children: [run(text)] }),
        }).map((piece) => (typeof piece === 'string' ? run(piece) : piece)),
      ]),
    ),
  ];
}

/** Where a link leads: to a bookmark of the file, whose name is after a `#`, or to an address. */
function addressIn(
  { document, terms, site, ids }: NotesFile,
  path: string,
  place: { readonly document: string; readonly id: string } | undefined,
): string {
  if (place?.document === document && ids.has(place.id)) return `#${bookmarkOf(place.id)}`;
  const term = terms.find(({ id }) => termPath(id) === path);
  return term === undefined ? publicAddress(path, site) : `#${noteBookmark(term.id)}`;
}

/** Makes paragraphs from the content of a part. Each row of a table is one, with the names of its columns. */
function blocksOf(nodes: readonly Nodes[], style: string, file: NotesFile): Paragraph[] {
  return nodes.filter(isElement).flatMap((node) => {
    const { tagName, children } = node;
    if (tagName === 'table') return rowsOf(node, file);
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'blockquote')
      return blocksOf(children, WORD_NOTES.item, file);
    const within = children.filter((child) => isElement(child) && BLOCKS.has(child.tagName));
    const words = children.filter((child) => !within.includes(child));
    return [
      ...(words.some((child) => child.type !== 'text' || child.value.trim() !== '')
        ? [ours(style, inline(words, file))]
        : []),
      ...blocksOf(within, style, file),
    ];
  });
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table']);

function rowsOf(table: Element, file: NotesFile): Paragraph[] {
  const [head = [], ...rows] = elementsBelow(table, 'tr').map(({ children }) => children.filter(isElement));
  const names = head.map(({ children }) => inline(children, file));
  return rows.map((cells) => {
    const filled = cells.flatMap(({ children }, index) =>
      children.length === 0 ? [] : [[...(names[index] ?? []), run(': '), ...inline(children, file)]],
    );
    return ours(
      WORD_NOTES.item,
      filled.flatMap((cell, index) => (index === 0 ? cell : [run('; '), ...cell])),
    );
  });
}

/** Makes the words of a paragraph. */
function inline(nodes: readonly Nodes[], file: NotesFile, style?: string): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text')
      return [style === undefined ? run(plain(node.value)) : styled(plain(node.value), style, file)];
    if (!isElement(node)) return [];
    const { tagName, properties, children } = node;
    const { href, lang } = properties;
    if (tagName === 'br') return [new TextRun({ break: 1 })];
    const inside =
      typeof lang === 'string'
        ? [inLanguage(plain(wordsOf(node)), lang, file)]
        : inline(children, file, MARKS[tagName] ?? style);
    if (typeof href !== 'string') return inside;
    return [
      href.startsWith('#')
        ? new InternalHyperlink({ anchor: href.slice(1), children: inside })
        : new ExternalHyperlink({ link: href, children: inside }),
    ];
  });
}

/** The styles of words by the names of elements. */
const MARKS: Readonly<Record<string, string>> = { em: 'Emphasis', strong: 'Strong', sup: 'Superscript' };

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const run = (text: string): TextRun => new TextRun({ text });

function styled(text: string, style: string, { styles }: NotesFile): TextRun {
  styles.add(style);
  return new TextRun({ text, style });
}

function inLanguage(text: string, tag: string, { languages }: NotesFile): TextRun {
  languages.add(tag);
  const options: IRunOptions = { text, ...directionIn(tag), style: languageStyleId(tag) };
  return new TextRun(options);
}

const ours = (style: string, children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style, children });
