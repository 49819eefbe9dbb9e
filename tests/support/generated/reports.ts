/** Reports made at random that quote documents: faithfully, altered, from a former edition, with links to their passages. */
import type { CheckedDocument } from '../../../src/parts/quotations.ts';
import { akomaNtoso, akomaSection, book, html, markdown, openText, plain, word } from '../hostile-files/formats.ts';
import { pdfOf } from '../pdf.ts';
import { type Chance, excerptOf, FAITHLESS, oneOf, wordsOf } from './quotations.ts';

/** A passage that may be quoted. */
export interface Quotable {
  readonly document: CheckedDocument;
  readonly section: string;
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A paragraph of a report. */
export interface Item {
  readonly kind: 'faithful' | 'altered' | 'drifted' | 'link';
  /** The way in which it quotes, or the verdict on its link. */
  readonly way: string;
  readonly quoted: string;
  readonly from: Quotable;
  /** The paragraph in plain text; a block quotation is a paragraph of its own. */
  readonly lines: readonly { readonly text: string; readonly isQuoted?: true; readonly href?: string }[];
}

/** A report. */
export interface Report {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly items: readonly Item[];
}

/** What reports are made of. */
export interface Sources {
  /** Passages of current editions, and those that only a former edition has as they are. */
  readonly passages: readonly Quotable[];
  readonly former: readonly Quotable[];
  /** Ids of passages that only a former edition has. */
  readonly gone: readonly Quotable[];
  readonly vocabulary: readonly string[];
  readonly site: string;
}

const FILLERS = [
  'The committee has looked at all of this with great care, and thanks everybody who helped.',
  'Nobody at the hearing spoke of anything else that afternoon.',
  'We come back to that in the next chapter, with the figures of the last ten years.',
  'Some of those whom we asked were glad, and others were not.',
];

/** Ways to write a quotation into a sentence; each says where it is from, or nothing. */
const FRAMES: readonly ((quoted: string, label: string) => Item['lines'])[] = [
  (quoted) => [{ text: `The text has it that “${quoted}” in so many words.` }],
  (quoted, label) => [{ text: `It says “${quoted}” (${label}) in so many words.` }],
  (quoted, label) => [{ text: `One reads in ${label}: “${quoted}”` }],
  (quoted) => [{ text: 'The rule is this:' }, { text: quoted, isQuoted: true }],
];

/** A passage without marks is a whole sentence or more, in a paragraph of its own. */
const UNMARKED = (text: string): Item['lines'] => [{ text }];

const LEAST_WORDS = 6;

/** Makes an item of a report; `undefined` if the words do not allow it. */
function itemOf(chance: Chance, { passages, former, gone, vocabulary, site }: Sources): Item | undefined {
  const kind = oneOf(chance, ['faithful', 'faithful', 'altered', 'altered', 'drifted', 'link'] as const);
  if (kind === 'link') return linkOf(chance, passages, gone, site);
  const from = oneOf(chance, kind === 'drifted' ? former : passages);
  const words = excerptOf(from.text, chance);
  if (kind === 'drifted') {
    const lines = oneOf(chance, FRAMES.slice(0, 1).concat(FRAMES.slice(3)))(from.text, from.label);
    return { kind, way: 'drifted', quoted: from.text, from, lines };
  }
  if (words.length < LEAST_WORDS) return undefined;
  const isUnmarked = chance() < 0.25 && from.text.split(/\s+/u).length > 9;
  const [way, alter] = kind === 'faithful' ? ['exact', undefined] : oneOf(chance, Object.entries(FAITHLESS));
  const all = isUnmarked ? wordsOf(from.text) : words;
  const quoted = alter === undefined ? all.join('').trim() : alter(all, chance, vocabulary);
  if (quoted === undefined || /["“”„«»「」]/u.test(quoted)) return undefined;
  return {
    kind,
    way: isUnmarked ? `${way}, unmarked` : way,
    quoted,
    from,
    lines: isUnmarked ? UNMARKED(quoted) : oneOf(chance, FRAMES)(quoted, from.label),
  };
}

function linkOf(chance: Chance, passages: readonly Quotable[], gone: readonly Quotable[], site: string): Item {
  const isGone = chance() < 0.5 && gone.length > 0;
  const from = oneOf(chance, isGone ? gone : passages);
  const href = `${site}${from.document.id}/${from.section}/#${from.id}`;
  return { kind: 'link', way: isGone ? 'gone' : 'there', quoted: href, from, lines: [{ text: from.label, href }] };
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Lines = Item['lines'];
const linked = ({ text, href }: Lines[number]) =>
  href === undefined ? xml(text) : `<a href="${xml(href)}">${xml(text)}</a>`;
const inHtml = (lines: Lines) =>
  lines
    .map((line) =>
      line.isQuoted === true ? `<blockquote><p>${xml(line.text)}</p></blockquote>` : `<p>${linked(line)}</p>`,
    )
    .join('\n');
const inMarkdown = (lines: Lines) =>
  lines
    .map(({ text, isQuoted, href }) =>
      isQuoted === true ? `> ${text}` : href === undefined ? text : `See [${text}](${href}).`,
    )
    .join('\n\n');
const bare = (lines: Lines) =>
  lines.map(({ text, isQuoted, href }) =>
    isQuoted === true ? `“${text}”` : href === undefined ? text : `See ${href}.`,
  );

/** Writes a report in each format. Plain formats have marks around block quotations. */
const FORMATS: Readonly<Record<string, (lines: Lines) => Uint8Array>> = {
  txt: (lines) => Buffer.from(plain(bare(lines).join('\n\n'))),
  md: (lines) => Buffer.from(markdown(inMarkdown(lines))),
  html: (lines) => Buffer.from(html(inHtml(lines))),
  'akn.xml': (lines) =>
    Buffer.from(
      akomaNtoso(
        bare(lines)
          .map((text) => akomaSection(xml(text)))
          .join(''),
      ),
    ),
  docx: wordReport,
  odt: (lines) =>
    openText(
      lines
        .map(({ text, isQuoted, href }) => {
          const inside =
            href === undefined
              ? xml(isQuoted === true ? `“${text}”` : text)
              : `<text:a xlink:href="${xml(href)}">${xml(text)}</text:a>`;
          return `<text:p>${inside}</text:p>`;
        })
        .join(''),
    ),
  epub: (lines) => book(inHtml(lines)),
  pdf: pdfReport,
};

function wordReport(lines: Lines): Uint8Array {
  const links = lines.flatMap(({ href }) => href ?? []);
  const relation = (href: string, nth: number) =>
    `<Relationship Id="h${nth}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xml(href)}" TargetMode="External"/>`;
  let nth = 0;
  const body = lines.map(({ text, isQuoted, href }) => {
    const run = `<w:r><w:t xml:space="preserve">${xml(isQuoted === true ? `“${text}”` : text)}</w:t></w:r>`;
    return `<w:p>${href === undefined ? run : `<w:hyperlink r:id="h${nth++}">${run}</w:hyperlink>`}</w:p>`;
  });
  return word(body.join(''), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(relation).join('')}</Relationships>`,
  });
}

/** How many letters are on a line of a PDF, and how many lines on a page. */
const WIDTH = 90;
const LINES = 44;

function pdfReport(lines: Lines): Uint8Array {
  const rows = bare(lines).flatMap((text) => [
    ...(text.replace(/[“”]/gu, '"').match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'gu')) ?? []),
    '',
  ]);
  const pages = Array.from({ length: Math.ceil(rows.length / LINES) }, (_, page) =>
    rows.slice(page * LINES, (page + 1) * LINES),
  );
  return pdfOf(
    pages.map((page) => ({
      letters: page.flatMap((text, row) =>
        text === '' ? [] : [{ text: text.trim(), x: 60, y: 760 - row * 15, size: 10 }],
      ),
    })),
  );
}

/** Whether the letters of some lines can be written in a small PDF. */
const fitsPdf = (lines: Lines) => lines.every(({ text }) => /^[\x20-\x7e’–“”\xa0-\xff]*$/u.test(text));

/** Makes a report with some items. */
export function reportOf(chance: Chance, number: number, sources: Sources): Report {
  const formats = Object.keys(FORMATS);
  const format = formats[number % formats.length] ?? 'txt';
  const items: Item[] = [];
  while (items.length < 10) {
    const item = itemOf(chance, sources);
    if (item !== undefined && (format !== 'pdf' || fitsPdf(item.lines))) items.push(item);
  }
  const lines = items.flatMap((item) => [...item.lines, { text: oneOf(chance, FILLERS) }]);
  const bytes = FORMATS[format]?.(lines) ?? new Uint8Array();
  return { name: `report-${String(number).padStart(3, '0')}.${format}`, bytes, items };
}
