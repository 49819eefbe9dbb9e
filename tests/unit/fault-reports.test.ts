/** Reports on faults: for editors, for editors' programs, and for GitHub. Of too long lines and words, which faults there are. */
import { describe, expect, test } from 'vitest';
import { type Fault, formatFault, formatFaults, inReportOrder, isSamePlace } from '../../src/core/faults/fault.ts';
import { FAULT_FORMATS } from '../../src/core/faults/fault-formats.ts';
import { checkLengths, LIMITS, tooMuch } from '../../src/core/faults/limits.ts';

const FAULTS: readonly Fault[] = [
  { file: 'terms/a:b,c.mdx', line: 3, column: 7, message: 'Found 5 %, 6 %,\nexpected\r: less.' },
  { file: 'site.yaml', message: 'Found x.', severity: 'warning' },
];

test('a program that reads the report gets each fault with its place, and whether it is a warning', () => {
  expect(JSON.parse(FAULT_FORMATS.json(FAULTS))).toEqual([
    {
      file: 'terms/a:b,c.mdx',
      line: 3,
      column: 7,
      message: 'Found 5 %, 6 %,\nexpected\r: less.',
      isWarning: false,
    },
    { file: 'site.yaml', message: 'Found x.', isWarning: true },
  ]);
  expect(FAULT_FORMATS.json([])).toBe('[]');
});

test('a person can read the report for programs too, one field on each line', () => {
  expect(FAULT_FORMATS.json(FAULTS.slice(1))).toBe(
    '[\n  {\n    "file": "site.yaml",\n    "message": "Found x.",\n    "isWarning": true\n  }\n]',
  );
});

test('GitHub shows each fault beside its line: nothing in a name or message ends the command', () => {
  expect(FAULT_FORMATS.github(FAULTS).split('\n')).toEqual([
    '::error file=terms/a%3Ab%2Cc.mdx,line=3,col=7::Found 5 %25, 6 %25,%0Aexpected%0D: less.',
    '::warning file=site.yaml::Found x.',
  ]);
  const twice = FAULT_FORMATS.github([{ file: 'a::b,,%', line: 1, message: '%%\n\n\r\r' }]);
  expect(twice).toBe('::error file=a%3A%3Ab%2C%2C%25,line=1::%25%25%0A%0A%0D%0D');
});

describe('an editor', () => {
  test('reads the faults by file, and within a file from the top, with a fault of the whole file first', () => {
    const at = (file: string, line?: number, column?: number): Fault => ({ file, line, column, message: 'Found x.' });
    const faults = [at('b'), at('a', 10), at('a', 2, 5), at('Á', 1), at('a', 2, 3), at('a', 2), at('a')];
    expect(inReportOrder(faults).map(({ file, line, column }) => [file, line, column].join(':'))).toEqual([
      'a::',
      'a:2:',
      'a:2:3',
      'a:2:5',
      'a:10:',
      'Á:1:',
      'b::',
    ]);
  });

  test('sees an invisible letter of a file’s name or of a message', () => {
    const fault: Fault = { file: 'a\u200B.mdx', line: 1, message: 'Found x\u200By.' };
    const [shown] = inReportOrder([fault]);
    expect([shown?.file, shown?.message, shown?.line]).toEqual([
      expect.stringContaining('U+200B'),
      expect.stringContaining('U+200B'),
      1,
    ]);
    expect(formatFault(fault)).not.toContain('\u200B');
  });

  test('can click the place of a fault, and sees which are warnings', () => {
    expect(FAULT_FORMATS.text(FAULTS)).toBe(formatFaults(FAULTS));
    expect(formatFaults(FAULTS.slice(1))).toBe('1 warning in the content:\n\nsite.yaml: warning\n  Found x.');
    expect(formatFault({ file: 'a', line: 3, message: 'Found x.' })).toBe('a:3\n  Found x.');
  });

  test('is told once of two faults at one place, not of two at two', () => {
    const place = { file: 'a', line: 1, column: 2 };
    const others = [place, { ...place, file: 'b' }, { ...place, line: 2 }, { ...place, column: 3 }, { file: 'a' }];
    expect(others.map((other) => isSamePlace(place, other))).toEqual([true, false, false, false, false]);
  });

  const told = (text: string) => checkLengths(text, 'a.mdx');
  const { line, word } = LIMITS;

  test('may write lines and words as long as the limits, and many of them', () => {
    const longest = `${'x'.repeat(word.most)} `;
    expect(told('')).toBeUndefined();
    expect(told(longest.repeat(300).replaceAll(' ', '\n'))).toBeUndefined();
    expect(told(`${longest.repeat(50)}\n${'words '.repeat(line.most / 6)}\n`.repeat(3))).toBeUndefined();
    expect(told(`a\n${'b '.repeat(line.most / 2)}\nc`)).toBeUndefined();
  });

  test('is told the line that is too long', () => {
    const message =
      'Found a line with 100,001 letters, expected at most 100,000. Part it where the text begins a new paragraph.';
    const longest = 'b '.repeat(line.most / 2);
    expect(told(`${longest}\n${longest}c`)).toMatchObject({ line: 2 });
    expect(told(`a\nb\n${'c '.repeat(line.most / 2)}c\nd`)).toEqual({ file: 'a.mdx', line: 3, message });
  });

  test('is told where the word begins that is too long', () => {
    const message =
      'Found a word with 1,001 letters, expected at most 1,000. Put back the spaces, or remove what is no word.';
    expect(told(`a\nsome b${'c'.repeat(word.most)} more`)).toEqual({ file: 'a.mdx', line: 2, column: 6, message });
    // Marks, numerals and invisible letters belong to a word.
    expect(told(`"${'e\u0301\u00AD1'.repeat(250)}x"`)).toMatchObject({ line: 1, column: 2, message });
  });

  test('may write long lines without spaces in scripts that have none, and long rows of signs', () => {
    expect(told('港'.repeat(word.most * 2))).toBeUndefined();
    expect(told('-'.repeat(word.most * 2))).toBeUndefined();
    expect(told(`${'a-'.repeat(word.most)}${'b'.repeat(word.most)}`)).toBeUndefined();
  });

  test('is told how much is allowed where nobody counted to the end', () => {
    expect(tooMuch(LIMITS.file, undefined, 'Part it.')).toBe(
      'Found a file with more than 4,000,000 bytes, expected at most 4,000,000. Part it.',
    );
  });
});
