import { describe, expect, test } from 'vitest';
import { type Planted, proofOf } from '../support/finished-site.ts';

const I = 'charter/i/index.html';
const FULL = 'charter/full/index.html';
const PREAMBLE = 'charter/preamble/index.html';
const HOME = 'index.html';

/** A planted fault, and the message that an editor gets. */
type Case = readonly [name: string, planted: Planted, told: RegExp];

const ADDRESSES: readonly Case[] = [
  [
    'a paragraph whose id is another’s',
    [FULL, '"i-figure-1"', '"i-2"'],
    /^charter\/full\/.*at the published address #i-figure-1 no paragraph/,
  ],
  [
    'a withdrawn paragraph of which no page says so',
    [
      'documents/charter/paragraphs.lock.json',
      ']}',
      ',{"id":"i-9","section":"i","formerly":[],"state":"withdrawn","text":"Gone."}]}',
    ],
    /#i-9 no paragraph, expected a line that says what became of it/,
  ],
  [
    'a paragraph that moved and is not named where it stood',
    ['charter/once/index.html', 'id="i-1"', 'id="i-2"'],
    /^charter\/once\/.*#i-1 no paragraph, expected a line/,
  ],
  [
    'a paragraph that is not named at the former address of its section',
    ['rules/i/index.html', 'id="i-1"', 'id="i-2"'],
    /^rules\/i\/.*#i-1 no paragraph, expected a line/,
  ],
  [
    'a page gone from a published address',
    ['charter/once/index.html'],
    /^charter\/once\/.*no such page, expected one at/,
  ],
  ['a former page of the whole text gone', ['rules/full/index.html'], /^rules\/full\/.*no such page/],
  [
    'a former page that leads elsewhere',
    ['rules/i/index.html', '/i/#i-1', '/preamble/'],
    /^rules\/i\/.*no link to what/,
  ],
  [
    'a former page that search engines list',
    ['quay/index.html', '<meta name="robots" content="noindex">', ''],
    /^quay\/.*a page that search engines list/,
  ],
  [
    'a page that they should list and do not',
    [I, '<style>', '<meta name="robots" content="noindex"><style>'],
    /leave out/,
  ],
  ['a draft term', ['terms/berth.mdx', 'label', 'draft: true\nlabel'], /^terms\/berth\/.*found a page of a draft/i],
  ['no page for one of the publication’s own', ['pages/imprint/index.html'], /^pages\/imprint\/.*found no such page/i],
  [
    'a draft of a page of its own',
    ['pages/imprint.mdx', 'title', 'draft: true\ntitle'],
    /^pages\/imprint\/.*found a page of a draft/i,
  ],
  [
    'a draft document',
    ['documents/charter/document.yaml', 'language', 'draft: true\nlanguage'],
    /^charter\/i\/.*a page of a draft/,
  ],
  [
    'the text of a withdrawn document',
    ['quay/only/index.html', 'Withdrawn', '<article>No berth.</article>'],
    /^quay\/only\/.*Found official text, expected none/,
  ],
  [
    'a passage of a withdrawn document without its page',
    ['quay/p/only-1/index.html'],
    /^quay\/p\/only-1\/.*no such page, expected one at/,
  ],
  ['an id twice', [I, '<h2 id="the-cafe">', '<h2 id="main">'], /the id "main" again, at <h2>/],
  [
    'a dead fragment of the page',
    [HOME, '#main', '#text'],
    /^index\.html: Found the address "#text" in <a href>, expected an element with the id "text"/,
  ],
  [
    'a dead fragment of another page',
    ['charter/index.html', 'i/#i-1', 'i/#i-2'],
    /"i\/#i-2" in <a href>, expected an element with the id "i-2" in charter\/i\/index\.html/,
  ],
  [
    'a dead link to a page',
    [HOME, 'href="charter/"', 'href="chart/"'],
    /"chart\/" in <a href>, expected a file of the site, "chart\/index\.html"/,
  ],
  [
    'a link without the slash at its end',
    [HOME, 'href="charter/"', 'href="charter"'],
    /expected a file of the site, "charter"/,
  ],
  [
    'a link that leaves out the base',
    [HOME, 'href="charter/"', 'href="/charter/"'],
    /"\/charter\/" in <a href>, expected one below \/reader\/, where the site is served\. If a file of the content has this link, write it from the root of the site/,
  ],
  [
    'a link with the site’s host to no page',
    [HOME, 'href="charter/"', 'href="https://reader.example/reader/chart/"'],
    /expected a file of the site/,
  ],
  [
    'a canonical address without a page',
    [HOME, 'reader.example/reader/"', 'reader.example/reader/gone/"'],
    /<link href>, expected a file of the site, "gone\/index\.html"/,
  ],
  [
    'an address that cannot be read',
    [HOME, 'href="charter/"', 'href="https://["'],
    /the address "https:\/\/\[" in <a href>, expected one that can be read/,
  ],
  ['an address with a broken escape', [HOME, 'href="charter/"', 'href="%E0%A4%A/"'], /expected a file of the site/],
  [
    'a button that opens nothing',
    [I, 'id="terms-i-1"', 'id="terms-i-9"'],
    /<button popovertarget="terms-i-1">, expected an id of this page/,
  ],
  ['a label of nothing', [HOME, 'for="words"', 'for="word"'], /<label for="word">/],
  ['a section named by nothing', [FULL, 'id="section-i"', 'id="section-1"'], /<section aria-labelledby="section-i">/],
  [
    'a missing note',
    [PREAMBLE, '<li class="note" id="note-dues" data-label="preamble-1">', '<li>'],
    /a marked term that links to "#note-dues", where no note is/,
  ],
  [
    'a note in the article',
    [PREAMBLE, '<aside class="notes">', '<div>'],
    /where no note is, expected its note, once, in an <aside>/,
  ],
  [
    'a note twice',
    [PREAMBLE, '<ol>', '<ol><li class="note" id="note-dues" data-label="preamble-1"></li>'],
    /where 2 notes are/,
  ],
  [
    'a marked term that is described by other words than those of its note',
    [PREAMBLE, 'href="#note-dues">dues', 'href="#note-dues" aria-describedby="preamble-1">dues'],
    /links to "#note-dues" and is described by "preamble-1", expected words of its own note/,
  ],
  ['a style sheet that is not there', ['_astro/site.css'], /"\/reader\/_astro\/site\.css" in <link href>/],
  ['a script that is not there', ['_astro/site.js'], /"\/reader\/_astro\/site\.js" in <script src>/],
  ['a font that is not there', ['_astro/text.woff2'], /^_astro\/site\.css: .*text\.woff2" in a style sheet/],
  ['a document’s front page missing', ['charter/index.html'], /^charter\/index\.html: Found no such page/],
  ['a section’s page missing', [I], /^charter\/i\/index\.html: Found no such page/],
  ['the full page missing', [FULL], /^charter\/full\/index\.html: Found no such page/],
];

describe('an editor who builds a site with wrong addresses gets a fault for', () => {
  test.each(ADDRESSES)('%s', (_, planted, told) => {
    expect(proofOf(planted)).toContainEqual(expect.stringMatching(told));
  });

  test('no query or words to mark after an address', () => {
    expect(proofOf([HOME, 'href="charter/"', 'href="charter/i/?q=a&amp;mark=b#i-1:~:text=berth"'])).toEqual([]);
    expect(proofOf([HOME, 'href="charter/"', 'href="#top"'])).toEqual([]);
  });
});

test('an editor who leaves out the map is not told of the published addresses of maps', () => {
  const maps: readonly Planted[] = [['charter/map/index.html'], ['quay/map/index.html'], ['rules/map/index.html']];
  expect(proofOf(...maps)).toEqual(
    maps.map(([page]) => expect.stringContaining(`${page}: Found no such page, expected one at every address`)),
  );
  expect(proofOf(...maps, ['site.yaml', 'en\n', 'en\nwithout: [map]\n'])).toEqual([]);
  expect(proofOf(...maps, ['site.yaml', 'en\n', 'en\nwithout: [check]\n'])).toHaveLength(maps.length);
});
