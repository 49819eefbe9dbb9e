/** A note on a term shows first what the text itself says that the term means. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { definedBy } from '../../src/core/definitions/defined.ts';
import type { Document, Publication } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { exportAnnotations } from '../../src/exports/annotations.ts';
import { exportDocumentTerms } from '../../src/exports/terms-json.ts';
import { exportMarkdown } from '../../src/exports/document-markdown.ts';
import { exportAkomaNtoso } from '../../src/exports/akoma-ntoso/document.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { passageMarkdown } from '../../src/exports/passage-markdown.ts';
import { definingPublication } from '../support/defining-law.ts';
import { SITE } from '../support/exported.ts';
import { lawOf } from '../support/referring-law.ts';
import { bookOf } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

let publication: Publication;
let act: Document;

beforeAll(async () => {
  publication = await definingPublication();
  const [document] = publication.documents;
  if (document === undefined) throw new Error('It has no document.');
  act = document;
});

/** What the act says of a term, where a reader sees these sections. */
const definedOf = (id: string, ...sections: string[]) =>
  publication.terms
    .filter((term) => term.id === id)
    .flatMap((term) => definedBy(act, term, sections.length === 0 ? undefined : sections.map((slug) => ({ slug }))))
    .map(({ label, introduction, pieces, isCut }) => [
      label,
      introduction?.text,
      pieces.map(({ number, text }) => [number, text].filter(Boolean).join(' ')).join(' '),
      isCut,
    ]);

describe('a reader of a note finds what the text itself says', () => {
  test('for the whole of it, with the words that say so', () => {
    const words = 'In this Act, ‘ferry’ means a boat that carries people over the water.';
    expect(definedOf('ferry', 'section-4')).toEqual([['Sec. 1(1)', undefined, words, false]]);
  });

  test('for a part, only there, with what introduces the list and the points below', () => {
    const words = '(a) ‘berth’ means a place by the quay that is (i) deep; and (ii) free;';
    const introduction = 'The following definitions apply in this Part:';
    const [defined] = definedOf('berth', 'section-4');
    expect(defined).toEqual(['Sec. 3(1)(a)', introduction, words.slice('(a) '.length), false]);
    expect(definedOf('berth', 'section-2')).toEqual([]);
    expect(definedOf('berth')).toHaveLength(1);
  });

  test('where an editor says that it is, and nothing where it only names the word', () => {
    expect(definedOf('pilot')).toEqual([['Sec. 4(2)', undefined, 'A pilot is a person who knows the water.', false]]);
  });
});

const inZip = (zip: Uint8Array, file: string) => strFromU8(unzipSync(zip)[file] ?? new Uint8Array());
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\\(?=[()[\]])/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ');

describe('a reader finds the words of the text before ours', () => {
  const WHOLE =
    'Defined in Sec. 1(1): “In this Act, ‘ferry’ means a boat that carries people over the water.” Any boat with a timetable.';
  const passage = () => passagesOf(act).filter(({ id }) => id === 'section-4-1');
  test.for<[string, () => string | Promise<string>]>([
    ['in a document in Markdown', () => exportMarkdown(act, publication.terms, SITE)],
    ['in Akoma Ntoso', () => exportAkomaNtoso(act, publication.terms, SITE)],
    ['in a Word file', async () => inZip(await wordOf(act, publication.terms), 'word/footnotes.xml')],
    [
      'in the annotations',
      () =>
        exportAnnotations(act, publication.terms, SITE)
          .items.map(({ body }) => body[0].value)
          .join(' '),
    ],
    [
      'in a passage in Markdown',
      () =>
        passage()
          .map((one) => passageMarkdown(one, publication.terms, SITE))
          .join(),
    ],
  ])('%s', async ([, make]) => {
    expect(plain(await make())).toContain(WHOLE);
  });

  test('in a book, with a link to the passage in its chapter', async () => {
    const glossary = inZip(await bookOf(act, publication.terms), 'OEBPS/terms.xhtml');
    expect(glossary).toContain('<a href="text/section-1.xhtml#section-1-1">Sec. 1(1)</a>');
    expect(plain(glossary)).toContain(WHOLE.replace('” Any', '”Any'));
  });

  test('in data, apart from ours', () => {
    const expected = {
      id: 'ferry',
      definitions: [
        {
          id: 'section-1-1',
          label: 'Sec. 1(1)',
          address: 'https://papers.example/ferry-act/section-1/#section-1-1',
          text: 'In this Act, ‘ferry’ means a boat that carries people over the water.',
        },
      ],
    };
    const [one] = passage();
    expect(one && exportPassage(one, publication, SITE).terms).toContainEqual(
      expect.objectContaining({ ...expected, gloss: 'Any boat with a timetable.' }),
    );
    expect(exportDocumentTerms(act, publication.terms, SITE).terms).toContainEqual(expect.objectContaining(expected));
  });
});

describe('a reader of a long definition', () => {
  const definitionOf = async (words: string) => {
    const law = await lawOf(
      `# Ferry Act\n\n## Section 1\n\nIn this Act, ‘ferry’ means ${words}\n\n## Section 2\n\nNo more.\n`,
    );
    return definedBy(law, { id: 'ferry', definedIn: ['law#section-1-par-1'] });
  };

  test('finds its beginning, cut at a word, and that more follows', async () => {
    const [defined] = await definitionOf(`a boat${' that carries people'.repeat(30)}.`);
    expect(defined?.isCut).toBe(true);
    expect(defined?.pieces[0]?.text).toMatch(/^In this Act, ‘ferry’ means a boat that .*(?:that|carries|people)$/);
    expect(defined?.pieces[0]?.text.length).toBeLessThanOrEqual(400);
  });

  test('finds dots of the text itself as they are', async () => {
    const [defined] = await definitionOf('a boat, a raft, a canoe…');
    expect(defined?.pieces[0]?.text).toBe('In this Act, ‘ferry’ means a boat, a raft, a canoe…');
    expect(defined?.isCut).toBe(false);
  });
});
