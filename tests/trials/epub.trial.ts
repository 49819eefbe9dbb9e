/** Books, checked by the program by which EPUB is defined, as Debian has it. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { EPUBCHECK, findProgram } from './programs.ts';

/** Debian's version is for EPUB 3.2, and does not know the property by which a book says that its pages are its own. */
const OF_ITS_AGE = /^ERROR\(OPF-027\): .*: Undefined property: "pageBreakSource"\.$/;

/** A run is too short for the compiler that takes longer and gives faster code, and for a collector with threads. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Returns the errors and warnings of EPUBCheck, and whether it has checked the book. */
function check(book: string): Promise<{ complaints: string[]; isChecked: boolean }> {
  return new Promise((resolve) => {
    execFile(findProgram('java') ?? 'java', [...SHORT_RUN, '-jar', EPUBCHECK, book], (_, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n');
      const complaints = lines.filter((line) => /^(?:WARNING|ERROR|FATAL)/.test(line) && !OF_ITS_AGE.test(line));
      resolve({ complaints, isChecked: lines.includes('EPUBCheck completed') });
    });
  });
}

test.for(['publication', 'charter', 'structure'] as const)(
  'EPUBCheck has nothing against any book of the site "%s"',
  { timeout: 10 * 60_000 },
  async (name) => {
    const { folder } = await Site.of(name);
    const books = globSync('**/document.epub', { cwd: folder });
    expect(books.length).toBeGreaterThan(0);
    for (const book of books)
      expect(await check(path.join(folder, book)), book).toEqual({ complaints: [], isChecked: true });
  },
);
