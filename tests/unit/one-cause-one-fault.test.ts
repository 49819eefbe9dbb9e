/** An editor who makes one mistake reads of one, and of the right one. */
import { expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';
import { put } from '../support/put.ts';

const DOCUMENT = 'documents/charter/document.yaml';

test('a form of two terms is one fault: nothing says that no form of a term occurs', () => {
  const faults = faultsOf({ 'terms/berth.mdx': put('  - berths\n', '  - berths\n  - harbour master\n') });
  expect(faults).toEqual([
    expect.stringContaining('Found the form "harbour master", which the term "berth" claims too'),
  ]);
});

test('a tab in YAML is one fault, which names the tab', () => {
  expect(faultsOf({ [DOCUMENT]: put('kind: ', '\tkind: ') })).toEqual([
    expect.stringMatching(/document\.yaml:\d+:1 Found a tab .*expected spaces/),
  ]);
});

test.each([
  ['kind: nonsense', /^kind: .*$/m],
  ["published: '2020-13-45'", /^published: .*$/m],
  ['url: nowhere', /^url: .*$/m],
  ['nonsense: 1\nurl: nowhere', /^url: .*$/m],
])('a field of a document with a fault, "%s", does not hide where its text differs', (wrong, field) => {
  const faults = faultsOf({
    [DOCUMENT]: (text) => text.replace(field, wrong),
    'documents/charter/source.txt': put('a berth.', 'a birth.'),
  });
  const lines = wrong.split('\n');
  expect(faults).toHaveLength(lines.length + 1);
  expect(faults.filter((fault) => fault.includes(DOCUMENT))).toHaveLength(lines.length);
  expect(faults).toContainEqual(
    expect.stringMatching(/i\.mdx:\d+:1 Found official text that differs from source\.txt/),
  );
});

const merged = (line: string) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> other\n`;

test('an unfinished merge is named, with its file and line, in YAML', () => {
  expect(faultsOf({ [DOCUMENT]: (text) => text.replace(/^kind: .*\n/m, (line) => merged(line.trim())) })).toEqual([
    expect.stringMatching(/document\.yaml:\d+:1 Found an unfinished merge \("<<<<<<<"\)/),
  ]);
});

test('an unfinished merge is named, with its line, in a file of ids', () => {
  const [fault] = faultsOf({
    'documents/charter/paragraphs.lock.json': (text) => text.replace(/^ .*\n/m, (line) => merged(line.trimEnd())),
  });
  expect(fault).toMatch(/Found an unfinished merge in line 2 \("<<<<<<<"\)/);
});
