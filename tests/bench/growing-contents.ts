/** Contents that grow in one thing each: what `npm run bench:check` measures. */
import { type Grown, name, slug, times } from './written-contents.ts';

/** A content of one size after the other. */
interface Growth {
  /** What grows. */
  readonly what: string;
  /** How many there are at first. */
  readonly first: number;
  readonly content: (size: number) => Grown;
}

/** A sentence of words as a language has them: a few are in every one, most are rare. The same seed gives the same. */
function sentence(seed: number, length = 40): string {
  let state = (Math.imul(seed, 2654435761) + 12345) >>> 0;
  const words = times(length, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return name(Math.floor(3000 * (state / 2 ** 32) ** 3));
  });
  return `${words.join(' ')}.`;
}

const sentences = (size: number, from = 0) => times(size, (index) => sentence(from + index));
const edited = (words: string) => words.replace(/\S+ \S+/, 'edited words');

/** Everything that grows. */
export const GROWTHS: readonly Growth[] = [
  { what: 'paragraphs of a section', first: 1000, content: (size) => ({ text: [sentences(size)] }) },
  {
    what: 'paragraphs, every one edited',
    first: 500,
    content: (size) => ({ text: [sentences(size).map(edited)], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs, every one rewritten',
    first: 500,
    content: (size) => ({ text: [sentences(size, 1e6)], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs in reverse order',
    first: 500,
    content: (size) => ({ text: [sentences(size).reverse()], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs moved and edited',
    first: 500,
    content: (size) => ({ text: [['a'], sentences(size).map(edited)], before: [sentences(size), ['a']] }),
  },
  {
    what: 'paragraphs inserted in one place',
    first: 500,
    content: (size) => ({ text: [sentences(size)], before: [sentences(1)] }),
  },
  {
    what: 'paragraphs of the same words',
    first: 1000,
    content: (size) => ({
      text: [times(size, () => 'Repealed.').concat('a')],
      before: [times(size + 100, () => 'Repealed.')],
    }),
  },
  {
    what: 'paragraphs that differ from the source',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `${sentence(index)} &amp;amp;`)] }),
  },
  { what: 'sections', first: 250, content: (size) => ({ text: times(size, (index) => sentences(4, index * 4)) }) },
  {
    what: 'sections, every one renamed',
    first: 250,
    content: (size) => ({ text: times(size, (index) => sentences(4, index * 4)), isRenamed: true }),
  },
  { what: 'documents', first: 50, content: (size) => ({ text: [sentences(10)], documents: size }) },
  {
    what: 'captions, and headings of the same words',
    first: 500,
    content: (size) => ({ text: [times(size, () => ['## Of boats', '<Caption>A boat.</Caption>']).flat()] }),
  },
  {
    what: 'footnotes',
    first: 250,
    content: (size) => ({
      text: [
        [
          ...times(size, (index) => `${sentence(index, 8)}[^${index + 1}]`),
          ...times(size, (index) => `[^${index + 1}]: ${sentence(index, 8)}`),
        ],
      ],
    }),
  },
  {
    what: 'items of a list',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `- ${sentence(index)}`)] }),
  },
  {
    what: 'rows of a table',
    first: 250,
    content: (size) => ({
      text: [[['| a | b |', '| - | - |', ...times(size, (index) => `| ${name(index)} | x |`)].join('\n')]],
    }),
  },
  { what: 'letters of a paragraph', first: 4000, content: (size) => ({ text: [[sentence(1, size)]] }) },
  { what: 'words of 1,000 letters', first: 100, content: (size) => ({ text: times(size, () => ['é'.repeat(1000)]) }) },
  {
    what: 'quotation marks that nothing closes',
    first: 7500,
    content: (size) => ({ text: [['“a '.repeat(size).trim()]], figures: [] }),
  },
  {
    what: 'places of one form in a paragraph',
    first: 4000,
    content: (size) => ({ text: [['berth '.repeat(size).trim()]], forms: ['berth'] }),
  },
  {
    what: 'terms beside a long text',
    first: 250,
    content: (size) => ({ text: [[...times(size, name), ...sentences(1000)]], forms: times(size, name) }),
  },
  {
    what: 'marks, one a paragraph',
    first: 250,
    content: (size) => ({
      text: [times(size, (index) => `${sentence(index, 8)} <Term id="term-${index}">x${name(index)}</Term>.`)],
      forms: times(size, (index) => `x${name(index)}`),
    }),
  },
  {
    what: 'entries of the register, one a paragraph',
    first: 250,
    content: (size) => ({
      text: [times(size, (index) => `${sentence(index, 8)} It has ${index + 2} boats.`)],
      figures: times(size, (index) => ({
        paragraph: `${slug(0)}-${index + 1}`,
        figure: String(index + 2),
        quote: `It has ${index + 2} boats`,
      })),
    }),
  },
  {
    what: 'entries of the register for one paragraph',
    first: 250,
    content: (size) => ({
      text: [[times(size, (index) => `It has ${index + 2} boats.`).join(' ')]],
      figures: times(size, (index) => ({
        paragraph: `${slug(0)}-1`,
        figure: String(index + 2),
        quote: `has ${index + 2} boats`,
      })),
    }),
  },
  {
    what: 'places that a note names',
    first: 500,
    content: (size) => ({
      text: [sentences(100)],
      forms: [name(0)],
      note: times(size, (index) => `It stands in A.${(index % 100) + 1}.`).join('\n\n'),
    }),
  },
  {
    what: 'strange characters',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `${sentence(index)} wo\u00ADrd, wоrd, e\u0301.`)] }),
  },
];

/** A code of 5,000 paragraphs in 250 sections, with a term in each. */
export const CODE: Grown = {
  text: times(250, (section) => [
    `${sentence(section)} <Term id="term-${section}">x${name(section)}</Term>.`,
    ...sentences(19, 1000 + section * 20),
  ]),
  forms: times(250, (section) => `x${name(section)}`),
  figures: [],
};
