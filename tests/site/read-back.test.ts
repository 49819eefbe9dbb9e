/** Details that were changed in finished pages and files: the proof of the build has to notice each of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageOf } from '../../src/proof/fault.ts';
import { proveSite } from '../../src/proof/prove.ts';
import type { SiteName } from '../support/sites/recipes.ts';
import { Site } from '../support/site.ts';

/** A change: in a file, `from` becomes `to` wherever it stands. The message says what is wrong. */
type Planted = readonly [name: string, file: string, from: string | RegExp, to: string, told: RegExp];

const II = 'harbour-charter/ii/index.html';
const II_3 = 'harbour-charter/p/ii-3';
const DUES = 'What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.';

const IN_CHARTER: readonly Planted[] = [
  [
    'a gloss without its last word',
    II,
    DUES,
    DUES.replace(' it arrives.', '.'),
    /the gloss of harbour-dues as ".*on the day\.".*by terms\/harbour-dues\.mdx/,
  ],
  [
    'a gloss without its "not" in the list of terms',
    'terms/index.html',
    'nobody is kept off the quay',
    'anybody is kept off the quay',
    /the gloss of open-quay/,
  ],
  [
    'the terms of another paragraph',
    'harbour-charter/iii/index.html',
    '<a href="/terms/quiet-hours/">quiet hours</a>',
    '<a href="/terms/pellan-bay/">Pellan Bay</a>',
    /the term pellan-bay listed beside #iii-1, expected only terms that stand in/,
  ],
  [
    'a number that leads to another source',
    'terms/harbour-dues/index.html',
    'href="#source-2"',
    'href="#source-1"',
    /the sources in the note on harbour-dues as ".*2 to #source-1/,
  ],
  [
    'a source with the address of another',
    'terms/harbour-office/index.html',
    'href="https://revue.example/bureaux"',
    'href="https://harbour.example/office"',
    /the sources of harbour-office as/,
  ],
  [
    'a mark whose words stand beside it',
    'lights-plan/ii/index.html',
    /(<a class="term"[^>]*>)([^<]+)<\/a>/,
    '$1</a>$2',
    /"" marked as the term .*, expected one of its wordings/,
  ],
  [
    'a mark of another term',
    'lights-plan/iii/index.html',
    /id="mark-(?:charter)" href="#note-charter"/,
    'id="mark-charter" href="#note-harbour-dues"',
    /marked as the term harbour-dues, expected one of its wordings/,
  ],
  [
    'a passage’s page without direction',
    'small-ports-declaration/p/ba-1/index.html',
    '<article lang="ar" dir="rtl">',
    '<article lang="ar">',
    /<article lang="ar"> that runs ltr, expected dir="rtl"/,
  ],
  [
    'a title in another language',
    'terms/berth/index.html',
    '<h3><a href="/small-ports-declaration/" lang="ar" dir="rtl">',
    '<h3><a href="/small-ports-declaration/">',
    /the language of small-ports-declaration, .* as "en"/,
  ],
  ['a page in another language', 'about/index.html', '<html lang="en">', '<html lang="fr">', /<html lang="fr">/],
  [
    'the citation of the passage before',
    `${II_3}/index.html`,
    'para. II.3',
    'para. II.2',
    /the citation of harbour-charter#ii-3 as ".*II\.2/,
  ],
  [
    'the label of the passage after',
    'harbour-charter/p/ii-1/index.html',
    '<h1>II.1',
    '<h1>II.2',
    /the heading of the page of harbour-charter#ii-1 as "II\.2/,
  ],
  [
    'another gloss on a passage’s page',
    'harbour-charter/p/i-1/index.html',
    'for its three towns',
    'for its four towns',
    /the gloss of harbour-office/,
  ],
  [
    'another description of a passage',
    'harbour-charter/p/i-2/index.html',
    'name="description" content="The harbour master answers',
    'name="description" content="The harbour pilot answers',
    /the words of harbour-charter#i-2 as/,
  ],
  [
    'the picture of another passage',
    'harbour-charter/p/i-3/index.html',
    'p/i-3/share.png',
    'p/i-4/share.png',
    /the preview picture of harbour-charter#i-3 as/,
  ],
  [
    'neighbours of another passage',
    'harbour-charter/p/iii-2/index.html',
    'href="/harbour-charter/p/iii-1/"',
    'href="/harbour-charter/p/ii-4/"',
    /the passages before and after harbour-charter#iii-2/,
  ],
  [
    'another publisher on a passage’s page',
    'harbour-charter/p/iii-3/index.html',
    'The Harbour Office, 2 April 1987',
    'The Lights Board, 2 April 1987',
    /the publisher and the date of harbour-charter as "The Lights/,
  ],
  [
    'another’s citation in JSON',
    `${II_3}/passage.json`,
    'para. II.3',
    'para. II.4',
    /passage\.json: Found the citation of harbour-charter#ii-3/,
  ],
  [
    'another gloss in JSON',
    'harbour-charter/p/ii-2/passage.json',
    'for boats that stay',
    'for ships that stay',
    /the gloss of visitors-berth/,
  ],
  [
    'a number in document.json',
    'lights-plan/document.json',
    /"label":\s*"II\.2"/,
    '"label": "II.3"',
    /document\.json: Found the label of lights-plan#ii-2 as "II\.3"/,
  ],
  [
    'a word in document.json',
    'open-quay-article/document.json',
    'droits de port se',
    'droits du port se',
    /document\.json: Found the words of open-quay-article#b-1/,
  ],
  [
    'a position in document.json',
    'harbour-charter/document.json',
    /"start":\s*80/,
    '"start": 79',
    /" gale of 1931" at a place of the term gale/,
  ],
  [
    'a hash in paragraphs.json',
    'harbour-charter/paragraphs.json',
    '32010b38',
    '32010b39',
    /the SHA-256 of harbour-charter#preamble-1/,
  ],
  [
    'a place less in terms.json',
    'lights-plan/terms.json',
    /"block":\s*"i-2"/,
    '"block": "i-1"',
    /terms\/.*: Found the places of .* in lights-plan/,
  ],
  ['a gloss in terms.json', 'terms/terms.json', 'one boat lies', 'two boats lie', /the gloss of berth/],
  [
    'a citation with another label',
    'open-quay-article/citations.json',
    'B.1',
    'B.2',
    /citations\.json: Found the label of open-quay-article#b-1/,
  ],
  [
    'the oEmbed of another passage',
    'oembed/harbour-charter/i-1.json',
    'p/i-1/#embed',
    'p/i-2/#embed',
    /the address of harbour-charter#i-1 as "harbour-charter#i-2"/,
  ],
  [
    'a label in the concordance',
    'terms/berth/index.html',
    '#i-4">I.4</a>',
    '#i-4">I.3</a>',
    /terms\/berth\/index\.html: Found the label of harbour-charter#i-4 as "I\.3"/,
  ],
  [
    'words in the concordance',
    'terms/berth/index.html',
    '<mark>Berths</mark> are given',
    '<mark>Berths</mark> are sold',
    /the words of/,
  ],
  [
    'a link in the contents',
    'harbour-charter/i/index.html',
    '<a href="/harbour-charter/ii/" data-label="II">',
    '<a href="/harbour-charter/iii/" data-label="II">',
    /the label of the section harbour-charter\/iii\/ as "II"/,
  ],
  [
    'the date on a front page',
    'harbour-charter/index.html',
    '<time datetime="1987-04-02">2 April 1987',
    '<time datetime="1987-04-02">2 April 1988',
    /"2 April 1988" for the date 1987-04-02/,
  ],
  [
    'the publisher on a front page',
    'lights-plan/index.html',
    '<p class="byline">The Lights Board of the Three Towns',
    '<p class="byline">The Lights Board of the Two Towns',
    /the publisher and the date of lights-plan as ".*Board of the Two/,
  ],
  [
    'a date on the home page',
    'index.html',
    '12 September 2019',
    '12 September 2018',
    /the publisher and the date of dues-memorandum/,
  ],
  [
    'the label of another paragraph in the map of terms',
    'harbour-charter/map/index.html',
    'aria-label="III.2"',
    'aria-label="III.1"',
    /the label of harbour-charter#iii-2 as "III\.1"/,
  ],
];

