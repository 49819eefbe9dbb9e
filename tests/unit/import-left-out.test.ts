/** What an editor is told when an import leaves out what may be text of the document. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf, openInput } from '../../src/importing/input.ts';
import { formatReport } from '../../src/importing/report.ts';
import { pdfOf } from '../support/pdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the report on an original, and the text that was kept. */
async function reported({ original, format, changes }: ReturnType<typeof openInput>) {
  const made = await importOriginal(original, { today: '2026-11-26' });
  return { report: formatReport(made, format, changes), source: made.files.get('source.txt') ?? '' };
}
const file = (bytes: Uint8Array | string, name: string) =>
  reported(inputOf(typeof bytes === 'string' ? strToU8(bytes) : bytes, name, folder));

/** Sentences of a law: no two are the same, and none has a number. */
const sentence = (nth: number) =>
  `Whoever keeps ${'abcdefghij'[nth % 10]}${'klmnopqrst'[Math.floor(nth / 10)]} boats at the quay of the harbour shall say so at the office before the night falls.`;
const sentences = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => sentence(from + index));
const paragraphs = (from: number, to: number) =>
  sentences(from, to)
    .map((words) => `<p>${words}</p>`)
    .join('');
const NUMBERED = [1, 2, 3].map((number) => `${number}. ${sentence(90 + number)}`);
const page = (inside: string) =>
  `<!doctype html><html lang="en"><head><title>The Harbour Act</title></head><body>${inside}</body></html>`;
const main = (inside = '') => `<main><h1>The Harbour Act</h1>${paragraphs(0, 40)}${inside}</main>`;

const DOUBT = /^Look first at what was left out: it has /;

describe('an editor is told first, and is not told that it is proved, if what was left out', () => {
  const around = (inside: string) => file(page(main() + inside), 'act.html');
  test.each([
    [
      'has numbered sections in a dialog',
      `<div role="dialog">${NUMBERED.map((words) => `<p>${words}</p>`).join('')}</div>`,
    ],
    ['has them in a footer', `<footer>${NUMBERED.map((words) => `<div>${words}</div>`).join('')}</footer>`],
    ['has them beside the text', `<div>${NUMBERED.join('<br>')}</div>`],
    ['has them in a navigation', `<nav>${NUMBERED.map((words) => `<p>${words}</p>`).join('')}</nav>`],
    [
      'has articles, each named in a line of its own',
      `<aside>${['Article 4', 'Article 5', 'Article 6'].map((name, nth) => `<h4>${name}</h4><p>${sentence(90 + nth)}</p>`).join('')}</aside>`,
    ],
    [
      'has articles in Chinese',
      '<aside><p>第四条　船舶应当停泊于码头边的泊位。</p><p>第五条　船主应当缴纳港口规定的费用。</p><p>第六条　港务长应当保管船舶的登记册。</p></aside>',
    ],
  ])('%s', async (_, inside) => {
    const { report } = await around(inside);
    expect(report).toMatch(DOUBT);
    expect(report).toContain('official numbers that follow each other (');
    expect(report).not.toMatch(/^Proved/m);
    expect(report).toMatch(/^Not proved, since what was left out may be text of the document/m);
  });

  test('is more than a tenth of the running text', async () => {
    const { report } = await around(`<aside>${paragraphs(40, 50)}</aside>`);
    expect(report).toMatch(DOUBT);
    expect(report).not.toContain('official numbers that follow');
    expect(report).not.toMatch(/^Proved/m);
  });

  test('is what no reader of a Word file takes: the head of its pages, or a text box without a simpler form', async () => {
    const namespaces =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const numbered = NUMBERED.map(p).join('');
    const word = (body: string, more: Readonly<Record<string, string>>) =>
      zipSync(
        Object.fromEntries(
          Object.entries({
            '[Content_Types].xml':
              '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            '_rels/.rels':
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            'word/document.xml': `<w:document ${namespaces}><w:body>${sentences(0, 20).map(p).join('')}${body}</w:body></w:document>`,
            ...more,
          }).map(([name, text]) => [name, strToU8(text)]),
        ),
      );
    const head = await file(word('', { 'word/header1.xml': `<w:hdr ${namespaces}>${numbered}</w:hdr>` }), 'act.docx');
    expect(head.report).toMatch(DOUBT);
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice>${numbered}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const { report } = await file(word(box, {}), 'act.docx');
    expect(report).toMatch(DOUBT);
    expect(report).toContain('a text box that only newer programs show: "1. Whoever keeps');
  });

  test('is a page that a book has, but not in its order of reading', async () => {
    const chapter = (inside: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><body>${inside}</body></html>`;
    const book = zipSync(
      Object.fromEntries(
        Object.entries({
          'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
          'book.opf':
            '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Harbour Act</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
          'a.xhtml': chapter(`<h1>The Harbour Act</h1>${paragraphs(0, 20)}`),
          'b.xhtml': chapter(paragraphs(20, 40)),
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
    const { report } = await file(book, 'act.epub');
    expect(report).toMatch(DOUBT);
    expect(report).toContain('the file b.xhtml, which is not in the order of reading: "Whoever keeps am boats');
  });

  test('is a file that the list of chapters does not have', async () => {
    const chapters = path.join(folder, 'chapters');
    mkdirSync(chapters);
    for (const [name, text] of Object.entries({
      'SUMMARY.md': '[One](one.md)',
      'one.md': `# One\n\n${sentences(0, 20).join('\n\n')}`,
      'two.md': `# Two\n\n${sentences(20, 40).join('\n\n')}`,
    }))
      writeFileSync(path.join(chapters, name), text);
    const { report } = await reported(openInput(chapters));
    expect(report).toMatch(DOUBT);
    expect(report).toContain(
      'the file two.md, which is not in the list of chapters, or is in a folder within this one: "# Two',
    );
  });

  test('stands in the margin of a PDF that marks it as no text', async () => {
    const words = Array.from({ length: 8 }, (_, nth) => ({
      text: sentence(nth).slice(0, 80),
      x: 50,
      y: 700 - nth * 40,
    }));
    const marked = NUMBERED.map((text, nth) => ({ text: text.slice(0, 80), x: 50, y: 300 - nth * 40 }));
    const tags = [['H1', 0] as const, ...words.slice(1).map((_, nth) => ['P', nth + 1] as const)];
    const { report } = await file(pdfOf([{ letters: [...words, ...marked], tags }]), 'act.pdf');
    expect(report).toMatch(DOUBT);
  });
});

