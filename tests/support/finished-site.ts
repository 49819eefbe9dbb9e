/** A small made-up publication with its finished site, in which a test can plant any fault. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf } from '../../src/proof/fault.ts';
import { proveSite } from '../../src/proof/prove.ts';
import { besideOf, citationOf, FIRST, headingOf, JSON_FILES, PASSAGES, SECOND, THIRD } from './finished-passages.ts';

const SCRIPT = 'document.documentElement.dataset.ready = "";';
const STYLE = 'article { margin: 0 }';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (source: string, text: string) => `${source} 'self' ${hash(text)}`;

/** Returns a page without faults, except those of its body. */
const page = (body: string) => `<!doctype html>
<html lang="en"><head>
<meta http-equiv="content-security-policy" content="default-src 'self'; ${policy('script-src', SCRIPT)}; ${policy('style-src', STYLE)}">
<script>${SCRIPT}</script>
<style>${STYLE}</style>
<script type="application/ld+json">{"name": "Charter"}</script>
<link rel="stylesheet" href="/reader/_astro/site.css">
<link rel="canonical" href="https://reader.example/reader/">
</head><body>
<a href="#main">Skip</a> <a href="/reader/charter/full/?q=dues#i-1">Dues</a> <a href="https://elsewhere.example/">Elsewhere</a>
<form action="/reader/"><label for="words">Words</label><input id="words"></form>
${body}
<script type="module" src="/reader/_astro/site.js"></script>
</body></html>`;

const numbered = (id: string, words: string) =>
  `<div class="numbered"><a class="number" href="#${id}" aria-label="Paragraph ${id}" data-label="${id}"></a><button type="button" popovertarget="terms-${id}"></button><p id="${id}">${words}</p></div>`;

const text = (title: string, blocks: string, terms: readonly string[]) =>
  page(`<main id="main"><article lang="en"><h1>${title}</h1>${blocks}</article></main>
<aside class="notes"><ol><li class="note" id="note-dues" data-label="preamble-1"><a class="note-term" href="/reader/terms/dues/">dues</a> <span class="gloss">What boats pay.</span><a class="note-back" href="#mark-dues">Back</a></li></ol></aside>
${terms.map((id) => `<section popover id="terms-${id}" aria-label="Terms">${listed(id)}</section>`).join('')}`);

/** The terms that stand in a paragraph. */
const listed = (id: string) => (id === 'preamble-1' ? '<ul><li><a href="/reader/terms/dues/">dues</a></li></ul>' : '');

const dues = FIRST.replace('dues', '<a class="term" id="mark-dues" href="#note-dues">dues</a>');
const preamble = numbered('preamble-1', dues);
const sectionOne = `${numbered('i-1', SECOND.replace('promise', '<em>promise</em>'))}<h2 id="the-cafe">The café</h2><figure class="numbered"><a class="number" href="#i-figure-1" aria-label="Figure i-figure-1" data-label="i-figure-1"></a><figcaption id="i-figure-1">${THIRD}</figcaption></figure>`;

const standing = (id: string, section: string, words: string) => ({
  id,
  section,
  formerly: ['once'],
  state: 'stands',
  text: words,
});

/** Returns a page that only says what became of another. */
const former = (body: string) =>
  page(`<main id="main">${body}</main>`).replace('</head>', '<meta name="robots" content="noindex"></head>');

/** Returns the page of a passage, which leads to the passage in its section. */
const passage = (id: string, section: string, words: string) => {
  const script = `location.replace("/reader/charter/${section}/#${id}")`;
  const beside = besideOf(id).map(
    ([other, , text]) => `<a href="/reader/charter/p/${other}/">${other} ${text.slice(0, 10)}…</a>`,
  );
  return page(`<main id="main">${headingOf(id, section)}<article lang="en"><p id="${id}">${words}</p></article>
<p class="source"><a href="/reader/charter/">The Charter</a>, The Harbour Office, 2 April 1987</p>
<div class="more"><h2>Citation</h2><p>${citationOf(id)}</p>
<dl>${id === 'preamble-1' ? '<dt><a href="/reader/terms/dues/">dues</a></dt><dd>What boats pay.</dd>' : ''}</dl>
<nav>${beside.join('')}</nav></div></main>`)
    .replace('</head>', `<meta name="description" content="${words}"></head>`)
    .replace(`<script>${SCRIPT}</script>`, `<script>${script}</script>`)
    .replace(hash(SCRIPT), hash(script));
};

