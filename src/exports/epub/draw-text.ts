/**
 * Draws official text for a book. The element with a block's id has the block's words and nothing else; numbers are in
 * elements beside it. The class `ours` tells whatever is not official text from it.
 */
import { words as officialWords } from '@words/official.ts';
import { blockPath, callId, noteId, publicAddress, targetPath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureBlock, TableBlock, Words } from '../../core/block.ts';
import type { Section } from '../../core/model.ts';
import type { Target } from '../../core/reference.ts';
import { type BlockWriters, walkBlocks } from '../../core/walk/blocks.ts';
import { walkWords, type WordWriters } from '../../core/walk/words.ts';
import { attribute, joinParts, type Markup, markup } from '../../html/markup.ts';
import {
  type Dress,
  drawNumbered,
  drawRows,
  EMPHASIS,
  numberBeside,
  writersAlike,
} from '../../html/official/draw-alike.ts';
import { editionOf } from '../../html/official/draw-words.ts';
import { chapterFile, GLOSSARY_FILE } from './page.ts';

/** The chapter that text is drawn for. */
export interface Chapter {
  readonly section: Section;
  /** The ids of the terms that are marked in it. */
  readonly marked: ReadonlySet<string>;
  /** The site's origin, if it is known: numbers are links to it. */
  readonly site: URL | undefined;
  /** The attributes of words of ours. */
  readonly ours: Markup;
  /** Returns what is said of the force of a passage beside it, by its id. */
  readonly forceBeside: (id: string) => string | undefined;
}

const BREAK = markup`<br/>\n`;

/** Draws official words, with the terms that are marked in them. */
const drawWords = (words: readonly Words[], chapter: Chapter): Markup =>
  joinParts(walkWords(words, wordWriters(chapter)));

const wordWriters = (chapter: Chapter): WordWriters<Markup> => ({
  ...EMPHASIS,
  plain: (text) => joinParts([text]),
  break: () => BREAK,
  // The style sheet shows its number, which is not part of the block's words.
  call: ({ footnote, nth, marker }) =>
    markup`<a class="call" epub:type="noteref" role="doc-noteref" id="${callId(footnote, nth)}" href="#${noteId(footnote)}" aria-label="${marker}" data-label="${marker}"></a>`,
  link: ({ address }, inside) =>
    URL.canParse(address) ? markup`<a href="${new URL(address).href}">${inside()}</a>` : joinParts(inside()),
  reference: (part, inside) => {
    const href = referenceTo(part, chapter);
    if (href === undefined) return joinParts(inside());
    return markup`<a href="${href}"${attribute('title', editionOf(part))}>${inside()}</a>`;
  },
  term: ({ term }, inside) =>
    chapter.marked.has(term)
      ? markup`<a class="term" epub:type="noteref" role="doc-noteref" href="../${GLOSSARY_FILE}#${noteId(term)}">${inside()}</a>`
      : joinParts(inside()),
});

/** Where a reference leads; nowhere, if it is in another document and the site's address is not known. */
function referenceTo(target: Target, chapter: Chapter): string | undefined {
  const { section, id, other } = target;
  const { document, slug } = chapter.section;
  if (other !== undefined)
    return chapter.site === undefined ? undefined : publicAddress(targetPath(document, target), chapter.site);
  return section === slug && id !== undefined
    ? `#${id}`
    : `../${chapterFile(section)}${id === undefined ? '' : `#${id}`}`;
}

/** Draws the lines of a heading. */
export const drawLines = (heading: string): Markup =>
  joinParts(heading.split('\n').map((line, index) => [index > 0 ? BREAK : '', line]));

/** Draws blocks that follow each other. */
export const drawBlocks = (blocks: readonly Block[], chapter: Chapter): Markup =>
  joinParts(walkBlocks(blocks, blockWriters(chapter)));

const dressFor = (chapter: Chapter): Dress => ({
  words: (block) => drawWords(block.words, chapter),
  names: idAndLabelOf,
  number: (block) => drawNumber(block, chapter),
  before: (block) => drawForce(block, chapter),
  after: () => undefined,
});

