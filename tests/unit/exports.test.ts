/** The files of a document to download: the list of them, and those for people. */
import { describe, expect, test } from 'vitest';
import { DOCUMENT_FILES } from '../../src/core/addresses/document-files.ts';
import { exportMarkdown } from '../../src/exports/document-markdown.ts';
import { type Format, formatsOf, respondWith } from '../../src/exports/formats.ts';
import { modelOf, termOf } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { charter, fileOf, order, SITE, withSections } from '../support/exported.ts';

describe('a reader who downloads a document', () => {
  const FILES = {
    'source.txt': 'text/plain',
    'document.txt': 'text/plain',
    'document.md': 'text/markdown',
    'document.epub': 'application/epub+zip',
    'document.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'document.json': 'application/json',
    'document.akn.xml': 'application/akn+xml',
    'annotations.jsonld': 'application/ld+json',
    'facts.csv': 'text/csv',
    'terms.json': 'application/json',
    'paragraphs.json': 'application/json',
    'cite.bib': 'application/x-bibtex',
    'cite.ris': 'application/x-research-info-systems',
    'cite.csl.json': 'application/vnd.citationstyles.csl+json',
    'citations.json': 'application/json',
    'citing.json': 'application/json',
  };
  const listOf = (formats: readonly Format[]) => Object.fromEntries(formats.map((one) => [one.file, one.mediaType]));

  test('finds every file with its registered media type, a name and a purpose of its own', () => {
    const formats = formatsOf(charter());
    expect(listOf(formats)).toMatchObject(FILES);
    expect(formats.map(({ file }) => file)).toEqual(
      DOCUMENT_FILES.filter((file) => !/^(?:changes|languages)\./.test(file)),
    );
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
    expect(formats.filter(({ purpose }) => purpose === '')).toEqual([]);
  });

  test('finds a table of facts only if the document has a register', () => {
    const { 'facts.csv': table, ...others } = listOf(formatsOf(charter()));
    expect(table).toBe('text/csv');
    expect(listOf(formatsOf(modelOf('lights-plan')))).toEqual(others);
  });

  test('gets a file of bytes that takes time to make, as it is and without a charset', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0xff]);
    const [first] = formatsOf(charter());
    if (first === undefined) throw new Error('There is no format.');
    const book: Format = { ...first, mediaType: 'application/epub+zip', make: () => Promise.resolve(bytes) };
    const response = await respondWith(book, charter(), [], SITE);
    expect(response.headers.get('Content-Type')).toBe('application/epub+zip');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('gets text with its charset', async () => {
    const [source] = formatsOf(charter());
    if (source === undefined) throw new Error('There is no format.');
    const response = await respondWith(source, charter(), [], SITE);
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(fileOf(charter(), 'source.txt'));
  });

  test('gets JSON that people can read, a field a line, ending with a line end', () => {
    for (const name of [
      'document.json',
      'annotations.jsonld',
      'paragraphs.json',
      'citations.json',
      'citing.json',
      'cite.csl.json',
    ])
      expect(fileOf(order(), name)).toMatch(/^[{[]\n [\s\S]*\n[}\]]\n$/);
  });

  test('gets the citations of every style, and the reference for each program', () => {
    expect(JSON.parse(fileOf(order(), 'citations.json'))).toHaveLength(4);
    expect(fileOf(order(), 'cite.bib')).toContain('{harbour-charter,');
    expect(fileOf(order(), 'cite.ris')).toContain('ID  - harbour-charter');
    expect(JSON.parse(fileOf(order(), 'cite.csl.json'))).toMatchObject([{ id: 'harbour-charter' }]);
  });
});

