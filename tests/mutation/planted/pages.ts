/** Changes to notes, terms and what pages say of documents. */
import type { Planted } from './planted.ts';

const SAID_OF_TERMS = 'site/said-of-terms.test.ts';
const NOTES = ['unit/notes.test.ts', 'site/terms.test.ts', SAID_OF_TERMS] as const;
const SOURCES = ['site/terms.test.ts', SAID_OF_TERMS, 'site/register.test.ts'] as const;
const FRONT = 'pages/[...document]/index.astro';

export const PAGES: readonly Planted[] = [
  {
    what: 'a gloss without “not”',
    file: 'html/terms/draw-term-note.ts',
    from: 'glossId : undefined)}>${text}</span>',
    to: "glossId : undefined)}>${text.replace(/ not /, ' ')}</span>",
    // Glosses of the fixtures do not have the word.
    tests: ['publication/terms.test.ts'],
  },
  {
    what: 'a gloss without its last word',
    file: 'html/terms/draw-term-note.ts',
    from: 'glossId : undefined)}>${text}</span>',
    to: "glossId : undefined)}>${text.replace(/ \\S+$/, '')}</span>",
    tests: NOTES,
  },
  {
    what: 'a definition of the text without its last word',
    file: 'html/terms/draw-term-note.ts',
    from: '#${id}">${text}</span>',
    to: "#${id}\">${text.replace(/ \\S+$/, '')}</span>",
    tests: ['site/defined-terms.test.ts'],
  },
  {
    what: 'a note that leads to another term’s page',
    file: 'core/terms/note.ts',
    from: 'path: termPath(term.id)',
    to: 'path: termPath(term.broader ?? term.id)',
    tests: NOTES,
  },
  {
    what: 'the number of another paragraph beside a printed note',
    file: 'features/notes/Notes.astro',
    from: 'data-label="${block.shortLabel}"',
    to: 'data-label="${blocks[0]?.shortLabel}"',
    tests: [...NOTES, 'browser/print.test.ts'],
  },
  {
    what: 'the terms of another paragraph',
    file: 'features/terms/ParagraphTerms.astro',
    from: 'blocks.map(({ id, label, occurrences }) => {',
    to: 'blocks.map(({ id, label }, index) => {\n  const { occurrences } = blocks[index + 1] ?? { occurrences: [] };',
    tests: ['site/terms.test.ts', 'browser/terms.test.ts'],
  },
  {
    what: 'the number of source 1 for every source',
    file: 'html/terms/draw-sources.ts',
    from: 'href="#source-${number}"',
    to: 'href="#source-1"',
    tests: SOURCES,
  },
  {
    what: 'a source with the address of its host',
    file: 'html/terms/draw-sources.ts',
    from: '<a href="${url}" rel="external"${inLanguage}>',
    to: '<a href="${new URL(url).origin}/" rel="external"${inLanguage}>',
    tests: SOURCES,
  },
  {
    what: 'the number of source 1 beside what source 2 says',
    file: 'html/terms/dress-note.ts',
    from: "dress.source(property('number'))",
    to: "dress.source(property('number').replace('2', '1'))",
    tests: SOURCES,
  },
  {
    what: 'names of a term without their ends',
    file: 'html/terms/draw-names.ts',
    from: '${langAttributes(lang)}>${name}</span>',
    to: '${langAttributes(lang)}>${name.slice(0, -1)}</span>',
    tests: NOTES,
  },
  {
    what: 'a title without its language',
    file: 'html/draw-title-link.ts',
    from: '${langAttributes(document.nameLanguage)}',
    to: '',
    tests: ['site/terms.test.ts'],
  },
  {
    what: 'a source under another date',
    file: 'html/terms/draw-sources.ts',
    from: '${dateInWords(date)}</time>',
    to: '${dateInWords(date.slice(0, 4))}</time>',
    tests: SOURCES,
  },
  {
    what: 'a place of a term under another label',
    file: 'features/terms/Occurrences.astro',
    from: '${label}</a> ${words}',
    to: '${section.slug}</a> ${words}',
    tests: ['site/concordance.test.ts'],
  },
  {
    what: 'a place of a term without the words after it',
    file: 'features/terms/draw-keyword.ts',
    from: '</mark>${after}</span>',
    to: '</mark></span>',
    tests: ['site/concordance.test.ts'],
  },
  {
    what: 'the title of the first section for every link of the contents',
    file: 'features/contents/ContentsList.astro',
    from: 'href={sectionPath(section.document, section.slug)}',
    to: "href={sectionPath(section.document, entries.flatMap((one) => ('section' in one ? [one.section.slug] : []))[0] ?? section.slug)}",
    tests: ['site/links.test.ts', 'site/structure.test.ts'],
  },
  {
    what: 'the day on which a text was received as its date',
    file: FRONT,
    from: '{dateInWords(document.published)}</time>',
    to: '{dateInWords(document.received)}</time>',
    tests: ['site/home.test.ts', 'site/metadata.test.ts', 'site/structure.test.ts'],
  },
  {
    what: 'the site’s name as the publisher',
    file: FRONT,
    from: '{words.byline(\n          <bdi>{document.publisher}</bdi>,',
    to: '{words.byline(\n          <bdi>{site.name}</bdi>,',
    tests: ['site/home.test.ts', 'site/metadata.test.ts', 'site/structure.test.ts'],
  },
  {
    what: 'another hash of the source',
    file: 'features/provenance/ToCheck.astro',
    from: '{document.sourceHash}',
    to: '{document.sourceHash.toUpperCase()}',
    tests: ['site/structure.test.ts', 'site/official-text.test.ts', 'site/register.test.ts'],
  },
  {
    what: 'the date of another withdrawal at a former address',
    file: 'features/official/FormerParagraphs.astro',
    from: 'words.withdrawn(label, dateInWords(withdrawn))',
    to: 'words.withdrawn(label, dateInWords(document.published))',
    tests: ['site/addresses.test.ts'],
  },
  {
    what: 'the date of publication of a document as that of its withdrawal',
    file: 'pages/[...former].astro',
    from: 'dateInWords(became.document.withdrawn.on)',
    to: 'dateInWords(became.document.published)',
    tests: ['site/former-addresses.test.ts'],
  },
  {
    what: 'a quotation of the register without its caution',
    file: 'features/facts/draw-entry.ts',
    from: 'caution === undefined ? \'\' : markup`<p class="caution">',
    to: 'markup`` && markup`<p hidden class="caution">',
    tests: ['site/register.test.ts'],
  },
  {
    what: 'a sample without the words after its term',
    file: 'features/home/Specimen.astro',
    from: '      {passage.after}\n',
    to: '',
    tests: ['site/home.test.ts'],
  },
];
