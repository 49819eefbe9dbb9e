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

/** Changes to what lists the editions of a law of the site "force", and to what is said of passages by its publisher's file. */
export const IN_EDITIONS: readonly PlantedDetail[] = [
  [
    'the day of a passage by its publisher’s file, where the document says something of others',
    'mooring-rules/p/article-1-2/passage.json',
    '"from": "2014-05-01"',
    '"from": "2014-05-02"',
    /article-1-2\/passage\.json: Found the force of mooring-rules#article-1-2 as.*by documents\/mooring-rules\/document\.yaml/,
  ],
  [
    'another state of a passage of a section of which something is said',
    'harbour-code/p/annex-i-1/passage.json',
    '"state": "repealed"',
    '"state": "expired"',
    /annex-i-1\/passage\.json: Found the force of harbour-code#annex-i-1 as.*by documents\/harbour-code\/document\.yaml/,
  ],
  [
    'a passage that is in force, in grey',
    'harbour-code/article-1/index.html',
    '<p id="article-1-2">',
    '<p id="article-1-2" class="not-in-force">',
    /article-1\/index\.html: Found the look of harbour-code#article-1-2 as/,
  ],
  [
    'a passage with the interval of its law in Akoma Ntoso',
    'pier-rules/document.akn.xml',
    'eId="chapter-i-2" title="Chapter I(3)" period="#force_2"',
    'eId="chapter-i-2" title="Chapter I(3)" period="#force_1"',
    /document\.akn\.xml: Found the days in force of pier-rules#chapter-i-2 as "2021-01-01\/"/,
  ],
  [
    'another day of an event in Akoma Ntoso',
    'harbour-code/document.akn.xml',
    'eId="force_event_2022-03-01" date="2022-03-01"',
    'eId="force_event_2022-03-01" date="2022-03-02"',
    /harbour-code\/document\.akn\.xml: Found the days in force of harbour-code as/,
  ],
  [
    'another last day for the script that leads to an edition',
    'pier-rules/@at/index.html',
    'data-until="2020-12-31"',
    'data-until="2020-12-30"',
    /@at\/index\.html: Found the force of pier-rules\/@2019-06-15 as/,
  ],
  [
    'another last day in words',
    'pier-rules/@at/index.html',
    '31 December 2020',
    '30 December 2020',
    /@at\/index\.html: Found the last day in force of pier-rules\/@2019-06-15 as/,
  ],
  [
    'another first day at the top of a law',
    'pier-rules/index.html',
    'In force in these words since 1 January 2021',
    'In force in these words since 11 January 2021',
    /pier-rules\/index\.html: Found the first day in force of pier-rules as/,
  ],
  [
    'an edition less on the page of days',
    'pier-rules/@at/index.html',
    /<li data-published="2018-03-01".*?<\/li>/,
    '',
    /@at\/index\.html: Found the editions of pier-rules as/,
  ],
  [
    'another number in the history of all articles',
    'pier-rules/@history/index.html',
    '<td>Chapter II(5)</td>',
    '<td>Chapter II(6)</td>',
    /@history\/index\.html: Found the label of pier-rules\/@2018-03-01#chapter-ii-5 as/,
  ],
  [
    'a change that the history does not tell',
    'pier-rules/@history/index.html',
    /<td class="change"><a [^>]*#chapter-i-3">Chapter I\(4\) reworded<\/a>/,
    '<td>Chapter I(4)',
    /@history\/index\.html: Found what became of pier-rules\/@2019-06-15#chapter-i-3 in the history as "same"/,
  ],
  [
    'the day of another edition in the list for programs',
    'pier-rules/@timemap.json',
    '2019-06-15T00',
    '2019-06-16T00',
    /@timemap\.json: Found the day of pier-rules\/@2019-06-15 as/,
  ],
  [
    'an edition less in the list of links',
    'pier-rules/@timemap.wlnk',
    /<\/pier-rules\/@2019-06-15\/>.*\n/,
    '',
    /@timemap\.wlnk: Found the editions of pier-rules as/,
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