const IN_STRUCTURE: readonly Planted[] = [
  [
    'the picture of another caption',
    'harbour-code/article-3/index.html',
    'images/quay.svg',
    'images/lamp.png',
    /the pictures "lamp\.png “The quay.*expected "quay\.svg/,
  ],
  [
    'an official number',
    'harbour-code/article-2/index.html',
    'data-name="Art. 2(1)(a)"',
    'data-name="Art. 2(1)(b)"',
    /the label of harbour-code#article-2-1-a as/,
  ],
  [
    'the label of the neighbour at a right-to-left passage',
    'mooring-rules/p/article-1-1/index.html',
    '<h1><bdi lang="ar" dir="rtl">المادة ١، الفقرة ١</bdi>',
    '<h1><bdi lang="ar" dir="rtl">المادة ١، الفقرة ٢</bdi>',
    /the heading of the page of mooring-rules#article-1-1/,
  ],
];

const IN_FORMER: readonly Planted[] = [
  [
    'the date of a former address',
    'quay/index.html',
    '1 June 2020',
    '1 June 2021',
    /quay\/index\.html: Found ".*1 June 2021.*expected words with "1 June 2020"/,
  ],
];

const CONTENT = { charter: 'tests/fixtures/charter/content', structure: 'tests/fixtures/structure/content' };

describe.each<[SiteName, readonly Planted[], string | undefined, string]>([
  ['charter', IN_CHARTER, CONTENT.charter, '/'],
  ['structure', IN_STRUCTURE, CONTENT.structure, '/'],
  ['former', IN_FORMER, undefined, '/shelf/reader/'],
])('an editor who builds the site "%s" is told of', (name, planted, content, base) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'read-back-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let told: readonly string[] = [];

  beforeAll(async () => {
    const site = await Site.of(name);
    cpSync(site.folder, folder, { recursive: true });
    for (const [, file, from, to] of planted) {
      const target = path.join(folder, file);
      const before = readFileSync(target, 'utf8');
      const after = before.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
      if (after === before) throw new Error(`${file} has no ${String(from)}.`);
      writeFileSync(target, after);
    }
    // The content of a site with a history is beside it.
    const { faults } = proveSite({
      folder,
      content: content ?? path.resolve(site.folder, '../content'),
      origin: base === '/' ? undefined : 'https://reader.example',
      base,
    });
    told = faults.map((fault) => `${fault.page}: ${messageOf(fault)}`);
  });

  test.each(planted)('%s', (...[, , , , message]) => {
    expect(told).toContainEqual(expect.stringMatching(message));
  });
});
