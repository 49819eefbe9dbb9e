import { describe, expect, test } from 'vitest';
import { formatProofFaults } from '../../src/proof/fault.ts';
import { type Planted, proofOf } from '../support/finished-site.ts';

const I = 'charter/i/index.html';
const FULL = 'charter/full/index.html';
const PREAMBLE = 'charter/preamble/index.html';
const HOME = 'index.html';
const PASSAGE = 'charter/p/i-1/index.html';

/** A planted fault, and the message that an editor gets. */
type Case = readonly [name: string, planted: Planted, told: RegExp];

describe('a finished site', () => {
  test('is sound if every page shows the source and every link leads somewhere', () => {
    expect(proofOf()).toEqual([]);
  });

  test('is sound with a title of several lines', () => {
    const twoLines = (page: typeof PREAMBLE | typeof FULL) =>
      [page, '<h1>The Charter', '<h1>The Charter<br>\nof the bay'] as const;
    const inContent = [
      [
        'documents/charter/document.yaml',
        'title: The Charter',
        'title: [The Charter, of the bay]\nshortTitle: The Charter',
      ],
      ['documents/charter/source.txt', 'The Charter\r\n', 'The Charter\r\nof the bay\r\n'],
      ['charter/document.json', '"title":"The Charter"', '"title":"The Charter of the bay"'],
    ] as const;
    expect(proofOf(...inContent, twoLines(PREAMBLE), twoLines(FULL))).toEqual([]);
    expect(proofOf(...inContent, twoLines(FULL))).toEqual([expect.stringMatching(/the title "The Charter", expected/)]);
  });

  test('gives every fault at once, each with its page', () => {
    const told = proofOf(
      [I, 'café', 'cafe'],
      [HOME, 'href="charter/"', 'href="chart/"'],
      [PREAMBLE, 'lang="en"><h1', 'lang="fr"><h1'],
    );
    expect(told.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining([I, HOME, PREAMBLE]));
  });

  test('gives a fault on many pages only once', () => {
    const fault = { found: 'a', expected: 'b', remedy: 'Do c.' };
    const pages = ['1', '2', '3', '4', '5'].map((page) => ({ ...fault, page }));
    expect(formatProofFaults(pages)).toBe(
      '1 fault in the finished pages, which are therefore not published:\n\n1, 2, 3, and 2 more\n  Found a, expected b. Do c.',
    );
  });
});