test('an editor gets the law that stands in the one form around a page, though the form has fields', async () => {
  const form = `<form action="/"><input type="hidden" value="1"><input name="q">${NUMBERED.map((words) => `<div>${words}</div>`).join('')}</form>`;
  const { report, source } = await file(page(main(form)), 'act.html');
  for (const words of NUMBERED) expect(source).toContain(words);
  expect(report).toMatch(/^Proved: /m);
});

describe('an editor is told that it is proved, if what was left out', () => {
  test.each([
    [
      'is what sites have around their texts: menus, notices of cookies, forms to fill in, feet',
      `<header role="banner"><a href="/">Harbour Office</a> <form><label for="q">Search</label><input id="q"></form></header>
<nav><ol><li><a href="#a">1. Berths that are open</a></li><li><a href="#b">2. Dues that are paid</a></li><li><a href="#c">3. Lamps that are lit</a></li></ol></nav>
<div class="cookie-banner"><p>We use cookies to make this website work. We would like to set others to understand how you use it, to remember your settings and to improve our services. We also use cookies that other sites set, to help us show you what they have.</p><button>Accept all the cookies of this site</button></div>
<div class="feedback"><form><p>Is this page useful? Tell us what went wrong, and do not write personal or financial words here.</p><textarea></textarea></form></div>
<footer><p>All content is available under the open licence of the office, except where otherwise stated.</p><p>© The Harbour Office</p></footer>`,
    ],
    [
      'stands in the text as well: the list of its headings',
      '<aside><p>1. Of berths</p><p>2. Of dues and of lamps</p><p>3. Of the harbour master</p></aside>',
    ],
  ])('%s', async (_, inside) => {
    const headed = `<h2>1. Of berths</h2>${paragraphs(0, 20)}<h2>2. Of dues and of lamps</h2>${paragraphs(20, 30)}<h2>3. Of the harbour master</h2>${paragraphs(30, 40)}`;
    const { report } = await file(page(`${inside}<main><h1>The Harbour Act</h1>${headed}</main>`), 'act.html');
    expect(report).toMatch(/^Read as HTML/);
    expect(report).toMatch(/^Proved: /m);
  });

  test('is what every page of a text repeats, with a number on each', async () => {
    const pages = [0, 1, 2, 3, 4].map(
      (nth) =>
        `${nth + 1}. The Harbour Act as it was printed by the office\n\n${sentences(nth * 5, nth * 5 + 5).join('\n\n')}\n\f`,
    );
    const { report } = await file(pages.join(''), 'act.txt');
    expect(report).toContain('what every page repeats');
    expect(report).toMatch(/^Proved: /m);
  });
});
