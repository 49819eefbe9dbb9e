/** Reads a file that quotes documents, in any format that can be imported. */
import { fromHtml } from 'hast-util-from-html';
import { isHtml } from '../core/quotations/paragraphs.ts';
import { LARGEST_FILE } from '../importing/bounds.ts';
import { decode } from '../importing/decode.ts';
import { ImportLog } from '../importing/import-log.ts';
import { inputOf } from '../importing/input.ts';
import { Refusal, TooLarge } from '../importing/refusal.ts';
import { whyUnreadable } from '../importing/why-unreadable.ts';
import { linksInPdf } from './links-in-pdf.ts';
import { linksInText } from './links-in-text.ts';
import { LINK_MARKS } from './link-marks.ts';
import type { QuotingFile } from './quoting-file.ts';
import { textOfTree } from './tree-text.ts';

/** Formats without letters of text, and those in which another program has to read the text first. */
const NEEDS_READER = /^(?:PK|%PDF|\{\\rtf|\xD0\xCF\x11\xE0|\x89PNG|\xFF\xD8\xFF|GIF8|\x1F\x8B)/u;
/** The endings of formats that are no text. */
const PACKED_NAME = /\.(?:docx|odt|epub|pdf)$/iu;
/** XML other than a web page is read by its profile. */
const XML = /^\s*(?:<\?xml|<akomaNtoso)(?![\s\S]{0,500}<html)/u;

/**
 * Reads a file.
 *
 * @param name its name, whose ending tells the formats of texts apart
 * @throws {Refusal} if it cannot be read; the message says why
 */
export async function readQuotingFile(bytes: Uint8Array, name: string): Promise<QuotingFile> {
  if (bytes.length > LARGEST_FILE)
    throw new TooLarge(`Found ${bytes.length} bytes, expected at most ${LARGEST_FILE}. Part the file.`);
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  try {
    if (NEEDS_READER.test(head)) return await readByFormat(bytes, name);
    const { text } = decode(bytes, undefined);
    if (PACKED_NAME.test(name) || text.includes('\0'))
      throw new Refusal(
        `Found no text in it, and none of the formats that are known. Save it anew from the program that made it.`,
      );
    return XML.test(text) ? await readByFormat(bytes, name) : readText(text);
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    throw new Refusal(whyUnreadable(error), { cause: error });
  }
}

/** Reads plain text, Markdown or HTML as it is. */
export function readText(text: string): QuotingFile {
  if (isHtml(text)) return { ...withAddresses(textOfTree(fromHtml(text))), text, pages: [] };
  return { ...linksInText(text.replace(LINK_MARKS, '\u{FFFD}')), text, pages: [] };
}

async function readByFormat(bytes: Uint8Array, name: string): Promise<QuotingFile> {
  const { original } = inputOf(bytes, name, undefined);
  const { tree, pages } = await original.read(new ImportLog());
  const read = textOfTree(tree);
  const inOrder = pages === undefined ? [] : [...pages.text, ...pages.notes];
  const areas = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '%PDF' ? await linksInPdf(bytes) : [];
  return { ...withAddresses({ ...read, links: [...read.links, ...areas] }), pages: inOrder };
}

/** Adds the addresses in the words of a tree that are no links. Where such a link has no place, that of its address is its. */
function withAddresses(read: Omit<QuotingFile, 'pages'>): Omit<QuotingFile, 'pages'> {
  const { text, links, marked } = read;
  const written = linksInText(marked, links.length);
  const linked = new Set(links.map(({ href }) => href));
  const marks = new Map([...written.marks, ...read.marks]);
  for (const link of links) {
    const mark = written.marks.get(written.links.find(({ href }) => href === link.href) ?? link);
    if (!marks.has(link) && mark !== undefined) marks.set(link, mark);
  }
  const others = written.links.filter(({ href }) => !linked.has(href));
  return { text, links: [...links, ...others], marked: written.marked, marks };
}
