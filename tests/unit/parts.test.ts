/** Programs of others use parts of the engine, in plain Node, without Astro and without a publication. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/parts/align.ts';
import { importFile } from '../../src/parts/import.ts';
import { checkQuotations } from '../../src/parts/quotations.ts';
import { asPerson } from '../support/astro.ts';

const page = readFileSync('docs/parts.md', 'utf8');
const examples = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code = '', prints = '']) => ({
  part: /'(glossator\/\w+)'/.exec(code)?.[1] ?? '',
  code,
  prints,
}));

test('the page about parts has an example of each', () => {
  const { exports }: { exports: object } = JSON.parse(readFileSync('package.json', 'utf8'));
  const modules = Object.keys(exports).filter((name) => name !== './package.json');
  expect(examples.map(({ part }) => part.replace('glossator', '.')).toSorted()).toEqual(modules.toSorted());
});

test.each(examples)('what the page shows of $part is what its example prints', ({ code, prints }) => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: asPerson({}),
  });
  expect(printed).toBe(prints);
});

/** A document with one section. */
const law = (id: string, ...texts: readonly string[]) => ({
  id,
  title: 'Pier Act',
  sections: [
    {
      id: 'boats',
      label: 'Art. 1',
      blocks: texts.map((text, index) => ({ id: `boats-${index + 1}`, label: `Art. 1(${index + 1})`, text })),
    },
  ],
});

describe('a program that checks quotations', () => {
  const former = law('law/@2016-11-07', 'A boat may lie at the pier for two days without paying.');
  const current = law('law', 'A boat may lie at the pier for three days without paying.');

  test('is told that words are those of a former edition, and what stands there now', () => {
    const text = 'Art. 1(1) says “may lie at the pier for two days”.';
    expect(checkQuotations(text, [current, former]).quotations).toEqual([
      {
        quotation: 'may lie at the pier for two days',
        verdict: 'verbatim',
        paragraph: 1,
        place: {
          document: 'law/@2016-11-07',
          section: 'boats',
          block: 'boats-1',
          label: 'Art. 1(1)',
          text: 'A boat may lie at the pier for two days without paying.',
        },
        others: 0,
        differences: [],
        since: { document: 'law', text: 'A boat may lie at the pier for three days without paying.' },
      },
    ]);
  });

  test('is told how many sentences were not checked, and that a text with too many quotations was not checked whole', () => {
    expect(
      checkQuotations('Nobody knows what this pier has ever been good for. All the boats of the town lie elsewhere.', [
        current,
      ]),
    ).toEqual({
      quotations: [],
      unquoted: 2,
      isComplete: true,
    });
    const many = Array.from({ length: 5001 }, (_, index) => `“Word ${index} of many”`).join(', ');
    expect(checkQuotations(many, [current]).isComplete).toBe(false);
  });
});

describe('a program that aligns two texts', () => {
  const [boats, fish, dogs] = [
    'A boat may lie at the pier for two days.',
    'Nobody sells fish.',
    'Dogs stay on a lead on the whole of the pier.',
  ];

  test('learns which paragraphs are new and gone, whatever their ids', () => {
    const after = { ...law('law', fish, dogs), sections: law('x', fish, dogs).sections };
    const aligned = align(law('law', boats, fish), after);
    expect(aligned.pairs.map(({ before, after: now }) => `${before.id} ${now.id}`)).toEqual(['boats-2 boats-1']);
    expect(aligned.gone.map(({ text }) => text)).toEqual([boats]);
    expect(aligned.added.map(({ text }) => text)).toEqual([dogs]);
  });

  test('is told where only a person can decide', () => {
    const { unsure } = align(law('law', fish, boats), law('law', fish, dogs));
    expect(unsure.map(({ reason, before, after }) => [reason, before[0]?.text, after[0]?.text])).toEqual([
      ['replaced', boats, dogs],
    ]);
  });

  test('is told of an id that two blocks have', () => {
    const { sections } = law('law', boats);
    expect(() => align({ title: '', sections: [...sections, ...sections] }, law('law', boats))).toThrow(
      'Found the id "boats-1" twice in a text, expected each block to have its own.',
    );
  });
});

describe('a program that imports a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const TEXT = '# Pier Act\n\n## 1. Boats\n\n(1) A boat pays 5 crowns.\n\n(2) It pays on the first day.\n';

  test('gets blocks that it can quote and align', async () => {
    const { document, source, isProved } = await importFile(bytes(TEXT), { name: 'act.md' });
    expect(isProved).toBe(true);
    expect(source).toBe('Pier Act\n\n1. Boats\n(1) A boat pays 5 crowns.\n(2) It pays on the first day.\n');
    expect(align(document, document).pairs).toHaveLength(2);
    const { quotations } = checkQuotations('“A boat pays 6 crowns.”', [{ id: 'act', ...document }]);
    expect(quotations).toMatchObject([{ verdict: 'altered', differences: [{ stands: '5', quoted: '6' }] }]);
  });

  test('is told why a file cannot be read', async () => {
    await expect(importFile(bytes('{\\rtf1 x}'), { name: 'act.rtf' })).rejects.toThrow('Found an RTF file.');
    await expect(importFile(bytes(' \n'), { name: 'act.txt' })).rejects.toThrow('Found no text in act.txt.');
  });

  test('never gets a picture of the folder in which it runs', async () => {
    const picture = 'tests/fixtures/charter/content/logo.svg';
    expect(existsSync(picture)).toBe(true);
    const { pictures, report } = await importFile(bytes(`${TEXT}\n![A seal](${picture})\n`), { name: 'act.md' });
    expect(pictures).toEqual([]);
    expect(report).toContain('there is no SVG, PNG or JPEG file of it beside the text');
  });
});
