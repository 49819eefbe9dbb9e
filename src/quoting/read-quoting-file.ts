/** Reads a file that quotes documents, in any format that can be imported. */
import { fromHtml } from 'hast-util-from-html';
import { isHtml } from '../core/quotations/paragraphs.ts';
import { decode } from '../importing/decode.ts';
import { ImportLog } from '../importing/import-log.ts';
import { inputOf } from '../importing/input.ts';
import { Refusal, TooLarge } from '../importing/refusal.ts';
import { whyUnreadable } from '../importing/why-unreadable.ts';
import { linksInPdf } from './links-in-pdf.ts';
import { linksInText } from './links-in-text.ts';
import type { LinkInFile, QuotingFile } from './quoting-file.ts';
import { textOfTree } from './tree-text.ts';

/** Formats without letters of text, and those in which another program has to read the text first. */
const NEEDS_READER = /^(?:PK|%PDF|\{\\rtf|\xD0\xCF\x11\xE0|\x89PNG|\xFF\xD8\xFF|GIF8|\x1F\x8B)/u;
/** The endings of formats that are no text. */
const PACKED_NAME = /\.(?:docx|odt|epub|pdf)$/iu;
/** XML other than a web page is read by its profile. */
const XML = /^\s*(?:<\?xml|<akomaNtoso)(?![\s\S]{0,500}<html)/u;

/** The largest file that is read, in bytes. */
export const LARGEST = 20_000_000;

/**
 * Reads a file.
 *
 * @param name its name, whose ending tells the formats of texts apart
 * @throws {Refusal} if it cannot be read; the message says why
 */
export async function readQuotingFile(bytes: Uint8Array, name: string): Promise<QuotingFile> {
  if (bytes.length > LARGEST)
    throw new TooLarge(`Found ${bytes.length} bytes, expected at most ${LARGEST}. Part the file.`);
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
  return { text, links: isHtml(text) ? linksOf(textOfTree(fromHtml(text))) : linksInText(text), pages: [] };
}

async function readByFormat(bytes: Uint8Array, name: string): Promise<QuotingFile> {
  const { original } = inputOf(bytes, name, undefined);
  const { tree, pages } = await original.read(new ImportLog());
  const read = textOfTree(tree);
  const inOrder = pages === undefined ? [] : [...pages.text, ...pages.notes];
  const marked = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '%PDF' ? await linksInPdf(bytes) : [];
  return { text: read.text, links: linksOf({ ...read, links: [...read.links, ...marked] }), pages: inOrder };
}

/** The links of a tree, and the addresses in its words that are no links. */
function linksOf({ text, links }: Pick<QuotingFile, 'text' | 'links'>): LinkInFile[] {
  const linked = new Set(links.map(({ href }) => href));
  return [...links, ...linksInText(text).filter(({ href }) => !linked.has(href))];
}
