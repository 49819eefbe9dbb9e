/** Changes to pages of passages, files, search and what is kept offline. */
import type { Planted } from './planted.ts';

const PAGE = 'pages/[...document]/p/[passage]/index.astro';
const RECORDS = 'features/search/index/make-records.ts';
const KEPT_OFFLINE = 'features/search/index/records-by-document.ts';
const READ_BACK = ['site/read-back.test.ts', 'site/read-back-formats.test.ts'] as const;
const SAID_OF_PASSAGES = 'site/said-of-passages.test.ts';
const PASSAGES = ['unit/passages.test.ts', SAID_OF_PASSAGES, ...READ_BACK] as const;
const LLMS = READ_BACK;

export const FILES: readonly Planted[] = [
  {
    what: 'a passage without its direction',
    file: PAGE,
    from: ' dir={attributesWithin(document.language, language).dir}',
    to: '',
    tests: PASSAGES,
  },
  {
    what: 'the citation of the next passage',
    file: PAGE,
    from: 'noteOf(document, place.block).html',
    to: 'noteOf(document, place.next ?? place.block).html',
    tests: PASSAGES,
  },
  {
    what: 'the label of the next passage',
    file: PAGE,
    from: '<InLanguage language={document.language}>{label}</InLanguage>',
    to: '<InLanguage language={document.language}>{place?.next?.label ?? label}</InLanguage>',
    tests: PASSAGES,
  },
  {
    what: 'a gloss without its end on the page of a passage',
    file: PAGE,
    from: '<Multilingual text={text} />',
    to: '<Multilingual text={text.slice(0, -1)} />',
    tests: PASSAGES,
  },
  {
    what: 'the description of the next passage in previews',
    file: PAGE,
    from: 'description={place?.block.text ?? words.former}',
    to: 'description={place?.next?.text ?? place?.block.text ?? words.former}',
    tests: [...PASSAGES, 'site/preview.test.ts'],
  },
  {
    what: 'the label of a neighbour with the words of the passage',
    file: PAGE,
    from: '{block.label} {openingOf(block.text, OPENING)}',
    to: '{block.label} {openingOf(place?.block.text ?? block.text, OPENING)}',
    tests: PASSAGES,
  },
  {
    what: 'the passage before in the place of the next',
    file: PAGE,
    from: '{[place.previous, place.next].map(',
    to: '{[place.previous, place.previous].map(',
    tests: PASSAGES,
  },
  {
    what: 'the picture of the document with the title of a passage',
    file: 'metadata/share-image/pictures.ts',
    from: 'firstOf([...ofPassage(passage), ofDocument(passage.document), ofSite()])',
    to: 'firstOf([ofDocument(passage.document), ofSite()])',
    tests: PASSAGES,
  },
  {
    what: 'the terms of a passage without the first',
    file: PAGE,
    from: 'const inIt = termsIn(passage, terms);',
    to: 'const inIt = termsIn(passage, terms).slice(1);',
    tests: PASSAGES,
  },
  {
    what: 'another year in what the copy menu cites with',
    file: 'citations/citing.ts',
    from: 'styles: templatesOf(document),',
    to: 'styles: templatesOf({ ...document, published: document.received }),',
    tests: ['unit/citing.test.ts', SAID_OF_PASSAGES],
  },
  {
    what: 'the citation of the next passage in its JSON',
    file: 'exports/passage-json.ts',
    from: 'noteOf(document, place.block).text',
    to: 'noteOf(document, place.next ?? place.block).text',
    tests: PASSAGES,
  },
  {
    what: 'the citation of the next passage in its Markdown',
    file: 'exports/passage-markdown.ts',
    from: 'noteOf(document, place.block).text',
    to: 'noteOf(document, place.next ?? place.block).text',
    tests: PASSAGES,
  },
  {
    what: 'a gloss without its end in the Markdown of a passage',
    file: 'exports/passage-markdown.ts',
    from: '`: ${writeNote(note)}`',
    to: '`: ${writeNote(note).slice(0, -1)}`',
    tests: PASSAGES,
  },
  {
    what: 'the next passage in a share picture',
    file: 'metadata/share-image/pictures.ts',
    from: 'openingOf(place.block.text, LETTERS)',
    to: 'openingOf((place.next ?? place.block).text, LETTERS)',
    tests: ['site/share-pictures.test.ts'],
  },
  {
    what: 'a changed word in a share picture',
    file: 'metadata/share-image/quote-card.ts',
    from: 'fitted(escapeHtml(title)',
    to: "fitted(escapeHtml(title).replace(' the ', ' no ')",
    tests: ['unit/share-image.test.ts', 'unit/quote-card.test.ts'],
  },
  {
    what: 'the title of the site in the frame of a passage',
    file: 'exports/oembed.ts',
    from: 'words.frame(document.title, label)',
    to: 'words.frame(getPublication().site.name, label)',
    tests: ['site/preview.test.ts', 'site/passages.test.ts', 'unit/metadata.test.ts'],
  },
  {
    what: 'another number in document.json',
    file: 'exports/document-json.ts',
    from: '...{ kind, id: block.id, label: block.label, ...number, text',
    to: '...{ kind, id: block.id, label: block.label, ...(number.number === undefined ? {} : { number: `${number.number}1` }), text',
    tests: ['unit/exports.test.ts', 'unit/exported-data.test.ts', 'site/exports.test.ts', 'site/structure.test.ts'],
  },
  {
    what: 'a gloss without its end in TBX',
    file: 'exports/terms-tbx.ts',
    from: "{ type: 'definition' }, text)",
    to: "{ type: 'definition' }, text.slice(0, -1))",
    tests: ['unit/terms-tbx.test.ts', 'site/terms.test.ts', 'site/exports.test.ts'],
  },
  {
    what: 'the first place of a term at its section in CSV',
    file: 'exports/terms-csv.ts',
    from: '`${first.document.name} ${first.block.label}`',
    to: '`${first.document.name} ${first.section.label}`',
    tests: ['unit/terms-csv.test.ts', 'site/terms.test.ts'],
  },
  {
    what: 'the gloss of another term in an annotation',
    file: 'exports/annotations.ts',
    from: 'const note = byId.get(term);',
    to: 'const note = [...byId.values()][0];',
    tests: ['unit/annotations.test.ts', 'site/annotations.test.ts'],
  },
  {
    what: 'the label of an id in place of its paragraph’s in paragraphs.json',
    file: 'exports/paragraphs-json.ts',
    from: '      id,\n      label,\n      ...(page',
    to: '      id,\n      label: id,\n      ...(page',
    tests: ['unit/exported-data.test.ts', 'site/exports.test.ts', 'site/data.test.ts'],
  },
  {
    what: 'the title of another document in llms.txt',
    file: 'pages/llms.txt.ts',
    from: "        filePath(id, 'document.md'),\n        title,",
    to: "        filePath(id, 'document.md'),\n        documents[0]?.title ?? title,",
    tests: LLMS,
  },
  {
    what: 'the address of another document in llms.txt',
    file: 'pages/llms.txt.ts',
    from: "        filePath(id, 'document.md'),",
    to: "        filePath(documents[0]?.id ?? id, 'document.md'),",
    tests: LLMS,
  },
  {
    what: 'a feed without one of its items',
    file: 'exports/corrections-feed.ts',
    from: '...newTerms.map(',
    to: '...newTerms.slice(1).map(',
    tests: ['unit/corrections.test.ts', 'site/corrections.test.ts'],
  },
  {
    what: 'a changed word in the records of search',
    file: RECORDS,
    from: 'label: block.label ?? section.label, text }',
    to: "label: block.label ?? section.label, text: text.replace(' the ', ' no ') }",
    tests: ['unit/search-records.test.ts', 'site/read-back-formats.test.ts'],
  },
  {
    what: 'a gloss without its end in the records of search',
    file: RECORDS,
    from: '    text: term.gloss,\n',
    to: '    text: term.gloss.slice(0, -1),\n',
    tests: ['unit/search-records.test.ts', 'site/read-back-formats.test.ts'],
  },
  {
    what: 'a changed word in the records that are kept offline',
    file: KEPT_OFFLINE,
    from: '[...(own.get(document.id) ?? [])]',
    to: "(own.get(document.id) ?? []).map((one) => ({ ...one, text: one.text.replace(' the ', ' no ') }))",
    tests: ['unit/search-records.test.ts', 'site/read-back-formats.test.ts'],
  },
  {
    what: 'a gloss without its end in the records that are kept offline',
    file: KEPT_OFFLINE,
    from: '[[record.id, record] as const]',
    to: '[[record.id, { ...record, text: record.text.slice(0, -1) }] as const]',
    tests: ['unit/search-records.test.ts', 'site/read-back-formats.test.ts'],
  },
];
