/** The passages of the publication in finished-site.ts, and the JSON files about them. */
import { createHash } from 'node:crypto';

export const FIRST = 'The dues are paid in spring, and the harbour master counts them.';
export const SECOND = '“A berth is a promise,” she said; nobody may break it.';
export const THIRD = 'The café on the quay stays open.';

/** The names of the sections, by slug. */
const SECTIONS: Readonly<Record<string, string>> = { preamble: 'Preamble', i: 'I. Berths' };

/** The passages: the id, the slug of the section, and the words. */
export const PASSAGES = [
  ['preamble-1', 'preamble', FIRST],
  ['i-1', 'i', SECOND],
  ['i-figure-1', 'i', THIRD],
] as const;

/** The citation of a passage. */
export const citationOf = (id: string) => `The Charter, para. ${id}.`;
/** The heading of the page of a passage, and the name of its section. */
export const headingOf = (id: string, section: string) =>
  `<h1>${id}</h1><p class="section-name">${SECTIONS[section] ?? ''}</p>`;

/** Returns the passages before and after one. */
export const besideOf = (id: string) => {
  const at = PASSAGES.findIndex(([own]) => own === id);
  return [PASSAGES[at - 1], PASSAGES[at + 1]].flatMap((other) => (other === undefined ? [] : [other]));
};

const ABOUT = { title: 'The Charter', language: 'en', publisher: 'The Harbour Office', published: '1987-04-02' };
const termsIn = (id: string) => (id === 'preamble-1' ? [{ id: 'dues', label: 'dues', gloss: 'What boats pay.' }] : []);

/** The JSON files of a document and its passages. */
export const JSON_FILES = Object.fromEntries(
  Object.entries({
    'terms/terms.json': {
      terms: [
        { id: 'berth', label: 'berth', gloss: 'A place.' },
        { id: 'dues', label: 'dues', gloss: 'What boats pay.' },
      ],
    },
    'charter/document.json': {
      ...ABOUT,
      sections: Object.keys(SECTIONS).map((section) => ({
        id: section,
        label: '',
        ...(section === 'i' && { heading: SECTIONS[section] }),
        blocks: PASSAGES.filter(([, own]) => own === section).flatMap(([id, , words]) => [
          ...(id === 'i-figure-1' ? [{ kind: 'heading', text: 'The café' }] : []),
          {
            kind: 'paragraph',
            id,
            label: id,
            text: words,
            terms: termsIn(id).map(({ id: term }) => ({ term, form: 'dues', start: 4, end: 8 })),
          },
        ]),
      })),
    },
    'charter/paragraphs.json': {
      paragraphs: PASSAGES.map(([id, , words]) => ({
        id,
        label: id,
        state: 'stands',
        sha256: createHash('sha256').update(words).digest('hex'),
      })),
    },
    'charter/terms.json': { terms: [] },
    'charter/citations.json': [{ blocks: Object.fromEntries(PASSAGES.map(([id]) => [id, { text: citationOf(id) }])) }],
    ...Object.fromEntries(
      PASSAGES.flatMap(([id, section, words]) => [
        [
          `charter/p/${id}/passage.json`,
          {
            id,
            label: id,
            address: `/reader/charter/p/${id}/`,
            inContext: `/reader/charter/${section}/#${id}`,
            document: { ...ABOUT, id: 'charter' },
            section: { id: section, name: SECTIONS[section] },
            text: words,
            citation: citationOf(id),
            terms: termsIn(id),
          },
        ],
        [
          `oembed/charter/${id}.json`,
          {
            title: `${id} · ${ABOUT.title}, ${ABOUT.publisher}`,
            author_name: ABOUT.publisher,
            html: `<iframe src="/reader/charter/p/${id}/#embed"></iframe>`,
          },
        ],
      ]),
    ),
  }).map(([file, content]) => [file, JSON.stringify(content)]),
);
