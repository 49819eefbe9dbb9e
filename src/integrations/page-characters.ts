/** The characters of the pages' own words, to which fonts are cut. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { usedCharacters } from '../core/characters/used.ts';
import { inEngine } from '../core/engine.ts';
import { formatDate } from '../core/languages/dates.ts';
import { readInterface } from '../ui/compile/interface.ts';
import { textOfFile } from '../ui/compile/language-file.ts';

/**
 * The file in which a package lists them, since its code is not as it was written: a character that stood in a comment is
 * gone, and others stand where types were. With this list, its fonts are those of the repository.
 */
export const PAGE_CHARACTERS = 'page-characters.txt';

/** What pages are made of, below `src/`. */
const OURS = /^(?:browser|citations|exports|features|html|layouts|metadata|pages|styles|ui)[/\\].*\.(?:astro|ts|css)$/;

/**
 * Returns every character of what pages are made of. The core is not read: it has tables of characters, but no words of
 * pages.
 */
export function pageCharacters(): ReadonlySet<string> {
  const list = inEngine(PAGE_CHARACTERS);
  return existsSync(list) ? new Set(readFileSync(list, 'utf8')) : charactersIn(inEngine('src'));
}

/** Returns every character of the words of the interface in a language (BCP 47), and of the names of its months. */
export function interfaceCharacters(language: string): ReadonlySet<string> {
  const { locale } = readInterface(language);
  const months = Array.from({ length: 12 }, (_, index) =>
    formatDate(`2000-${String(index + 1).padStart(2, '0')}`, locale),
  );
  return usedCharacters([textOfFile(language), ...months]);
}

function charactersIn(source: string): ReadonlySet<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => OURS.test(file));
  return usedCharacters(files.map((file) => readFileSync(path.join(source, file), 'utf8')));
}
