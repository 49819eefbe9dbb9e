/** Opens what is to be imported: finds its format, decodes it and checks its size. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE } from './bounds.ts';
import { decode } from './decode.ts';
import { textOfHtml } from './prove/html-text.ts';
import { textOfMarkdown } from './prove/markdown-text.ts';
import { joinReadings } from './prove/second-reading.ts';
import { textOfTextFile } from './prove/text-file-text.ts';
import { chaptersOf, MARKDOWN, PANDOC, readFolder } from './read/folder.ts';
import { readHtml } from './read/html.ts';
import { readMarkdown } from './read/markdown.ts';
import { takePictures } from './read/pictures.ts';
import type { Profile } from './read/profiles/profile.ts';
import { profileOf, PROFILES } from './read/profiles/profiles.ts';
import { readText } from './read/text.ts';
import { type Input, PACKED_FORMATS, packedInput } from './packed.ts';
import { pdfInput } from './pdf-input.ts';
import { Refusal, TooLarge } from './refusal.ts';
import { checkLines, checkMarkup, checkRuns } from './size.ts';
import { checkWithin } from './within.ts';
import { type InputOptions, type ReadTwice, type TextFile, titled, titleOf } from './text-file.ts';
import { akomaNtosoInput, profiledInput } from './xml-input.ts';

/** The first bytes of formats without text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'an RTF file. Save it as .docx in a word processor'],
  ['\xD0\xCF\x11\xE0', 'a file of an old Word. Save it as .docx in a word processor'],
  ['\x89PNG', 'a picture. Have its text recognised by a program for that, and import the text'],
  ['\xFF\xD8\xFF', 'a picture. Have its text recognised by a program for that, and import the text'],
  ['GIF8', 'a picture. Have its text recognised by a program for that, and import the text'],
  ['\x1F\x8B', 'a packed file. Unpack it first'],
];

/** The formats that can be imported, for messages. */
const KINDS = `.pdf, .txt, .md, .html, .docx, .odt, .epub, .xml (${['Akoma Ntoso', ...PROFILES.map(({ name }) => name)].join(', ')}), or a folder of Markdown files`;

/**
 * Opens a file or a folder.
 *
 * @throws {Refusal} if it cannot be imported
 */
export function openInput(file: string, options: InputOptions = {}): Input {
  if (/^https?:/i.test(file))
    throw new Refusal(
      `Found the address "${file}", expected a file. Save the page in a browser ("Webpage, HTML only"), and import the file.`,
    );
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Refusal(`Found no file or folder "${file}". Correct the name.`);
  if (found.isDirectory()) return folderInput(file, options);
  const bytes = bytesOf(file, found.size);
  return inputOf(bytes, path.basename(file), path.dirname(path.resolve(file)), options);
}

function bytesOf(file: string, size: number): Uint8Array {
  if (size > LARGEST_FILE)
    throw new TooLarge(`Found ${file} with ${size} bytes, expected at most ${LARGEST_FILE}. Part it.`);
  return readFileSync(file);
}

/**
 * Makes the input from a file's bytes.
 *
 * @param folder where the pictures beside it are, if it came with any
 * @throws {Refusal} if it cannot be imported
 */
export function inputOf(
  bytes: Uint8Array,
  name: string,
  folder: string | undefined,
  options: InputOptions = {},
): Input {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) throw new Refusal(`Found ${known[1]}.`);
  if (head.startsWith('%PDF')) return pdfInput(bytes, titleOf(name));
  if (head.startsWith('PK')) return packedInput(bytes, titleOf(name), KINDS);
  const { text: whole, encoding, isGuess } = decode(bytes, options.encoding);
  const { text, changes } = withoutControls(whole, name);
  if (isGuess)
    changes.push(
      `its encoding is not said and it is not UTF-8: taken for ${encoding}, as its letters look. If some are wrong, give the right one with --encoding`,
    );
  if (text.includes('\uFFFD'))
    changes.push('letters that could not be read (U+FFFD) stand in it; the build stops at them. Get a sound file');
  if (text.trim() === '') throw new Refusal(`Found no text in ${name}.`);
  const found = formatOf(name, text);
  const isProfile = typeof found !== 'string';
  const kind = isProfile ? found.name : found;
  if (kind === 'plain text') checkRuns(text);
  else checkMarkup(text);
  if (kind === 'Markdown') checkLines(text);
  const file = { text, name, folder, options };
  const { original, changes: more = [] }: ReadTwice = isProfile
    ? profiledInput(found, file)
    : TEXT_READERS[found](file);
  return { format: `${kind} in ${encoding}`, changes: [...changes, ...more], original };
}

