/** Reading the files of a content, and the report on them. */
import { describe, expect, test } from 'vitest';
import { ContentError, countFaults, type Fault, stopsTheBuild } from '../../src/core/faults/fault.ts';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';
import { readSourceLines, sliceSections } from '../../src/core/files/source-text.ts';
import { parseYaml } from '../../src/core/files/yaml.ts';

describe('a report', () => {
  const fault: Fault = { file: 'a', message: 'Found x.' };
  const warning: Fault = { file: 'a', line: 2, column: 3, message: 'Found y.', severity: 'warning' };

  test('stops the build unless it has only warnings', () => {
    expect([stopsTheBuild([]), stopsTheBuild([warning]), stopsTheBuild([warning, fault])]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('counts its faults', () => {
    const counts = [[fault], [fault, fault], [warning], [warning, warning, fault], []].map(countFaults);
    expect(counts).toEqual(['1 fault', '2 faults', '1 warning', '1 fault and 2 warnings', '']);
  });

  test('gives each fault on lines of its own, after its place', () => {
    const error = new ContentError([fault, warning]);
    expect(error.message).toBe('1 fault and 1 warning in the content:\n\na\n  Found x.\n\na:2:3: warning\n  Found y.');
    expect([error.name, String(error), error.faults]).toEqual([
      'ContentError',
      'ContentError: 2 in the content',
      [fault, warning],
    ]);
  });
});

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\nText', 'a: 1\n', 2, '   \n    \n   \nText'],
    ['\n \n---\na: 1\nb: 2\n--- \n', 'a: 1\nb: 2\n', 4, '\n \n   \n    \n    \n    \n'],
    ['---\n---\nText', '', 2, '   \n   \nText'],
    ['---\na: 1\n---', 'a: 1\n', 2, '   \n    \n   '],
    ['Text\n---\na: 1\n---\n', undefined, 1, 'Text\n---\na: 1\n---\n'],
    ['---\na: 1\n', undefined, 1, '---\na: 1\n'],
    ['---\na: 1\n----\n', undefined, 1, '---\na: 1\n----\n'],
    ['', undefined, 1, ''],
  ])('of %j is %j, and lines keep their numbers', (text, yaml, firstLine, body) => {
    const parts = splitFrontMatter(text);
    if (yaml === undefined) expect(parts).toMatchObject({ yaml, body });
    else expect(parts).toEqual({ yaml, firstLine, body });
    expect(parts.body.length).toBe(text.length);
  });
});

describe('YAML', () => {
  const read = (text: string) => parseYaml(text, 'a.yaml', 3);
  const told = (text: string) => read(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

  test('has a place for each field, or for the nearest one above a missing field', () => {
    const yaml = read('a: 1\nb:\n  c: [x, y]\n  3: z\n');
    const { value } = yaml;
    expect(value).toEqual({ a: 1, b: { c: ['x', 'y'], 3: 'z' } });
    const at = [['a'], ['b', 'c'], ['b', 'c', 1], ['b', 3], ['b', 'c', 7], ['b', 'd'], ['a', 'x'], ['zz'], []].map(
      (field) => {
        const { line, column } = yaml.locate(field);
        return `${line}:${column}`;
      },
    );
    expect(at).toEqual(['3:1', '5:3', '5:10', '6:3', '5:3', '4:1', '3:1', '3:1', '3:1']);
  });

  test('with a day without quotation marks is a fault, but not with a text that contains one', () => {
    expect(told('a: 2025-11-14\n')).toEqual([
      "3:4 Found the date 2025-11-14 without quotation marks, expected '2025-11-14'. Other programs take it for a moment in time and show another day: put it in quotation marks.",
    ]);
    expect(told("a: '2025-11-14'\nb: on 2025-11-14\nc: 2025-11-14 too\nd: 2025-11\n")).toEqual([]);
  });

  test('with escapes for invisible characters is a fault, line by line', () => {
    expect(told('a: "x\\u200By\\nz\\u202Ez"\n').map((fault) => fault.slice(0, 35))).toEqual(
      ['3:4 Found an escape for U+200B, whic', '3:4 Found an escape for U+202E, whic'].map((fault) =>
        fault.slice(0, 35),
      ),
    );
    expect(told('a: "x\u200By"\nb: \'x\\u200By\'\n')).toEqual([]);
  });

  test('that is not valid has no value', () => {
    expect(read('a: [1\n')).toMatchObject({ isReadable: false, value: undefined });
    expect(told('a: *b\n')[0]).toContain('3:4 Found the alias *b, expected the value itself.');
    expect(told('%YAML 1.1\n---\na: 1\n')).toEqual(['3:1 Found %YAML 1.1, expected YAML 1.2. Remove that line.']);
  });

  test('may be nested 20 deep and no deeper', () => {
    const deep = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(told(deep(19))).toEqual([]);
    expect(told(deep(20))).toEqual([
      expect.stringContaining('Found lists or maps more than 20 deep within each other.'),
    ]);
  });
});

describe('the source', () => {
  test('is read as its lines with text, without spaces at their ends, by their numbers', () => {
    expect(readSourceLines('A \n\n \tB\t\n\u00a0\nC')).toEqual([
      { text: 'A', line: 1 },
      { text: ' \tB', line: 3 },
      { text: 'C', line: 5 },
    ]);
  });

  test('is divided among sections by their headings', () => {
    const lines = readSourceLines('a\nI.\nb\nc\nII.\nIII.\nd\n');
    const slice = (...headings: readonly (string | undefined)[]) => {
      const openings = headings.map((heading) => ({
        headings: heading === undefined ? [] : heading.split('/'),
        begins: undefined,
      }));
      const slices = sliceSections(lines, openings);
      return 'missing' in slices ? slices.missing : slices.sections.map((section) => section.map(({ text }) => text));
    };
    expect(slice(undefined, 'I.', 'II.', 'III.')).toEqual([['a'], ['b', 'c'], [], ['d']]);
    expect(slice(undefined)).toEqual([['a', 'I.', 'b', 'c', 'II.', 'III.', 'd']]);
    // A heading of two lines, and an empty section, since nothing says where it begins.
    expect(slice(undefined, 'I.', 'II./III.', undefined)).toEqual([['a'], ['b', 'c'], ['d'], []]);
    expect(slice('I.')).toBe(0);
    expect(slice(undefined, 'I.', 'IV.')).toBe(2);
    expect(slice(undefined, 'II.', 'I.')).toBe(2);
    expect(slice(undefined, 'a')).toBe(1);
  });
});
