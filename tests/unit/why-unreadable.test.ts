/** What an editor is told of a file that no parser can read. */
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { whyUnreadable } from '../../src/importing/why-unreadable.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const akomaNtoso = (body: string) => `<akomaNtoso xmlns="${NAMESPACE}"><act>\n<body>${body}</body></act></akomaNtoso>`;

/** Imports a file that cannot be read. Returns what stopped it. */
async function stoppedBy(text: string): Promise<Error> {
  try {
    await importOriginal(inputOf(Buffer.from(text), 'a.xml', '.').original, { today: '2026-11-26' });
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('The file was read.');
}

test.each([
  [
    'an end that is missing',
    akomaNtoso('<p>One.'),
    /^Found a file that cannot be read: unexpected close tag \(line 2, column \d+\)\.$/,
  ],
  [
    'an entity that it does not define',
    akomaNtoso('<p>One &two;</p>'),
    /^Found a file that cannot be read: undefined entity \(line 2, column \d+\)\.$/,
  ],
])('an editor is told of a file with %s what is wrong, not which parser stopped', async (_, text, told) => {
  const said = whyUnreadable(await stoppedBy(text));
  expect(said).toMatch(told);
  expect(said).not.toMatch(/parse-xml|call stack|\.\.$/);
});

test('an editor is told of a file whose parts are based on each other without end', () => {
  const basedOn = (style: number): number => basedOn(style + 1) + 1;
  try {
    basedOn(0);
  } catch (error) {
    expect(error instanceof Error && whyUnreadable(error)).toMatch(/based on each other, more deeply than/);
  }
  expect.assertions(1);
});

test('an editor is told of an address in a file that is not written as addresses are', () => {
  try {
    decodeURI('chapter%.xhtml');
  } catch (error) {
    expect(error instanceof Error && whyUnreadable(error)).toMatch(
      /^Found a file that names a part of itself by an address/,
    );
  }
  expect.assertions(1);
});

test('an editor is told what stopped a parser that names only itself', () => {
  const cause = new Error('Missing end tag for element b (line 2, column 4)\n  <b></a>');
  expect(whyUnreadable(new Error('Could not parse XML with `@rgrove/parse-xml`', { cause }))).toBe(
    'Found a file that cannot be read: Missing end tag for element b (line 2, column 4).',
  );
});

test('an editor reads one full stop at the end of a reason that has one', () => {
  expect(whyUnreadable(new Error('The file ends too early.'))).toBe(
    'Found a file that cannot be read: The file ends too early.',
  );
});