/** What reads a text of each format, and reads it again. */
const TEXT_READERS = {
  HTML: ({ text, name, folder, options }) => ({
    original: {
      read: (log) => {
        const { tree, facts } = readHtml(text, options, log);
        return { tree, facts: titled(facts, name), pictures: takePictures(tree, folder, log) };
      },
      text: () => textOfHtml(text),
    },
  }),
  Markdown: ({ text, name, folder }) => ({
    original: {
      read: (log) => {
        const { tree, facts } = readMarkdown(text, { isPandoc: PANDOC.test(name), prefix: '' }, log);
        return { tree, facts: titled(facts, name), pictures: takePictures(tree, folder, log) };
      },
      text: () => textOfMarkdown(text, PANDOC.test(name)),
    },
  }),
  'Akoma Ntoso': akomaNtosoInput,
  'plain text': ({ text, name }) => ({
    original: {
      read: (log) => ({ tree: readText(text, log), facts: { fileName: titleOf(name) }, pictures: [] }),
      text: () => textOfTextFile(text),
    },
  }),
} satisfies Readonly<Record<string, (file: TextFile) => ReadTwice>>;

/** The formats that have a reader of their own. */
export const READERS: readonly string[] = [
  ...Object.keys(TEXT_READERS),
  ...PROFILES.map(({ name }) => name),
  ...PACKED_FORMATS,
  'PDF',
  'folder of Markdown files',
];

/** Finds a text's format from its name or its first characters. */
function formatOf(name: string, text: string): keyof typeof TEXT_READERS | Profile {
  if (/\.x?html?$/i.test(name)) return 'HTML';
  if (MARKDOWN.test(name) || (/\.te?xt$/i.test(name) && isMarkdown(text))) return 'Markdown';
  if (/\.(?:te?xt|asc)$/i.test(name)) return 'plain text';
  if (/\.(?:xml|akn)$/i.test(name)) {
    if (/<(?:\w+:)?akomaNtoso[\s>]/.test(text)) return 'Akoma Ntoso';
    const profile = profileOf(text);
    if (profile !== undefined) return profile;
    if (/<html[\s>]/i.test(text)) return 'HTML';
    throw new Refusal(
      `Found XML in ${name} that is no Akoma Ntoso and has no profile, expected ${KINDS}. Get the text as one of these, or say in a profile which of its elements is what (CONTRIBUTING.md, "A format of XML").`,
    );
  }
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'HTML';
  throw new Refusal(
    `Found ${name}, whose ending says no format that is known, expected ${KINDS}. Rename it if it is one of these.`,
  );
}

/** Whether a plain text has the signs of Markdown: headings, and words between stars. */
function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const strong = text.match(/\*\*[^\s*][^*\n]*\*\*/g)?.length ?? 0;
  return headings >= 2 && strong >= 2;
}

/** The largest share of a text that may be control characters. */
const MOST_CONTROLS = 0.01;

// Control characters, and HTML references to them; tabs, line endings and form feeds are allowed.
const CONTROLS =
  /[\x00-\x08\x0B\x0E-\x1F\x7F-\x9F]|&#(?:x0*(?:[0-8be]|1[0-9a-f]|7f)|0*(?:[0-8]|11|14|1[5-9]|2[0-9]|3[01]|127));/gi;

function withoutControls(text: string, name: string): { text: string; changes: string[] } {
  const found = text.match(CONTROLS)?.length ?? 0;
  if (found === 0) return { text, changes: [] };
  if (found > text.length * MOST_CONTROLS)
    throw new Refusal(
      `Found ${name} to be no text: ${found} of its ${text.length} characters are control characters. Expected ${KINDS}.`,
    );
  return {
    text: text.replace(CONTROLS, ''),
    changes: [`${found} control characters, which no text may hold, were left out`],
  };
}

function folderInput(folder: string, options: InputOptions): Input {
  const { files, others, facts } = chaptersOf(folder);
  if (files.length === 0) throw new Refusal(`Found no Markdown file in ${folder}, expected ${KINDS}.`);
  const changes: string[] = [];
  let sum = 0;
  const bytesIn = (name: string) => {
    const file = path.join(folder, name);
    checkWithin(folder, name);
    sum += statSync(file).size;
    return bytesOf(file, sum);
  };
  const textIn = (name: string) => {
    const { text: whole, encoding, isGuess } = decode(bytesIn(name), options.encoding);
    if (isGuess) changes.push(`${name}: taken for ${encoding}, since it is not UTF-8`);
    const { text, changes: more } = withoutControls(whole, name);
    changes.push(...more.map((one) => `${name}: ${one}`));
    checkMarkup(text);
    checkLines(text);
    return { name, text };
  };
  const otherIn = (name: string) => ({ name, text: decode(bytesIn(name), options.encoding).text });
  const texts = { files: files.map(textIn), others: others.map(otherIn) };
  const title = facts.title ?? titleOf(path.basename(path.resolve(folder)));
  return {
    format: `${files.length} Markdown files`,
    changes,
    original: {
      read: (log) => readFolder(folder, texts, { ...facts, title }, log),
      text: () => joinReadings(texts.files.map(({ name, text }) => textOfMarkdown(text, PANDOC.test(name)))),
    },
  };
}
