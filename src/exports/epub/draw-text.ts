/**
 * Draws official text for a book. The element with a block's id has the block's words and nothing else; numbers are in
 * elements beside it. The class `ours` tells whatever is not official text from it.
 */
import { words as officialWords } from '@words/official.ts';
import { blockPath, callId, noteId, publicAddress } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureBlock, TableBlock, TableCell, Words } from '../../core/block.ts';
import { forgottenKind } from '../../core/forgotten-kind.ts';
import type { Section } from '../../core/model.ts';
import type { Target } from '../../core/references/model.ts';
import { attribute, joinParts, type Markup, markup } from '../../html/markup.ts';
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
}

const ELEMENTS = { emphasis: 'em', strong: 'strong', sup: 'sup', sub: 'sub', struck: 's' } as const;

const BREAK = markup`<br/>\n`;

/** What is beside a block whose words begin with their official number. */
const SIGN = '¶';

/** Draws official words, with the terms that are marked in them. */
function drawWords(words: readonly Words[], chapter: Chapter): Markup {
  return joinParts(
    words.map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return BREAK;
      if (part.kind === 'call') {
        // The style sheet shows its number, which is not part of the block's words.
        const { footnote, nth, marker } = part;
        return markup`<a class="call" epub:type="noteref" role="doc-noteref" id="${callId(footnote, nth)}" href="#${noteId(footnote)}" aria-label="${marker}" data-label="${marker}"></a>`;
      }
      const inner = drawWords(part.words, chapter);
      switch (part.kind) {
        case 'link':
          return URL.canParse(part.address) ? markup`<a href="${new URL(part.address).href}">${inner}</a>` : inner;
        case 'reference':
          return markup`<a href="${referenceTo(part, chapter)}">${inner}</a>`;
        case 'term':
          return chapter.marked.has(part.term)
            ? markup`<a class="term" epub:type="noteref" role="doc-noteref" href="../${GLOSSARY_FILE}#${noteId(part.term)}">${inner}</a>`
            : inner;
        default:
          return markup`<${ELEMENTS[part.kind]}>${inner}</${ELEMENTS[part.kind]}>`;
      }
    }),
  );
}

const referenceTo = ({ section, id }: Target, chapter: Chapter): string =>
  section === chapter.section.slug && id !== undefined
    ? `#${id}`
    : `../${chapterFile(section)}${id === undefined ? '' : `#${id}`}`;

/** Draws the lines of a heading. */
export const drawLines = (heading: string): Markup =>
  joinParts(heading.split('\n').map((line, index) => [index > 0 ? BREAK : '', line]));

/** Draws blocks that follow each other. Items that follow each other become a list. */
export function drawBlocks(blocks: readonly Block[], chapter: Chapter): Markup {
  const runs: { readonly isList: boolean; readonly drawn: Markup[] }[] = [];
  for (const block of blocks) {
    const isList = block.kind === 'item';
    const last = runs.at(-1);
    const drawn = drawBlock(block, chapter);
    if (last?.isList === isList) last.drawn.push(drawn);
    else runs.push({ isList, drawn: [drawn] });
  }
  return joinParts(runs.map(({ isList, drawn }) => (isList ? markup`<ul class="points">${drawn}</ul>` : drawn)));
}

function drawBlock(block: Block, chapter: Chapter): Markup {
  switch (block.kind) {
    case 'heading':
      return markup`<h${block.level} id="${block.id}">${drawWords(block.words, chapter)}</h${block.level}>`;
    case 'item': {
      const own =
        block.label !== undefined
          ? drawNumbered(block, chapter)
          : block.marker === undefined
            ? undefined
            : markup`<span class="marker">${block.marker}</span>`;
      return markup`<li>${own}${drawBlocks(block.children, chapter)}</li>`;
    }
    case 'figure':
      return drawFigure(block, chapter);
    case 'table':
      return drawTable(block, chapter);
    case 'quote':
      return markup`<blockquote>${drawBlocks(block.children, chapter)}</blockquote>`;
    case 'provenance':
      return markup`<p class="provenance">${drawWords(block.words, chapter)}</p>`;
    case 'paragraph':
    case 'signature':
    case 'footnote':
    case 'caption':
    case 'cell':
      return drawNumbered(block, chapter);
    default:
      return forgottenKind(block);
  }
}

function drawNumbered(block: AddressedBlock, chapter: Chapter): Markup {
  const kind = block.kind === 'signature' ? ' signature' : '';
  return markup`<div class="numbered${kind}">${drawNumber(block, chapter)}<p${namesOf(block)}>${drawWords(block.words, chapter)}</p></div>`;
}

/** The id of a block, and its label, for programs. */
const namesOf = ({ id, label }: AddressedBlock): Markup => markup` id="${id}" data-label="${label}"`;

/** Draws the number of a block: its official number beside the words, a sign if the words begin with it, or ours. */
function drawNumber(
  { id, label, marginLabel, marker, numberLength }: AddressedBlock,
  { section, site }: Chapter,
): Markup {
  const place = { document: section.document, section: section.slug, id };
  const href = site === undefined ? `#${id}` : publicAddress(blockPath(place), site);
  const [kind, shown] =
    marker !== undefined ? ['marker', marker] : numberLength > 0 ? ['sign', SIGN] : ['number', marginLabel];
  const whose = marker === undefined ? markup` ours` : undefined;
  return markup`<a class="${kind}${whose}" href="${href}"${attribute('aria-label', kind === 'sign' ? label : undefined)}>${shown}</a>`;
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
    markup`<div class="numbered">${number}<p${namesOf(note)}>${drawWords(note.words, chapter)}</p></div>`,
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
    captions.map((caption) => drawNumber(caption, chapter)),
    markup`<figure>${picture}${captions.map((caption) => drawCaption(caption, chapter))}</figure>`,
  ]);
}

const drawCaption = (caption: AddressedBlock, chapter: Chapter): Markup =>
  markup`<figcaption${namesOf(caption)}>${drawWords(caption.words, chapter)}</figcaption>`;

function drawTable({ caption, rows }: TableBlock, chapter: Chapter): Markup {
  const drawCell = ({ block, isHeader, columns, rows: down }: TableCell) => {
    const element = isHeader && block !== undefined ? 'th' : 'td';
    const attributes = [
      block && namesOf(block),
      attribute('scope', element === 'th' ? 'col' : undefined),
      attribute('colspan', columns > 1 ? columns : undefined),
      attribute('rowspan', down > 1 ? down : undefined),
    ];
    return markup`<${element}${attributes}>${block && drawWords(block.words, chapter)}</${element}>`;
  };
  const drawRow = (row: TableBlock['rows'][number]) => markup`<tr>${row.map(drawCell)}</tr>`;
  const drawPart = (element: string, part: TableBlock['rows']) =>
    part.length > 0 ? joinParts([markup`<${element}>`, part.map(drawRow), markup`</${element}>`]) : undefined;
  const head = rows.filter((row) => row.every(({ isHeader }) => isHeader));
  return joinParts([
    caption && drawNumber(caption, chapter),
    markup`<figure>${caption && drawCaption(caption, chapter)}<table>`,
    [drawPart('thead', head), drawPart('tbody', rows.slice(head.length))],
    markup`</table></figure>`,
  ]);
}
