/** Changes to files for programs of the site "charter", each of which the proof of the build has to notice. */
import type { PlantedDetail } from './planted-details.ts';

const II_3 = 'harbour-charter/p/ii-3';

/** Changes to its files. */
export const IN_FILES: readonly PlantedDetail[] = [
  [
    'another’s citation in JSON',
    `${II_3}/passage.json`,
    'para. II.3',
    'para. II.4',
    /passage\.json: Found the label of harbour-charter#ii-3 as ".*para\. II\.4/,
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
    /document\.json: Found under the published id b-1 "Les droits du port/,
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
    /terms\.json: Found the label of lights-plan#i-1 as "I\.2"/,
  ],
  [
    'a place of a wording in another line',
    'wordings/wordings.json',
    '"text":"rules-1934","count":2,"own":2,"lines":[2]',
    '"text":"rules-1934","count":2,"own":2,"lines":[3]',
    /the places of the wording harbour-texts: berth \(en\)/,
  ],
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
];
