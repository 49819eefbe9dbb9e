/** Checkers of others that run on Java, and what they say of a site. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Site } from '../support/site.ts';
import { EPUBCHECK, findProgram } from './programs.ts';

const require = createRequire(import.meta.url);
const NU = require.resolve('vnu-jar/build/dist/vnu.jar');

/** What the Nu HTML checker says: https://github.com/validator/validator/wiki/Output-»-JSON */
const answer = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** Debian's version is for EPUB 3.2, and does not know the property by which a book says that its pages are its own. */
const OF_ITS_AGE = /^ERROR\(OPF-027\): .*: Undefined property: "pageBreakSource"\.$/;

/** A run is too short for the compiler that takes longer and gives faster code, and for a collector with threads. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What a checker has read, and what it has against it. */
interface Checked {
  readonly read: number;
  readonly complaints: readonly string[];
}

/** Has EPUBCheck read every book of a site, as Debian has it: it is the program by which EPUB is defined. */
export async function checkBooks({ folder }: Site): Promise<Checked> {
  const books = globSync('**/document.epub', { cwd: folder });
  const complaints: string[] = [];
  for (const book of books) complaints.push(...(await checkBook(path.join(folder, book))));
  return { read: books.length, complaints };
}

/** Returns the errors and warnings of EPUBCheck, and a line more if it has not come to its end. */
function checkBook(book: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(findProgram('java') ?? 'java', [...SHORT_RUN, '-jar', EPUBCHECK, book], (_, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n');
      const complaints = lines.filter((line) => /^(?:WARNING|ERROR|FATAL)/.test(line) && !OF_ITS_AGE.test(line));
      resolve(lines.includes('EPUBCheck completed') ? complaints : [...complaints, `${book} was not checked.`]);
    });
  });
}

/** Has the Nu HTML checker read the markup of every page of a site. */
export async function checkMarkup({ folder }: Site): Promise<Checked> {
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
  const { stdout } = await promisify(execFile)(findProgram('java') ?? 'java', ['-jar', NU, ...options, folder], {
    maxBuffer: 1e9,
  });
  const { messages } = answer.parse(JSON.parse(stdout));
  // It reads style sheets as well, and knows no anchors, scroll timelines or highlights.
  const errors = messages.filter(({ type, message }) => type !== 'info' && !message.startsWith('CSS: '));
  const complaints = errors.map(({ url, message, extract }) => `${url?.split('/site/').at(-1)}: ${message} ${extract}`);
  return { read: messages.length, complaints };
}
