/** The differences between official text and the source that an editor sees. */
import { describe, expect, test } from 'vitest';
import { compareWithSource } from '../../src/core/text/compare.ts';
import { read } from '../support/section-text.ts';

describe('an editor whose text differs from source.txt', () => {
  const compare = (body: string, ...lines: readonly string[]) =>
    compareWithSource(
      read(body).blocks,
      lines.map((text, index) => ({ text, line: index + 10 })),
      'i.mdx',
    ).map(({ line, column, message }) => `${line}:${column} ${message}`);

  test('gets no fault if they are equal', () => {
    expect(compare('One.\n\n## Two', 'One.', 'Two')).toEqual([]);
    expect(compare('')).toEqual([]);
  });

  test('sees the first different letter of every block, what is there and what should be there', () => {
    expect(compare('One boat.\n\nSame.\n\nTwo ships', 'One goat.', 'Same.', 'Two ships.')).toEqual([
      '1:1 Found official text that differs from source.txt, line 10, at its character 5:\n' +
        '    found    "One boat."\n' +
        '    expected "One goat."\n' +
        '  Copy the words from source.txt; only <Term> may be added.',
      '5:1 Found official text that differs from source.txt, line 12, at its character 10:\n' +
        '    found    "Two ships"\n' +
        '    expected "Two ships."\n' +
        '  Copy the words from source.txt; only <Term> may be added.',
    ]);
  });

  test('sees only the first difference if blocks are missing or superfluous', () => {
    expect(compare('One.\n\nThree.', 'One.', 'Two.', 'Three.')).toEqual([
      expect.stringContaining('line 11, at its character 2'),
    ]);
    expect(compare('One.', 'One.', 'Two.', 'Three.')).toEqual([
      '1:1 Found the end of the section, expected line 11 of source.txt next: "Two.". Add the missing text.',
    ]);
    expect(compare('', 'One.')).toEqual([
      'undefined:undefined Found the end of the section, expected line 10 of source.txt next: "One.". Add the missing text.',
    ]);
    expect(compare('One.\n\nTwo.\n\nThree.', 'One.')).toEqual([
      '3:1 Found text that source.txt does not have here: "Two.". Expected the section to end before it. Remove it, or move it to the section where it belongs.',
    ]);
  });

  test.each([
    ['caf\u00e9', 'cafe\u0301', 'caf⟨U+00E9⟩', 'caf⟨U+0065⟩⟨U+0301⟩'],
    ['Α quay', 'A quay', '⟨U+0391⟩ quay', 'A quay'],
    ['A quay', 'А quay', 'A quay', '⟨U+0410⟩ quay'],
    ['one\u00a0two', 'one two', 'one⟨U+00A0⟩two', 'one two'],
    ['Б', 'Г', 'Б', 'Г'],
    ['a', 'b', 'a', 'b'],
  ])('is shown by its number what looks alike: %j for %j', (found, expected, shown, wanted) => {
    const [message = ''] = compare(found, expected);
    expect(message).toContain(`found    "${shown}"`);
    expect(message).toContain(`expected "${wanted}"`);
  });

  test('sees the code of a character that looks the same, even late in a long text', () => {
    const before = 'word '.repeat(20);
    const after = ' more'.repeat(20);
    expect(compare(`${before}Αb${after}`, `${before}Ab${after}`)[0]).toMatch(
      /found {4}"…(?:word )+⟨U\+0391⟩b more more [^"]*…"\n {4}expected "…(?:word )+Ab more/u,
    );
  });
});