function blockWriters(chapter: Chapter): BlockWriters<Markup> {
  const dress = dressFor(chapter);
  return {
    ...writersAlike(dress),
    heading: (block) => markup`<h${block.level} id="${block.id}">${dress.words(block)}</h${block.level}>`,
    item: (block, inside) => {
      const own = block.label === undefined ? drawMarker(block.marker) : drawNumbered(block, dress);
      return markup`<li>${own}${inside()}</li>`;
    },
    list: (items) => markup`<ul class="points">${items.map(({ made }) => made)}</ul>`,
    figure: (block) => drawFigure(block, chapter),
    table: (block) => drawTable(block, chapter),
  };
}

const drawMarker = (marker: string | undefined) =>
  marker === undefined ? undefined : markup`<span class="marker">${marker}</span>`;

/** The id of a block, and its label, for programs. */
const idAndLabelOf = ({ id, label }: AddressedBlock): Markup => markup` id="${id}" data-label="${label}"`;

/** Draws whether a passage is in force, if that is not said around it. */
function drawForce({ id, label, kind }: AddressedBlock, { ours, forceBeside }: Chapter): Markup | undefined {
  const said = forceBeside(id);
  if (said === undefined) return undefined;
  // A cell has no room beside its words, so that it is named before its table.
  return markup`<p class="ours"${ours}>[${kind === 'cell' ? `${label}: ` : ''}${said}]</p>`;
}

const CLASSES = { official: 'marker', sign: 'sign', ours: 'number' } as const;

/** Draws the number of a block, as a link to its page if the site's origin is known. */
function drawNumber(block: AddressedBlock, { section, site }: Chapter): Markup {
  const { id, label } = block;
  const place = { document: section.document, section: section.slug, id };
  const href = site === undefined ? `#${id}` : publicAddress(blockPath(place), site);
  const { whose, shown } = numberBeside(block);
  const ours = whose === 'official' ? undefined : markup` ours`;
  return markup`<a class="${CLASSES[whose]}${ours}" href="${href}"${attribute('aria-label', whose === 'sign' ? label : undefined)}>${shown}</a>`;
}

/**
 * Draws a footnote, which reading systems show where it is called. Its number leads back to its first call.
 *
 * @param note a footnote of the section
 */
export function drawFootnote(note: AddressedBlock, chapter: Chapter): Markup {
  const number = markup`<a class="marker" role="doc-backlink" href="#${callId(note.id, 1)}">${note.marker ?? note.ordinal}</a>`;
  return joinParts([
    markup`<div class="footnote" epub:type="footnote" role="doc-footnote" id="${noteId(note.id)}">`,
    drawNumbered(note, { ...dressFor(chapter), number: () => number }),
    markup`${drawBlocks(note.children, chapter)}</div>`,
  ]);
}

function drawFigure({ image, children }: FigureBlock, chapter: Chapter): Markup {
  const picture =
    image === undefined
      ? markup`<p class="ours"${chapter.ours}>${officialWords.pictureMissing}</p>`
      : markup`<img src="../images/${image.file}" alt="${image.alternative}" width="${image.width}" height="${image.height}"/>`;
  const captions = children.filter((child): child is AddressedBlock => child.kind === 'caption');
  return joinParts([
    captions.map((caption) => [drawForce(caption, chapter), drawNumber(caption, chapter)]),
    markup`<figure>${picture}${captions.map((caption) => drawCaption(caption, chapter))}</figure>`,
  ]);
}

const drawCaption = (caption: AddressedBlock, chapter: Chapter): Markup =>
  markup`<figcaption${idAndLabelOf(caption)}>${drawWords(caption.words, chapter)}</figcaption>`;

const drawTable = ({ caption, rows }: TableBlock, chapter: Chapter): Markup =>
  joinParts([
    caption && drawForce(caption, chapter),
    rows.flat().map(({ block }) => block && drawForce(block, chapter)),
    caption && drawNumber(caption, chapter),
    markup`<figure>${caption && drawCaption(caption, chapter)}`,
    markup`<table>${drawRows(rows, { ...dressFor(chapter), before: () => undefined })}</table></figure>`,
  ]);