const TEXT: readonly Case[] = [
  [
    'a word changed',
    [I, 'nobody may', 'somebody may'],
    /^charter\/i\/.*official text changed, ".*somebody may.*" \(there: U\+0073\), expected ".*nobody may.*" \(there: U\+006E\)/,
  ],
  ['a letter dropped', [FULL, 'spring', 'sprng'], /^charter\/full\/.*"…?.*sprng/],
  ['an invisible character added', [I, 'berth is', 'berth\u200B is'], /berth<U\+200B> is.*\(there: U\+200B\)/],
  ['a letter that looks alike', [I, 'The caf', 'Th\u0435 caf'], /\(there: U\+0435\).*\(there: U\+0065\)/],
  ['an accent written in another way', [I, 'café on', 'cafe\u0301 on'], /\(there: U\+0065\).*\(there: U\+00E9\)/],
  ['a plain space made one that does not break', [PREAMBLE, 'paid in', 'paid&nbsp;in'], /paid<U\+00A0>in/],
  ['the end of a line cut', [PREAMBLE, ' counts them.', ''], /expected ".* counts them\."/],
  ['a block missing', [FULL, '<h2 id="the-cafe">The café</h2>'], /a line of source\.txt missing, expected "The café"/],
  [
    'the last block missing',
    [I, '<figcaption id="i-figure-1">The café on the quay stays open.</figcaption>'],
    /a line of source\.txt missing, expected "The café on/,
  ],
  [
    'a block twice',
    [I, '<h2 id="the-cafe">The café</h2>', '<h2 id="the-cafe">The café</h2><h2>The café</h2>'],
    /a block that is not in source\.txt, "The café"/,
  ],
  [
    'a block too many at the end',
    [FULL, '</section></article>', '</section><p>And so on.</p></article>'],
    /a block that is not in source\.txt, "And so on\."/,
  ],
  [
    'the title changed on a section’s page',
    [PREAMBLE, '<h1>The Charter', '<h1>A Charter'],
    /the title "A Charter", expected "The Charter"/,
  ],
  ['a heading changed', [I, '<h1>I. Berths', '<h1>I. Births'], /official text changed, "I\. Births"/],
  [
    'text beside the blocks',
    [I, '<h2 id="the-cafe">', 'Ours. <h2 id="the-cafe">'],
    /"Ours\. " in <article> of the article, expected no text but/,
  ],
  [
    'a number that is read as text',
    [I, 'data-label="i-figure-1"></a>', 'data-label="i-figure-1">Figure</a>'],
    /"Figure" in <a> of the article/,
  ],
  [
    'a space that is none of HTML’s between blocks',
    [I, '<h2 id="the-cafe">', '\u200B<h2 id="the-cafe">'],
    /"<U\+200B>" in <article>/,
  ],
  [
    'a picture in the article',
    [I, '<h2 id="the-cafe">', '<img src="/reader/_astro/site.js"><h2 id="the-cafe">'],
    /<img> in the official text, expected only/,
  ],
  [
    'a note in the article',
    [I, '<h2 id="the-cafe">', '<aside></aside><h2 id="the-cafe">'],
    /<aside> in the official text/,
  ],
  ['words turned round', [I, '<em>promise</em>', '<bdo dir="rtl">promise</bdo>'], /<bdo> within a block/],
  ['a block hidden', [I, '<h2 id="the-cafe">', '<h2 hidden id="the-cafe">'], /<h2 hidden> in the official text/],
  [
    'the text hidden as a whole',
    [I, '<main id="main">', '<main id="main" aria-hidden="true">'],
    /<main aria-hidden> around the official text/,
  ],
  ['another language', [FULL, '<article lang="en">', '<article lang="fr">'], /<article lang="fr">, expected lang="en"/],
  ['no article', [I, '<article lang="en">', '<div>'], /0 <article> in <main>/],
  ['two articles', [I, '</article>', '</article><article></article>'], /2 <article> in <main>/],
  ['a word of a passage changed', [PASSAGE, 'nobody may', 'somebody may'], /"“A berth.*somebody may.*expected #i-1 "/],
  [
    'more words than a passage’s',
    [PASSAGE, '</article>', '<p>And so on.</p></article>'],
    /And so on\.", expected #i-1 "/,
  ],
  ['a passage without its page', ['rules/p/i-1/index.html'], /^rules\/p\/i-1\/.*no such page/],
  [
    'a passage that goes on to another',
    [PASSAGE, 'charter/i/#i-1"', 'charter/i/#i-figure-1"'],
    /goes on to ".*#i-figure-1", expected one that goes on to #i-1/,
  ],
  [
    'a passage that goes on to where it does not stand',
    [PASSAGE, 'charter/i/#i-1"', 'charter/preamble/#i-1"'],
    /charter\/preamble\/#i-1" in <script>, expected an element/,
  ],
  [
    'words of a passage that stands no more',
    ['documents/charter/paragraphs.lock.json', '"state":"stands"', '"state":"withdrawn"'],
    /^charter\/p\/i-1\/.*official text, expected none/,
  ],
  [
    'another number at a former address of a passage',
    ['rules/p/i-1/index.html', '<h1>i-1', '<h1>i-2'],
    /^rules\/p\/i-1\/.*the label of charter#i-1 as "i-2"/,
  ],
  [
    'a citation of a part of a passage',
    [PASSAGE, 'para. i-1.', 'para. i-1(a).'],
    /the label of charter#i-1 as "The Charter, para\. i-1\(a\)\.", expected "i-1" within it/,
  ],
  [
    'a term that does not stand in a passage',
    [PASSAGE, '<dl>', '<dl><dt><a href="/reader/terms/dues/">dues</a></dt><dd>What boats pay.</dd>'],
    /the term dues listed beside #i-1, expected only terms that stand in "“A berth/,
  ],
  ['another source', ['documents/charter/source.txt', 'nobody', 'no one'], /^charter\/.*official text changed/],
];

describe('an editor who builds a site whose pages do not show the source gets a fault for', () => {
  test.each(TEXT)('%s', (_, planted, told) => {
    expect(proofOf(planted)).toContainEqual(expect.stringMatching(told));
  });

  test('two blocks that changed places', () => {
    const [h2, caption] = [
      '<h2 id="the-cafe">The café</h2>',
      '<figcaption id="i-figure-1">The café on the quay stays open.</figcaption>',
    ];
    const told = proofOf([I, h2, '<h2 id="x"></h2>'], [I, caption, `${caption}${h2}`], [I, '<h2 id="x"></h2>', '']);
    expect(told).toContainEqual(expect.stringMatching(/out of order: "The café on.*expected first "The café"/));
  });

  test('a missing block once, not of every line after it', () => {
    const [line, ...more] = proofOf([FULL, '<h2 id="section-i">I. Berths</h2>', '<div id="section-i"></div>']);
    expect(line).toMatch(/a line of source\.txt missing, expected "I\. Berths"/);
    expect(more).toEqual([]);
  });
});
