/** Reads Word files: mammoth turns them into HTML with the names of their styles. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { ImportLog } from '../import-log.ts';
import { Refusal } from '../refusal.ts';
import { isOwnWord, ownStyleMap } from './glossator-word-styles.ts';
import { takeOwnWord } from './glossator-word.ts';
import { prepareHtml } from './html.ts';
import { markLists } from './list-marks.ts';
import { describe, MISSING, whatIsWrong, WHY } from './pictures.ts';
import type { Facts, ReadPicture, ReadFile } from './reading.ts';
import { property } from './tree.ts';
import { stylesIn } from './word-styles.ts';

/** What stands for the name of a picture whose file is not in the document. */
const NOT_IN_IT = 'not in the file';

/** Why a picture is not taken that is in the document. */
const OF_ANOTHER_KIND = 'it is no SVG, PNG or JPEG. Save it as one in a word processor';

/** Reads a file into a tree, metadata and pictures. `parts` are its XML files by name, in the place of those in it. */
export async function readWord(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
  log: ImportLog,
): Promise<ReadFile> {
  const pictures: ReadPicture[] = [];
  const styles = parts.get('word/styles.xml') ?? '';
  const isOwn = isOwnWord(styles);
  const { value } = await convertToHtml(
    { buffer: Buffer.from(withParts(bytes, parts)) },
    {
      styleMap: isOwn ? ownStyleMap(styles) : styleMap(styles),
      ignoreEmptyParagraphs: !isOwn,
      convertImage: mammoth.images.imgElement(async (image) => {
        const [, ending] = /^image\/(png|jpeg|svg)/.exec(image.contentType) ?? [];
        // Of a kind that nobody knows, or elsewhere.
        if (ending === undefined) return { src: '' };
        const bytes = await image.readAsBuffer().catch(() => undefined);
        if (bytes === undefined) return { src: NOT_IN_IT };
        const name = `picture-${pictures.length + 1}.${ending.replace('jpeg', 'jpg')}`;
        pictures.push({ name, bytes });
        return { src: name };
      }),
      externalFileAccess: false,
    },
  );
  say(parts, log);
  const tree = fromHtml(value);
  // The parser's positions are lines of mammoth's HTML, not of the file.
  visit(tree, (node) => {
    delete node.position;
  });
  markLists(tree, log);
  if (isOwn) takeOwnWord(tree, log);
  prepareHtml(tree, log);
  const faults = new Map(pictures.map((picture) => [picture.name, whatIsWrong(picture)]));
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    const name = property(node, 'src');
    const why = faults.has(name) ? faults.get(name) : name === NOT_IN_IT ? MISSING : OF_ANOTHER_KIND;
    if (why === undefined) describe(node, name, log);
    else node.properties[WHY] = why;
  });
  return {
    tree,
    facts: factsOf(parts),
    pictures: pictures.filter(({ name }) => faults.get(name) === undefined),
  };
}

/** @throws {Refusal} at what the library has no words for, such as a reference to a part that is not there */
async function convertToHtml(
  ...file: Parameters<typeof mammoth.convertToHtml>
): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await mammoth.convertToHtml(...file);
  } catch (error) {
    // What stands too deep has a message of its own.
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    throw new Refusal(
      'Found a Word file in which something is missing, or does not stand where Word would put it. Open it in a word processor, and save it anew as .docx.',
      { cause: error },
    );
  }
}

/** The file with some of its parts changed. */
function withParts(bytes: Uint8Array, parts: ReadonlyMap<string, string>): Uint8Array {
  const changed = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) }, { level: 0 });
}

/** Maps paragraph styles to headings by their levels, and others to classes by their names, except for lists. */
function styleMap(styles: string): string[] {
  return [...stylesIn(styles).values()].flatMap(({ name, outline }) => {
    if (/^heading \d|^normal$|footnote|endnote/i.test(name)) return [];
    const matched = `p[style-name='${name.replace(/[\\']/g, String.raw`\$&`)}']`;
    if (outline !== undefined && !/title$/i.test(name)) return [`${matched} => h${Math.min(outline + 1, 6)}:fresh`];
    if (/list/i.test(name)) return [];
    const style = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return [`${matched} => p.${/^[a-z]/.test(style) ? style : `style-${style}`}:fresh`];
  });
}

/** Adds remarks about what is in the file but not in its text. */
function say(parts: ReadonlyMap<string, string>, log: ImportLog): void {
  const document = parts.get('word/document.xml') ?? '';
  const deletions = document.match(/<w:del\s/g)?.length ?? 0;
  const insertions = document.match(/<w:ins\s/g)?.length ?? 0;
  if (deletions + insertions > 0)
    log.remark(
      'decide',
      `tracked changes (${insertions} insertions, ${deletions} deletions): the text is that with all of them accepted. Ask whoever made the file whether it is`,
    );
  if (parts.has('word/comments.xml')) log.remark('dropped', 'comments');
  for (const [name, xml] of parts)
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) log.leaveUnread(linesOf(xml), 'what every page repeats');
  // A drawing has its words twice. Only the simpler form is read, which some programs leave out.
  for (const drawing of document.split('<mc:AlternateContent').slice(1)) {
    const [inside = ''] = drawing.split('</mc:AlternateContent>');
    if (!inside.includes('<mc:Fallback')) log.leaveUnread(linesOf(inside), 'a text box that only newer programs show');
  }
}

/** The words of each paragraph. */
const linesOf = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)</g)].map(([, text]) => text).join(''));

/** Reads the metadata of a Word file. Its dates are those of the file, not of the text, so they are not read. */
function factsOf(parts: ReadonlyMap<string, string>): Facts {
  const core = parts.get('docProps/core.xml') ?? '';
  const text = (name: string) => new RegExp(`<${name}[^<>]*>([^<]*)<`).exec(core)?.[1]?.trim() || undefined;
  const language = /<w:lang[^<>]*w:val="([^"]+)"/.exec(parts.get('word/styles.xml') ?? '')?.[1];
  return { title: text('dc:title'), language };
}
