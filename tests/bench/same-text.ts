/** Bare pages that have the text of one of ours and nothing else, to measure ours beside. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The words of a page. */
export interface PageText {
  readonly title: string;
  readonly blocks: readonly string[];
}

const BLOCKS = 'h1, h2, h3, p, figcaption, dt, dd, li';

/** The words of a page's main part. */
export function readText(file: string): PageText {
  const { document } = new JSDOM(readFileSync(file), { virtualConsole: new VirtualConsole() }).window;
  const blocks = [...document.querySelectorAll(`main :is(${BLOCKS})`)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => block.textContent.trim())
    .filter((words) => words !== '');
  return { title: document.title, blocks };
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes a page with nothing but the words into a folder of its own. */
export function writeBarePage(folder: string, { title, blocks }: PageText): void {
  const text = blocks.map((words) => `<p>${escaped(words)}</p>`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>${text.join('\n')}`,
  );
}