test('document.txt contains the title, the headings and the blocks, with blank lines between them', () => {
  expect(fileOf(withSections(charter(), 'preamble', 'iii'), 'document.txt')).toBe(
    `The Harbour Charter of Pellan Bay

Pellan Bay has sheltered boats for longer than anyone has kept count. After the gale of 1931 broke the old mole, the towns around the bay agreed that one harbour, well kept, serves everyone better than five that are not.

This Harbour Charter sets down what they agreed. It belongs to all who use the water, and the Harbour Office keeps it.

III. Order and quiet

Quiet hours run from ten at night to six in the morning. During quiet hours no engine is run for longer than it takes to enter or leave a berth.

The quay is open to all. The towns call this the “open quay”: no gate, no guard, no list of names.

Of changes and the three towns

This Harbour Charter may be changed by a vote of two of the three towns. It is essential that every change be read aloud on the quay before it takes effect.

Where the Harbour Charter is silent, the custom of Pellan Bay holds.

(Read aloud on the quay on 2 April 1987)
`,
  );
});

test('document.md contains the text with links at its numbers, and each note once as a footnote', () => {
  expect(fileOf(withSections(charter(), 'preamble', 'iii'), 'document.md')).toBe(
    `# The Harbour Charter of Pellan Bay

The Harbour Office, 2 April 1987, [publisher’s page](https://harbour.example/charter). Paragraph numbers and notes by Harbour Papers, [annotated edition](https://papers.example/harbour-charter/). Terms of reuse of the text: not stated; it belongs to The Harbour Office. Terms of reuse of the notes by Harbour Papers: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

<a id="preamble-1"></a>[Pre.1](https://papers.example/harbour-charter/preamble/#preamble-1) Pellan Bay[^pellan-bay] has sheltered boats for longer than anyone has kept count. After the gale of 1931[^gale] broke the old mole, the towns around the bay agreed that one harbour, well kept, serves everyone better than five that are not.

<a id="preamble-2"></a>[Pre.2](https://papers.example/harbour-charter/preamble/#preamble-2) This Harbour Charter[^charter] sets down what they agreed. It belongs to all who use the water, and the Harbour Office[^harbour-office] keeps it.

## III. Order and quiet

<a id="iii-1"></a>[III.1](https://papers.example/harbour-charter/iii/#iii-1) Quiet hours[^quiet-hours] run from ten at night to six in the morning. During quiet hours no engine is run for longer than it takes to enter or leave a berth[^berth].

<a id="iii-2"></a>[III.2](https://papers.example/harbour-charter/iii/#iii-2) The quay is open to all. The towns call this the “open quay[^open-quay]”: no gate, no guard, no list of names.

### Of changes and the three towns

<a id="iii-3"></a>[III.3](https://papers.example/harbour-charter/iii/#iii-3) This Harbour Charter[^charter] may be changed by a vote of two of the three towns. It is essential that every change be read aloud on the quay before it takes effect.

<a id="iii-4"></a>[III.4](https://papers.example/harbour-charter/iii/#iii-4) Where the Harbour Charter is silent, the custom of Pellan Bay[^pellan-bay] holds.

(Read aloud on the quay on 2 April 1987)

[^pellan-bay]: [Pellan Bay](https://papers.example/terms/pellan-bay/) 佩兰湾, baie de Pellan, خليج بيلان. A bay with one harbour and three towns, open to the sea only in the south.

[^gale]: [the gale of 1931](https://papers.example/terms/gale/) tempête de 1931. The storm that broke the old mole and led the towns to agree on one harbour.

[^charter]: [Harbour Charter](https://papers.example/terms/charter/) Charte du port. The law of the harbour, agreed by the towns around the bay and kept by the Harbour Office.

[^harbour-office]: [Harbour Office](https://papers.example/terms/harbour-office/) 佩兰湾港务局, Office du port, مكتب الميناء. The body that runs the harbour of Pellan Bay for its three towns and collects what boats pay there.

[^quiet-hours]: [quiet hours](https://papers.example/terms/quiet-hours/). The hours of the night in which engines are kept still.

[^berth]: [berth](https://papers.example/terms/berth/). The place by the quay where one boat lies.

[^open-quay]: [open quay](https://papers.example/terms/open-quay/) quai ouvert, الرصيف المفتوح. The custom of Pellan Bay that nobody is kept off the quay.
`,
  );
});

