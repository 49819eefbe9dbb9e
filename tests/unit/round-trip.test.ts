/** An editor exports a document as Markdown and imports that file again, into an empty publication. */
import { describe, expect, test } from 'vitest';
import { publicationIn } from '../support/imported-document.ts';
import { blocksOf, markdownOf, roundTrip } from '../support/round-trip.ts';

const CHARTER = 'tests/fixtures/charter/content';
const FOLDERS = [CHARTER, 'tests/fixtures/structure/content'];

describe.for(FOLDERS)('an editor who imports an export of %s', (folder) => {
  const { documents, terms } = publicationIn(folder);
  test.for(documents.map((document) => [document.id, document] as const))(
    'gets the same blocks, numbers and ids of %s',
    async ([id, document]) => {
      const { document: again } = await roundTrip(document, markdownOf(document, terms), `${folder}/documents/${id}`);
      expect(blocksOf(again)).toEqual(blocksOf(document));
    },
  );
});

describe('an editor who imports an export', () => {
  const { documents, terms } = publicationIn(CHARTER);
  const [plan] = documents.filter(({ id }) => id === 'lights-plan');
  if (plan === undefined) throw new Error('There is no plan.');
  const pictures = `${CHARTER}/documents/lights-plan`;

  test('learns that labels, notes and the lines about the copy are left out, and what an export never has', async () => {
    const { remarks } = await roundTrip(plan, markdownOf(plan, terms), pictures);
    const kinds = remarks.map((remark) => remark.replace(/: ".*/s, ''));
    expect([...new Set(kinds)]).toEqual([
      'dropped: labels with their links, which the engine writes itself',
      'dropped: a note on a term, which is no official text',
      'dropped: where the copy comes from',
      'decide: an export has headings on one line and at six levels at most, and neither emphasis nor links: compare them with the source',
    ]);
  });

  test('gets the original ids, even if they would be different today, and learns so', async () => {
    const markdown = markdownOf(plan, terms).replaceAll('i-2"', 'i-1a"').replaceAll('#i-2)', '#i-1a)');
    const { document, remarks } = await roundTrip(plan, markdown, pictures);
    expect(document.sections[0]?.blocks.map(({ id }) => id)).toContain('i-1a');
    expect(remarks.join('\n')).toMatch(/\d ids are others than would be given anew/);
  });

  test('still sees which words are struck out', async () => {
    const structure = 'tests/fixtures/structure/content';
    const { documents: others, terms: theirs } = publicationIn(structure);
    const [code] = others.filter(({ id }) => id === 'harbour-code');
    if (code === undefined) throw new Error('There is no code.');
    const markdown = markdownOf(code, theirs);
    expect(markdown).toContain('10 <s>m2</s>.');
    const { document: again } = await roundTrip(code, markdown, `${structure}/documents/harbour-code`);
    expect(JSON.stringify(again.sections.map(({ blocks }) => blocks))).toContain('{"kind":"struck","words":["m2"]}');
  });
});
