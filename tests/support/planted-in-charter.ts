/** Changes to details of pages of the site "charter", each of which the proof of the build has to notice. */
import type { PlantedDetail } from './planted-details.ts';

const II = 'harbour-charter/ii/index.html';
const II_3 = 'harbour-charter/p/ii-3';
const DUES = 'What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.';

/** Changes to its pages. */
export const IN_CHARTER: readonly PlantedDetail[] = [
  [
    'a gloss without its last word',
    II,
    DUES,
    DUES.replace(' it arrives.', '.'),
    /the gloss of harbour-dues as ".*on the day\.".*by terms\/harbour-dues\.mdx/,
  ],
  [
    'a note under the name of another term',
    II,
    'href="/terms/harbour-dues/">harbour dues</a>',
    'href="/terms/harbour-dues/">berth</a>',
    /the name of harbour-dues as "berth"/,
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
  ['a page in another language', 'about/index.html', '<html lang="en">', '<html lang="fr">', /<html lang="fr">/],
  [
    'the citation of the passage before',
    `${II_3}/index.html`,
    'para. II.3',
    'para. II.2',
    /the label of harbour-charter#ii-3 as ".*II\.2.*expected "II\.3" within it/,
  ],
  [
    'the label of the passage after',
    'harbour-charter/p/ii-1/index.html',
    '<h1>II.1',
    '<h1>II.2',
    /p\/ii-1\/.*the label of harbour-charter#ii-1 as "II\.2/,
  ],
  [
    'another document in the preview of a link to a passage',
    'harbour-charter/p/ii-1/index.html',
    'property="og:title" content="II.1 · The Harbour Charter',
    'property="og:title" content="II.1 · The Lights Plan',
    /the title of harbour-charter as "II\.1 · The Lights Plan/,
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
    'another publisher on a passage’s page',
    'harbour-charter/p/iii-3/index.html',
    '<bdi>The Harbour Office</bdi>, 2 April 1987',
    '<bdi>The Lights Board</bdi>, 2 April 1987',
    /the publisher of harbour-charter as ".*The Lights Board, 2 April/,
  ],
  [
    'another number of places in the table of wordings',
    'wordings/index.html',
    /(<bdi>harbour dues<\/bdi>.*?<td>)(\d+)(<\/td><td>)/,
    '$199$3',
    /the numbers of the wording harbour dues/,
  ],
  ['a gloss in terms.json', 'terms/terms.json', 'one boat lies', 'two boats lie', /the gloss of berth/],
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
    '</span> · <bdi>The Lights Board of the Three Towns',
    '</span> · <bdi>The Lights Board of the Two Towns',
    /the publisher of lights-plan as ".*Board of the Two/,
  ],
  [
    'a date on the home page',
    'index.html',
    '12 September 2019',
    '12 September 2018',
    /the day of publication of dues-memorandum as ".*12 September 2018/,
  ],
  [
    'the label of another paragraph in the map of terms',
    'harbour-charter/map/index.html',
    'aria-label="III.2"',
    'aria-label="III.1"',
    /the label of harbour-charter#iii-2 as "III\.1"/,
  ],
];