test('document.md goes without the footnote of a term that has gone', () => {
  const markdown = exportMarkdown(order(), [termOf('berth')], SITE);
  expect(markdown.match(/^\[\^.*?\]: \[.*?\]/gm)).toEqual(['[^berth]: [berth]']);
});

test('document.md of a code contains quotations, lists, tables and footnotes in Markdown', () => {
  const { sections } = code();
  const parts = ['article-2', 'annex-i'].map((slug) => sections.filter((section) => section.slug === slug));
  const [rules, annex] = parts.map((only) =>
    fileOf({ ...code(), sections: only }, 'document.md')
      .replaceAll(/<a id="(.*?)"><\/a>\[(.*?)\]\(.*?\)/g, '$1 “$2”')
      .split('\n\n'),
  );
  expect(rules?.slice(2, 12)).toEqual([
    '### SECTION 1 OF RULES',
    '#### Article 2 Of dues',
    'article-2-par-1 “Art. 2 ¶1” Dues of a berth[^berth][^article-2-footnote-2] are paid as follows.',
    expect.stringMatching(/^article-2-1 “Art\. 2\(1\)” 1\. On arrival/),
    'article-2-1-a “Art. 2(1)(a)” (a) by day;',
    'article-2-1-b “Art. 2(1)(b)” (b) by night.',
    '##### Kinds of coin',
    'article-2-par-2 “Art. 2 ¶2” Coins count as they are.',
    '###### Old coins',
    'article-2-par-3 “Art. 2 ¶3” Old coins count half.',
  ]);
  expect(rules?.slice(16, 22)).toEqual([
    'article-2-par-6 “Art. 2 ¶6” The charter says:',
    '> article-2-par-7 “Art. 2 ¶7” Boats pay on arrival.\n>\n> article-2-par-8 “Art. 2 ¶8” No boat pays twice.',
    'article-2-par-9 “Art. 2 ¶9” Who pays late pays:',
    '- article-2-par-10 “Art. 2 ¶10” a lamp;\n- article-2-par-11 “Art. 2 ¶11” a rope, which is',
    '  - article-2-par-12 “Art. 2 ¶12” long or\n  - article-2-par-13 “Art. 2 ¶13” short.',
    '[^article-2-footnote-2]: article-2-footnote-2 “Art. 2, footnote 2” Dues of the berth are listed at the Office.',
  ]);
  expect(annex?.[3]).toBe('annex-i-table-1 “Annex I, table ¶1” Berths and their length');
  const rows = annex?.[4]?.split('\n').map((row) => row.replaceAll(/ {2,}/g, ' '));
  expect(rows?.[0]).toBe(
    '| annex-i-table-1-cell-1 “Annex I, table ¶1, cell 1” Berth | annex-i-table-1-cell-2 “Annex I, table ¶1, cell 2” Length | |',
  );
  expect(rows).toHaveLength(6);
});

describe('a reader who downloads a document with terms of reuse', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://licences.example/by', attribution: '© The Harbour Office' };

  test('gets them in document.json as in document.yaml', () => {
    expect(JSON.parse(fileOf({ ...order(), licence }, 'document.json')).licence).toEqual(licence);
    expect(JSON.parse(fileOf(order(), 'document.json'))).not.toHaveProperty('licence');
  });

  test('reads them at the top of document.md, with a link if there is an address', () => {
    expect(fileOf({ ...order(), licence }, 'document.md')).toContain(
      'edition](https://papers.example/harbour-charter/). Terms of reuse of the text: [CC BY 4.0](https://licences.example/by); © The Harbour Office. Terms of reuse of the notes by Harbour Papers: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n',
    );
    expect(fileOf({ ...order(), licence: { name: 'public domain' } }, 'document.md')).toContain(
      'Terms of reuse of the text: public domain. Terms of reuse of the notes by',
    );
  });
});
