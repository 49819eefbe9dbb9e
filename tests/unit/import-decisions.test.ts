/** What an editor decides about lines of a file, in `import.yaml`. */
import { expect, test } from 'vitest';
import type { Decision } from '../../src/core/schemas/import.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { isDoubtful } from '../../src/importing/left-out.ts';

const HARBOUR = [
  'HARBOUR RULES',
  'General rules',
  '1. Every ship has a berth.',
  '2. No ship has two, but for',
  '12 of the members of the Harbour Council, who have one each.',
  'Dues of the harbour',
  '3. Every ship pays.',
  'Print this page',
  'Tell a friend',
];

async function importAs(lines: readonly string[], decisions: readonly Decision[]) {
  const { original } = inputOf(new TextEncoder().encode(lines.join('\n\n')), 'a.txt', undefined);
  const made = await importOriginal(original, { today: '2026-12-01', decisions });
  expect({ difference: made.difference, faults: made.faults }).toEqual({ difference: undefined, faults: [] });
  const asked = made.remarks.filter(({ kind }) => kind === 'decide').map(({ message }) => message);
  const outline = made.sections.map(({ heading, groups }) => [
    ...groups.flatMap((group) => group.heading),
    heading.join(' '),
  ]);
  return { ...made, asked, outline, text: [...made.files].flatMap(([, text]) => text).join('\n') };
}

test('a line that an editor calls the heading of a section begins one, and other lines stay as they were', async () => {
  const { outline } = await importAs(HARBOUR, [
    { line: 'General rules', is: 'section' },
    { line: 'Dues', is: 'section' },
  ]);
  expect(outline).toEqual([['General rules'], ['Dues of the harbour']]);
});

test('so does a chapter, with sections below it, and a sub-heading within a section', async () => {
  const { outline, files } = await importAs(
    ['HARBOUR RULES', 'Of ships', 'General rules', '1. Every ship has a berth.', 'Dues', '2. Every ship pays.'],
    [
      { line: 'Of ships', is: 'chapter' },
      { line: 'General rules', is: 'section' },
      { line: 'Dues', is: 'sub-heading' },
    ],
  );
  expect(outline).toEqual([['Of ships', 'General rules']]);
  expect([...files.values()].join('\n')).toContain('## Dues');
});

test('a heading that an editor calls a paragraph is one', async () => {
  const lines = ['# Rules', '## Berths', 'Every ship has one.', '## No ship has two.', '## Dues', 'Every ship pays.'];
  const { original } = inputOf(new TextEncoder().encode(lines.join('\n\n')), 'a.md', undefined);
  const made = await importOriginal(original, {
    today: '2026-12-01',
    decisions: [{ line: 'No ship', is: 'paragraph' }],
  });
  expect(made.sections.map(({ heading }) => heading.join())).toEqual(['Berths', 'Dues']);
  expect(made.difference).toBeUndefined();
});

test('a table that an editor calls a paragraph is one for each of its cells', async () => {
  const table = '# Rules\n\n| Dues are | paid at sea |\n| --- | --- |\n| and | on land |\n\nEvery ship pays.\n';
  const { original } = inputOf(new TextEncoder().encode(table), 'a.md', undefined);
  const decisions = [{ line: 'Dues are', is: 'paragraph' }] as const;
  const made = await importOriginal(original, { today: '2026-12-01', decisions });
  expect(made.difference).toBeUndefined();
  expect(made.files.get('source.txt')).toBe('Rules\n\nDues are\npaid at sea\nand\non land\nEvery ship pays.\n');
});

test('a number that an editor calls words is none', async () => {
  const lines = [
    'HARBOUR RULES',
    '1. Every ship has a berth.',
    '2. No ship has two.',
    '3. Ships stood there in that year.',
  ];
  const before = await importAs(lines, []);
  expect(before.text).not.toContain('<Number value="" />');
  const { text } = await importAs(lines, [{ line: '3. Ships', is: 'words' }]);
  expect(text).toContain('<Number value="" />3. Ships stood');
});

test('lines that an editor leaves out are named, and are no reason to doubt the rest', async () => {
  const letters = 'This harbour is open to all who come by sea and by land. '.repeat(20).trim();
  const { text, remarks, leftOut } = await importAs(
    [...HARBOUR, letters],
    [{ line: 'Print this', to: 'This harbour is open', is: 'left-out' }],
  );
  expect(text).toContain('Every ship pays.');
  expect(text).not.toContain('Tell a friend');
  expect(isDoubtful(leftOut)).toBe(false);
  expect(
    remarks.filter(({ kind }) => kind === 'dropped').map(({ what, words }) => [what, words?.slice(0, 15)]),
  ).toEqual([
    ['as import.yaml says', 'Print this page'],
    ['as import.yaml says', 'Tell a friend'],
    ['as import.yaml says', 'This harbour is'],
  ]);
});

test('a decision that finds no line, or several, changes nothing, and the editor is told', async () => {
  const { asked, text } = await importAs(HARBOUR, [
    { line: 'General Rules', is: 'section' },
    { line: '1', is: 'words' },
    { line: 'Tell', to: 'Follow us', is: 'left-out' },
  ]);
  expect(text).toBe((await importAs(HARBOUR, [])).text);
  expect(asked.slice(0, 3)).toEqual([
    'import.yaml: no line of this file begins with "General Rules"',
    'import.yaml: 2 lines begin with "1", so that none was taken. Write more of its words, or add "all: true"',
    'import.yaml: no line behind "Tell" begins with "Follow us"',
  ]);
  const all = await importAs(HARBOUR, [{ line: '1', is: 'words', all: true }]);
  expect(all.text.match(/<Number value="" \/>1/g)).toHaveLength(2);
});
