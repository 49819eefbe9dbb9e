/** Changes to details of finished sites, each of which the proof of the build has to notice. */

/** A change: in a file, `from` becomes `to` wherever it stands. The message says what is wrong. */
export type PlantedDetail = readonly [name: string, file: string, from: string | RegExp, to: string, told: RegExp];

/** Changes to the site "structure". */
export const IN_STRUCTURE: readonly PlantedDetail[] = [
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
    /the label of mooring-rules#article-1-1 as/,
  ],
];

/** Changes to the site "force". */
export const IN_FORCE: readonly PlantedDetail[] = [
  [
    'the state of a law in its data',
    'pier-rules/document.json',
    '"state": "suspended"',
    '"state": "repealed"',
    /pier-rules\/document\.json: Found the force of pier-rules#chapter-ii-6 as "…?repealed.*by documents\/pier-rules\/document\.yaml/,
  ],
  [
    'a law that is said to be in force since another day',
    'pier-rules/p/chapter-i-1/passage.json',
    '"from": "2021-01-01"',
    '"from": "2021-01-02"',
    /pier-rules\/p\/chapter-i-1\/passage\.json: Found the force of pier-rules as/,
  ],
  [
    'the force of a passage, left out of its file',
    'pier-rules/p/chapter-i-2/passage.json',
    /"inForce": \{\s*"from": "2021-07-01",\s*"state": "not-yet"\s*\},/,
    '',
    /chapter-i-2\/passage\.json: Found the force of pier-rules#chapter-i-2 as "unsaid/,
  ],
  [
    'a passage that is not in force, but looks like others',
    'pier-rules/chapter-i/index.html',
    '<p id="chapter-i-2" class="not-in-force">',
    '<p id="chapter-i-2">',
    /pier-rules\/chapter-i\/index\.html: Found the look of pier-rules#chapter-i-2 as/,
  ],
];

/** Changes to the site "former". */
export const IN_FORMER: readonly PlantedDetail[] = [
  [
    'the date of a former address',
    'quay/index.html',
    '1 June 2020',
    '1 June 2021',
    /quay\/index\.html: Found ".*1 June 2021.*expected words with "1 June 2020"/,
  ],
];
