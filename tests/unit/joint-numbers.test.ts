/** Whoever cites a provision of two numbers, which were repealed together, names both. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officialId } from '../../src/core/ids/ids.ts';
import { labelsOf } from '../../src/core/ids/labels.ts';
import { levelsOf } from '../../src/core/numbers/nest.ts';
import { readStyles } from '../../src/core/numbers/styles.ts';
import { numberPath } from '../../src/core/pairs/number-path.ts';
import { inputOf } from '../../src/importing/input.ts';
import { importDocument } from '../support/imported-document.ts';
import { referencesOf } from '../support/referring-law.ts';

const REQUIRED = { publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** The numbers of some blocks that have them beside their words, and those out of sequence. */
function read(...marks: readonly string[]) {
  const blocks = marks.map((number) => ({ text: 'Words', number, isHeading: false }));
  const { levels, outOfSequence } = levelsOf(blocks, readStyles(['(1)', '(a)']));
  return { numbers: levels.map((level) => level?.number), outOfSequence: outOfSequence.map(({ marker }) => marker) };
}

const labelIn = (language: string, join: readonly string[] | undefined, ...numbers: readonly string[]) =>
  labelsOf(
    { id: 'article-1-x', section: 'article-1', numbers },
    { language, join, numbering: ['(1)', '(a)'], sections: [{ slug: 'article-1', label: 'Art. 1' }] },
  );

describe('a provision of two numbers', () => {
  test('is followed by the number after its second', () => {
    expect(read('(1) and (2)', '(3)', '(a)', '(b) to (d)', '(e)')).toEqual({
      numbers: ['1 and 2', '3', 'a', 'b to d', 'e'],
      outOfSequence: [],
    });
    expect(read('(1) and (2)', '(2)').outOfSequence).toEqual(['(2)']);
  });

  test('is cited by both, with the word of its text and the signs of its document', () => {
    expect(labelIn('en', undefined, '5', 'b and c')).toMatchObject({
      label: 'Art. 1(5)(b) and (c)',
      ordinal: '5(b) and (c)',
    });
    expect(labelIn('fr', undefined, '4 à 6').label).toBe('Art. 1(4) à (6)');
    expect(labelIn('de', [' Abs. 1', ' Nr. 1'], '4 und 5').label).toBe('Art. 1 Abs. 4 und Abs. 5');
  });

  test('has both in its id, in Latin letters', () => {
    const idOf = (...numbers: readonly string[]) => officialId('article-1', 'paragraph', numbers, new Set());
    expect(idOf('5', 'b and c')).toBe('article-1-5-b-and-c');
    expect(idOf('4 à 6')).toBe('article-1-4-a-6');
  });

  test('is the same provision in every language', () => {
    expect(numberPath('6', ['1', 'b and c'], false)).toEqual(['6', '1', 'b&c']);
    expect(numberPath('6', ['1', 'b et c'], false)).toEqual(['6', '1', 'b&c']);
  });
});

test('a reader who follows a reference to one of the two comes to both', async () => {
  const repealed = '<Paragraph><Label>(b) and (c)</Label><Text>[Repealed, 2021, c. 2]</Text></Paragraph>';
  const xml = readFileSync('tests/fixtures/profiles/lims.xml', 'utf8')
    .replace(
      '<Text>It leaves on the next tide.</Text>',
      '<Text>It leaves under section 2(1)(b) or section 2(1)(c).</Text>',
    )
    .replace(/<Paragraph><Label>\(b\)<\/Label><Text>the keeper has been told.<\/Text><\/Paragraph>/, repealed);
  const { original } = inputOf(Buffer.from(xml), 'lims.xml', '.');
  const { document } = await importDocument(original, { id: 'law', fields: REQUIRED });
  expect(referencesOf(document)).toEqual(
    expect.arrayContaining([
      ['section 2(1)(b)', 'Sec. 2(1)(b) and (c)'],
      ['section 2(1)(c)', 'Sec. 2(1)(b) and (c)'],
    ]),
  );
});

test('a line that goes on after two numbers has only the first', () => {
  const [level] = levelsOf(
    [{ text: '(1) and (2) apply', number: undefined, isHeading: false }],
    readStyles(['(1)']),
  ).levels;
  expect(level?.number).toBe('1');
});

test('a number with two words before it is a single one', () => {
  expect(labelIn('en', undefined, 'Success Criterion 1.1').label).toBe('Success Criterion 1.1');
});
