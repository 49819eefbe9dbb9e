import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';

/** Code that somebody might put into a text, to run it in the build or on the page, and words of the report about it. */
const PLANTED: readonly (readonly [what: string, text: string, told: RegExp])[] = [
  ['an expression', 'Words {process.env.HOME} words.', /expression in braces/],
  ['an expression by itself', '{process.env.HOME}', /expression in braces/],
  ['an element with code for an attribute', 'Words <Term id={process.env.HOME}>berth</Term>.', /Term/],
  ['a spread', 'Words <Term {...process.env}>berth</Term>.', /Term/],
  ['words in place of words', 'Words <Term id="berth" set:html="REPLACED">berth</Term>.', /Term/],
  ['text in place of words', 'Words <Term id="berth" set:text="REPLACED">berth</Term>.', /Term/],
  ['a slot', 'Words <Term id="berth" slot="after">berth</Term>.', /Term/],
  ['an event attribute', 'Words <Term id="berth" onclick="steal()">berth</Term>.', /Term/],
  ['a style', 'Words <Term id="berth" style="display:none">berth</Term>.', /Term/],
  ['a script', 'Words <script>steal()</script> words.', /<script>/],
  ['a script on its own lines', '<script>\n\nsteal()\n\n</script>', /<script>/],
  ['a frame', '<iframe src="https://evil.example/" />', /<iframe>/],
  ['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />', /<meta>/],
  ['an image', 'Words ![steal](https://evil.example/x.png) words.', /image/],
  ['a link that runs', 'Words [press](javascript:steal()) words.', /javascript|Found a link/],
  ['a component of another file', '<Layout />', /<Layout>/],
  ['a tag without a name', '<>words</>', /tag without a name/],
];

/** The files of the sound content that get the code, with a line that can move. */
const FILES = ['documents/charter/i.mdx', 'terms/berth.mdx', 'about.mdx'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the report on the content with a text at the end of a file, as lines "file:line message". */
function reportOn(file: string, change: (text: string) => string): string[] {
  const target = path.join(folder, file);
  const sound = readFileSync(target, 'utf8');
  try {
    writeFileSync(target, change(sound));
    return compile(readContent(folder, folder)).faults.map(
      ({ file: place, line, message }) => `${place}:${line} ${message}`,
    );
  } finally {
    writeFileSync(target, sound);
  }
}

describe.each(FILES)('an editor who puts into %s', (file) => {
  test.each(PLANTED)('%s, gets a fault at its place', (_, text, told) => {
    const lineOf = (all: string) => all.split('\n').length + 1;
    let line = 0;
    const report = reportOn(file, (sound) => {
      line = lineOf(sound);
      return `${sound}\n${text}\n`;
    });
    expect(report.find((entry) => told.test(entry))).toMatch(new RegExp(`^${file}:${line}\\b`));
  });
});

describe('an editor who puts code at the start of a paragraph', () => {
  test.each(FILES)('of %s, learns that MDX reads it as code', (file) => {
    for (const [word, code] of [
      ['import', "import secrets from 'node:fs'"],
      ['export', 'export const name = 1'],
    ])
      expect(reportOn(file, (sound) => `${sound}\n${code}\n`).join('\n')).toContain(
        `Found a paragraph that begins with "${word}", which MDX takes for code`,
      );
  });
});

describe('an editor who gives a layout to the file', () => {
  test('of a section, learns that it may contain only official text', () => {
    expect(reportOn('documents/charter/i.mdx', (sound) => `---\nlayout: ./x.astro\n---\n${sound}`)).toEqual([
      expect.stringMatching(/^documents\/charter\/i\.mdx:1 Found front matter/),
    ]);
  });

  test.each(['terms/berth.mdx', 'about.mdx'])('of %s, learns that there is no such field', (file) => {
    expect(reportOn(file, (sound) => sound.replace('---\n', '---\nlayout: ./x.astro\n'))).toEqual([
      expect.stringMatching(/Found the field "layout", which is not known here/),
    ]);
  });
});

test('a paragraph of official text may begin with "import" or "export", as in laws on trade, with its first letter escaped', () => {
  const words = 'import duties are paid at the pier';
  const source = path.join(folder, 'documents/charter/source.txt');
  const sound = readFileSync(source, 'utf8');
  writeFileSync(source, sound.replace('\nI. On mooring', `\n${words}\nI. On mooring`));
  const report = reportOn('documents/charter/opening.mdx', (text) => `${text}\n${words.replace('i', '&#105;')}\n`);
  writeFileSync(source, sound);
  expect(report).toEqual([expect.stringContaining('paragraphs.lock.json')]);
});
