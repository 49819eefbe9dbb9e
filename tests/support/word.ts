/** Reads a document's Word file as programs of others do. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { z } from 'zod';
import type { Document, Term } from '../../src/core/model.ts';
import './charter-model.ts';
import { WORD_CHECKER } from './word-checker.ts';

// Imported late, since the environment must first say which content to read.
const { exportWord } = await import('../../src/exports/word/document-word.ts');

const SITE = new URL('https://papers.example/');

/** Exports a document as a Word file. */
export const wordOf = (document: Document, terms: readonly Term[]): Promise<Uint8Array<ArrayBuffer>> =>
  exportWord(document, terms, SITE);

/** Returns a Word file as a word processor writes it that drops what it does not know, such as the files in it. */
export const withoutCarried = (word: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(word)).filter(([name]) => !name.startsWith('customXml/'))));

/** Returns a Word file in which somebody has changed the text, as XML. */
export const edited = (word: Uint8Array, change: (xml: string) => string): Uint8Array =>
  zipSync({
    ...unzipSync(word),
    'word/document.xml': strToU8(change(strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array()))),
  });

const verdict = z.object({ ok: z.boolean(), errors: z.array(z.unknown()) });

/** Returns what Microsoft's own checker finds wrong with a Word file. */
export async function faultsIn(word: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-word-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, word);
    const { stdout } = await promisify(execFile)(WORD_CHECKER, [file, 'Office2019']);
    const { ok, errors } = verdict.parse(JSON.parse(stdout));
    return ok ? [] : ['a fault', ...errors.map((error) => JSON.stringify(error))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns a Word file as mammoth reads it. `styleMap` says what becomes of styles. */
export async function pageOf(word: Uint8Array, styleMap: readonly string[] = []): Promise<globalThis.Document> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(word) }, { styleMap: [...styleMap] });
  return new JSDOM(value).window.document;
}

/** The styles in which words are not official, and the calls of footnotes, which are taken out afterwards: without them, the official text is left. */
const NOT_OFFICIAL = [
  "p[style-name='About This Copy'] => !",
  "p[style-name='Note On A Term'] => !",
  "p[style-name^='Notes '] => !",
  "r[style-name='Paragraph Number'] => !",
  "r[style-name='Official Number'] => !",
  "r[style-name='Whether In Force'] => !",
  "r[style-name='footnote reference'] => span.call",
];

/** What mammoth reads in a Word file: the lines of the official text, and its bookmarks with the words after each. */
export async function officialIn(
  word: Uint8Array,
): Promise<{ lines: string[]; bookmarks: ReadonlyMap<string, string> }> {
  const { body } = await pageOf(word, NOT_OFFICIAL);
  for (const call of body.querySelectorAll('span.call, a[href^="#footnote-ref-"]')) call.remove();
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const blocks = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p')];
  return {
    lines: blocks.flatMap((block) => linesOf(block.textContent)),
    bookmarks: new Map(
      blocks.flatMap((block) =>
        [...block.querySelectorAll('a[id]:empty')].map(({ id }): [string, string] => [
          id,
          linesOf(block.textContent).join('\n'),
        ]),
      ),
    ),
  };
}

/** The lines of a text that have words, as `source.txt` has them. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\uFEFF/, '').trim())
    .filter((line) => line !== '');