/** The content folder, by file. */
const CONTENT = {
  'site.yaml': 'language: en\n',
  'documents/charter/preamble.mdx': `${FIRST.replace('dues', '<Term id="dues">dues</Term>')}\n`,
  'documents/charter/i.mdx': `${SECOND}\n\n## The café\n\n<Caption>${THIRD}</Caption>\n`,
  'terms/dues.mdx': '---\nlabel: dues\ngloss: What boats pay.\nforms: [dues]\n---\n',
  'addresses.lock.json': JSON.stringify({
    addresses: [
      ...['charter/', 'charter/i/', 'charter/preamble/', 'quay/', 'quay/only/'].map((address) => ({
        address,
        state: 'stands',
      })),
      { address: 'charter/once/', state: 'gone' },
      { address: 'rules/', state: 'moved', to: 'charter/' },
      { address: 'rules/i/', state: 'moved', to: 'charter/i/' },
    ],
  }),
  'documents/plan/document.yaml': 'draft: true\n',
  'terms/pier.mdx': '---\ndraft: true\n---\n',
  'pages/imprint.mdx': '---\ntitle: Imprint\n---\n',
  'terms/berth.mdx': '---\nlabel: berth\ngloss: A place.\nforms: [berths]\n---\n',
  'documents/quay/document.yaml': `title: The Quay\nlanguage: en\npublisher: The Harbour Office\npublished: '1987'\nurl: https://harbour.example/\nsections:\n  - slug: only\nwithdrawn: { by: The Office, on: '2020-06-01', reason: It is empty. }\n`,
  'documents/quay/paragraphs.lock.json': JSON.stringify({ paragraphs: [standing('only-1', 'only', 'No berth.')] }),
  'documents/charter/document.yaml': `title: The Charter\nlanguage: en\npublisher: The Harbour Office\npublished: '1987-04-02'\nurl: https://harbour.example/\nsections:\n  - slug: preamble\n    title: Preamble\n  - slug: i\n    heading: I. Berths\n`,
  'documents/charter/source.txt': `\uFEFFThe Charter\r\n\r\n${FIRST}  \r\nI. Berths\r\n${SECOND}\r\nThe café\r\n${THIRD}\r\n`,
  'documents/charter/paragraphs.lock.json': JSON.stringify({
    paragraphs: PASSAGES.map(([id, section, words]) => standing(id, section, words)),
  }),
};

/** Returns the pages of all passages, below a current or former address of the document. */
function passagesBelow(document: string): Readonly<Record<`${string}/p/${string}`, string>> {
  return Object.fromEntries(
    PASSAGES.map(([id, section, words]) => [`${document}/p/${id}/index.html`, passage(id, section, words)]),
  );
}

/** The notice in place of a withdrawn document. */
const withdrawn = former('Withdrawn on 1 June 2020 by The Office. It is empty.');

/** The finished site, by file. */
const SITE = {
  ...JSON_FILES,
  'terms/dues/index.html': page(
    '<main id="main"><header class="term-header"><h1>dues</h1><p class="summary">What boats pay.</p></header></main>',
  ),
  'index.html': page('<main id="main"><a href="charter/">The Charter</a></main>'),
  '404.html': page('<main id="main"></main>'),
  'charter/index.html': page(
    '<main id="main"><a href="i/#i-1">I.1</a> <a href="mailto:us@reader.example">Mail</a></main>',
  ),
  'charter/preamble/index.html': text('The Charter', preamble, ['preamble-1']),
  'charter/i/index.html': text('I. Berths', sectionOne, ['i-1']).replace(
    '#mark-dues',
    '/reader/charter/preamble/#mark-dues',
  ),
  'charter/full/index.html': text(
    'The Charter',
    `<section>${preamble}</section><section aria-labelledby="section-i"><h2 id="section-i">I. Berths</h2>${sectionOne}</section>`,
    ['preamble-1', 'i-1'],
  ),
  'charter/once/index.html': former('<p id="preamble-1">Moved</p><p id="i-1">Moved</p><p id="i-figure-1">Moved</p>'),
  'rules/index.html': former('<a href="../charter/">The Charter</a>'),
  'rules/full/index.html': former('<a href="/reader/charter/full/">The Charter</a>'),
  'rules/map/index.html': former('<a href="/reader/charter/map/">The Charter</a>'),
  'rules/i/index.html': former(
    '<a href="/reader/charter/i/#i-1">I</a><p id="i-1">Moved</p><p id="i-figure-1">Moved</p>',
  ),
  ...passagesBelow('charter'),
  ...passagesBelow('rules'),
  'quay/index.html': withdrawn,
  'quay/full/index.html': withdrawn,
  'quay/map/index.html': withdrawn,
  'quay/only/index.html': withdrawn,
  'quay/p/only-1/index.html': withdrawn,
  'pages/imprint/index.html': page('<main id="main"><h1>Imprint</h1></main>'),
  'terms/berth/index.html': page('<main id="main"></main>'),
  'charter/map/index.html': page('<main id="main"></main>'),
  '_astro/site.css':
    '@font-face { src: url(/reader/_astro/text.woff2) } a { background: url("data:image/png;base64,AA==") }',
  '_astro/site.js': '',
  '_astro/text.woff2': '',
};

/** The path of a file of the site or of the content. */
export type FinishedFile =
  keyof typeof SITE | keyof typeof CONTENT | `${string}/p/${string}/index.html` | `${string}/document.json`;

/** A planted fault: in a file, `from` becomes `to` wherever it occurs. Without them, the file is removed. */
export type Planted = readonly [file: FinishedFile, from?: string, to?: string];

/** Writes the site with planted faults, and returns what the proof reports, each as `page: message`. */
export function proofOf(...planted: readonly Planted[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'finished-site-'));
  const write = (kind: string, files: Readonly<Record<string, string>>) => {
    for (const [name, whole] of Object.entries(files)) {
      let words = whole;
      const changes = planted.filter(([file]) => file === name);
      for (const [, from, to = ''] of changes) {
        if (from !== undefined && !words.includes(from)) throw new Error(`${name} has no ${from}`);
        if (from !== undefined) words = words.replaceAll(from, to);
      }
      if (changes.some(([, from]) => from === undefined)) continue;
      const target = path.join(folder, kind, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, words);
    }
  };
  try {
    write('content', CONTENT);
    write('dist', SITE);
    const { faults } = proveSite({
      folder: path.join(folder, 'dist'),
      content: path.join(folder, 'content'),
      origin: 'https://reader.example',
      base: '/reader/',
    });
    return faults.map((fault) => `${fault.page}: ${messageOf(fault)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
