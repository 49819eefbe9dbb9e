/** Whoever imports a law in the XML of its publisher is told what is not in it, and which XML is read. */
import { describe, expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { reportOf } from '../support/imported-laws.ts';

describe('the report', () => {
  test.for(['lims', 'uslm', 'clml', 'gii-norm', 'e-gov'])('says that %s is proved', async (format) => {
    expect(await reportOf(format)).toMatch(/^Proved: the \d+ characters/m);
  });

  test('names what is no text of the law once for each kind, with how often it stands there', async () => {
    const report = await reportOf('lims');
    expect(report).toContain('historical notes (1 in all, with 16 characters), the first: "2019, c. 5, s. 1"');
    expect(report).toContain('metadata of the file (3 in all');
  });

  test('names an element among words that the profile does not know, whose words became a line', async () => {
    expect(await reportOf('lims', (xml) => xml.replace('at dusk', 'at <Hour>dusk</Hour>'))).toContain(
      'the element Hour among words, of which nothing says what it is: its words are a line of their own',
    );
  });
});

test('an editor with XML that nothing describes is told which formats are read, and how to describe it', () => {
  expect(() => inputOf(Buffer.from('<tariff><fee>1</fee></tariff>'), 'tariff.xml', '.')).toThrow(
    /has no profile, expected .*Justice Laws XML \(LIMS\).*e-Gov.*say in a profile which of its elements is what/,
  );
});
