/**
 * An editor exports a document as Markdown, for Word or as a book, and imports that file again, into an empty publication.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { publicationIn } from '../support/imported-document.ts';
import { blocksOf, bookOf, formsOf, markdownOf, roundTrip } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

const CHARTER = 'tests/fixtures/charter/content';
const FOLDERS = [CHARTER, 'tests/fixtures/structure/content'];

function named(id: string, documents: readonly Document[]): Document {
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  return document;
}

describe.for(FOLDERS)('an editor who imports an export of %s', (folder) => {
  test.for(globSync(`${folder}/documents/*/`))('gets the same blocks, numbers and ids of %s', async (pictures) => {
    const { documents, terms } = publicationIn(folder);
    const document = named(path.basename(pictures), documents);
    const { document: again } = await roundTrip(document, markdownOf(document, terms), pictures);
    expect(blocksOf(again)).toEqual(blocksOf(document));
  });

  test.for(globSync(`${folder}/documents/*/`))(
    'for Word gets the same blocks, numbers and ids of %s',
    async (pictures) => {
      const { documents, terms } = publicationIn(folder);
      const document = named(path.basename(pictures), documents);
      const { document: again } = await roundTrip(document, await wordOf(document, terms), pictures);
      expect(blocksOf(again)).toEqual(blocksOf(document));
    },
  );

  test.for(globSync(`${folder}/documents/*/`))(
    'gets the same from the book of %s, with every mark',
    async (pictures) => {
      const { documents, terms } = publicationIn(folder);
      const document = named(path.basename(pictures), documents);
      const { document: again } = await roundTrip(document, await bookOf(document, terms), pictures, 'document.epub');
      expect(blocksOf(again)).toEqual(blocksOf(document));
      expect(formsOf(again)).toEqual(formsOf(document));
    },
  );
});

describe('an editor who imports an export', () => {
  const pictures = `${CHARTER}/documents/lights-plan`;
  const exported = () => {
    const { documents, terms } = publicationIn(CHARTER);
    const plan = named('lights-plan', documents);
    return { plan, markdown: markdownOf(plan, terms) };
  };

  test('learns that labels, notes and the lines about the copy are left out, and what an export never has', async () => {
    const { plan, markdown } = exported();
    const { remarks } = await roundTrip(plan, markdown, pictures);
    const kinds = remarks.map((remark) => remark.replace(/: ".*/s, ''));
    expect([...new Set(kinds)]).toEqual([
      'dropped: labels with their links, which the engine writes itself',
      'dropped: a note on a term, which is no official text',
      'dropped: where the copy comes from',
      'decide: an export has headings on one line and at six levels at most, and neither emphasis nor links: compare them with the source',
    ]);
  });

  test('gets the original ids, even if they would be different today, and learns so', async () => {
    const { plan, markdown } = exported();
    const changed = markdown.replaceAll('i-2"', 'i-1a"').replaceAll('#i-2)', '#i-1a)');
    const { document, remarks } = await roundTrip(plan, changed, pictures);
    expect(document.sections[0]?.blocks.map(({ id }) => id)).toContain('i-1a');
    expect(remarks.join('\n')).toMatch(/\d ids are others than would be given anew/);
  });

  test('gets an item that has only a number and other items', async () => {
    const { plan } = exported();
    const [first] = plan.sections;
    expect.assert(first !== undefined);
    const inner = first.blocks.flatMap((one) => (one.kind === 'paragraph' ? [{ ...one, kind: 'item' as const }] : []));
    const empty = { id: undefined, label: undefined, text: '', words: [] } as const;
    const item = { ...empty, kind: 'item', marker: '3.', children: inner } as const;
    const { document } = await roundTrip(
      plan,
      await bookOf({ ...plan, sections: [{ ...first, blocks: [item] }] }, []),
      pictures,
    );
    expect(document.sections.map(({ blocks }) => blocks)).toMatchObject([
      [{ kind: 'item', marker: '3.', text: '', children: inner.map(({ id, text }) => ({ id, text })) }],
    ]);
  });

  test('still sees which words are struck out', async () => {
    const structure = 'tests/fixtures/structure/content';
    const { documents: others, terms: theirs } = publicationIn(structure);
    const code = named('harbour-code', others);
    const markdown = markdownOf(code, theirs);
    expect(markdown).toContain('10 <s>m2</s>.');
    const { document: again } = await roundTrip(code, markdown, `${structure}/documents/harbour-code`);
    expect(JSON.stringify(again.sections.map(({ blocks }) => blocks))).toContain('{"kind":"struck","words":["m2"]}');
  });

  test('for Word learns that numbers, notes and the lines about the copy are left out, and nothing else', async () => {
    const { plan } = exported();
    const { remarks } = await roundTrip(plan, await wordOf(plan, publicationIn(CHARTER).terms), pictures);
    expect([...new Set(remarks.map((remark) => remark.replace(/: ".*/s, '')))]).toEqual([
      'dropped: where the copy comes from',
      'dropped: labels with their links, which the engine writes itself',
      'dropped: a note on a term, which is no official text',
    ]);
  });

  test('for Word still has the emphasis, the links and the lines of headings', async () => {
    const structure = 'tests/fixtures/structure/content';
    const { documents: others, terms: theirs } = publicationIn(structure);
    const code = named('harbour-code', others);
    const { document: again } = await roundTrip(
      code,
      await wordOf(code, theirs),
      `${structure}/documents/harbour-code`,
    );
    const marked = ({ sections }: Document) =>
      JSON.stringify(sections.map(({ blocks }) => blocks)).match(
        /"kind":"(?:emphasis|strong|struck|sup|sub|link|break)"/g,
      );
    expect(marked(again)).toEqual(marked(code));
    expect(again.sections.map(({ heading }) => heading)).toEqual(code.sections.map(({ heading }) => heading));
    expect(again.heading).toBe(code.heading);
  });

  test('for Word gets the same blocks from a site that does not know its address', async () => {
    const { plan } = exported();
    const { exportWord } = await import('../../src/exports/word/document-word.ts');
    const { document: again } = await roundTrip(plan, await exportWord(plan, [], undefined), pictures);
    expect(blocksOf(again)).toEqual(blocksOf(plan));
  });

  test('for Word gets ids back that are too long for a bookmark', async () => {
    const { plan } = exported();
    const long = 'i-on-the-lights-that-mark-the-way-into-the-bay';
    const [first, ...others] = plan.sections;
    const [light, ...more] = first?.blocks ?? [];
    if (first === undefined || light?.kind !== 'paragraph') throw new Error('The plan begins with no paragraph.');
    const renamed = { ...plan, sections: [{ ...first, blocks: [{ ...light, id: long }, ...more] }, ...others] };
    const { document: again } = await roundTrip(renamed, await wordOf(renamed, []), pictures);
    expect(again.sections[0]?.blocks[0]?.id).toBe(long);
  });
});
