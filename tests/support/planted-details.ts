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
