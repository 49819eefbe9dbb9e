/** Faults in a note. */
import { describe, expect, test } from 'vitest';
import { read, faultsOf } from '../support/note.ts';

describe('an editor gets a fault for', () => {
  const HEADINGS = '"## In the text", "## In law", "## In practice", "## Origin", "## Main"';

  test.each([
    ['a heading that is no part’s', '## In books\n\nX.\n\n## In the text', 1],
    ['a heading twice', '## In the text\n\nX.\n\n## In the text\n\nX.', 5],
    ['headings out of order', '## In law\n\nX.\n\n## In the text\n\nX.', 5],
    ['a heading of another level', '### In law\n\nX.', 1],
  ])('%s', (_, body, line) => {
    expect(faultsOf(body)).toEqual([
      expect.stringMatching(
        new RegExp(`^n\\.mdx:${line}:1 Found the heading "In [a-z ]+", expected ${HEADINGS}, each at most once and in`),
      ),
    ]);
  });

  test('a heading with more than plain words', () => {
    expect(faultsOf('## *In law*\n\nX.')).toEqual([
      `n.mdx:1:1 Found the heading "", expected ${HEADINGS}, each at most once and in this order. Rename or move it.`,
    ]);
  });

  test('text before any heading', () => {
    expect(faultsOf('Words.\n\n## In law\n\nX.')).toEqual([
      `n.mdx:1:1 Found text before any heading, expected one of ${HEADINGS} above it. Say under which heading it belongs.`,
    ]);
  });

  test('each statement of a sourced part that cites nothing: a paragraph, an item, a quotation', () => {
    const told = (line: number, column: number) =>
      `n.mdx:${line}:${column} Found a statement without a source under "In practice", expected <Source n="…" /> in each. Cite its source or move it to another part.`;
    const cited = '## In practice\n\nOne.<Source n="1" />\n\n- *Two <Source n="1" />*\n';
    expect(faultsOf(cited, 1)).toEqual([]);
    expect(faultsOf(`${cited}- Three.\n\nFour.\n\n> Five.\n\n## Main\n\nSix.`, 1)).toEqual([
      told(6, 3),
      told(8, 1),
      told(10, 3),
    ]);
  });

  test('a sourced part that says nothing', () => {
    expect(faultsOf('## In law\n\n## In practice\n\n## Main\n\nX.')).toEqual([
      'n.mdx:3:1 Found nothing under "In practice", expected statements with their sources. Add them or remove the heading.',
    ]);
  });

  test('a dated part that is not a list of items in chronological order', () => {
    const expected = 'expected one list of items such as "- 2018-12: Words.", in order of time';
    const dated = (body: string) =>
      faultsOf(`## In law\n\n## Origin\n\n${body.replaceAll('.', '.<Source n="1" />')}`, 1);
    expect(dated('- 1978: A.\n- 1978-12-18: B.\n- 1978: C.\n- 1979-01: D.\n- 1979-01: E.')).toEqual([]);
    expect(faultsOf('## In law\n\n## Origin')).toEqual([
      `n.mdx:3:1 Found nothing below the heading, ${expected}. Add it or remove the heading.`,
    ]);
    expect(dated('Before.\n\n- 1978: A.\n\nAfter.\n\n1. 1979: B.')).toEqual([
      `n.mdx:5:1 Found what is no part of the list, ${expected}. Make an item of it.`,
      `n.mdx:9:1 Found what is no part of the list, ${expected}. Make an item of it.`,
      `n.mdx:11:1 Found what is no part of the list, ${expected}. Make an item of it.`,
    ]);
    expect(dated('- A.\n- 1978:A.\n- > 1978: A.\n- about 1978: A.')).toEqual(
      [5, 6, 7, 8].map(
        (line) => `n.mdx:${line}:1 Found an item without a date, ${expected}. Begin it with its date and a colon.`,
      ),
    );
    expect(dated('- 1979-03: A.\n- 1979-02: B.\n- 1978: C.\n- 1979-13: D.\n- 1979-02-30: E.\n- 9999: F.')).toEqual([
      `n.mdx:6:1 Found 1979-02 after 1979-03, ${expected}. Move the item, or correct its date.`,
      `n.mdx:7:1 Found 1978 after 1979-03, ${expected}. Move the item, or correct its date.`,
      `n.mdx:8:1 In the date of an item, found "1979-13", expected a date such as '2025-11-14', '2025-11' or '2025'. Correct it.`,
      'n.mdx:9:1 In the date of an item, found "1979-02-30", a day that no calendar has. Correct it.',
      'n.mdx:10:1 In the date of an item, found "9999", a date that has not come yet. Correct it.',
    ]);
    // Each item cites its source.
    expect(faultsOf('## In law\n\n## Origin\n\n- 1978: A.')).toEqual([
      'n.mdx:5:3 Found a statement without a source under "Origin", expected <Source n="…" /> in each. Cite its source or move it to another part.',
    ]);
  });

  test('the number of a missing source, and a source that no statement cites', () => {
    const told = (written: string) =>
      `n.mdx:3:3 Found <Source n="${written}" />, expected a number from 1 to 2, the sources in the front matter. Correct the number or add the source.`;
    for (const written of ['0', '3', '-1', 'x', '', '1.5', '01x'])
      expect(faultsOf(`## In law\n\nX.<Source n="${written}" /><Source n="1" /><Source n="2" />`, 2)).toEqual([
        told(written),
      ]);
    expect(faultsOf('## In law\n\nX.<Source n="2" />', 3)).toEqual([
      'n.mdx:5:3 Found source 1 listed but not cited, expected <Source n="1" /> in the note. Cite it or remove it.',
      'n.mdx:7:3 Found source 3 listed but not cited, expected <Source n="3" /> in the note. Cite it or remove it.',
    ]);
    expect(faultsOf('## In law\n\nX.<Source />', 1)[0]).toContain('Found <Source n="" />');
  });

  test('a term with neither a source nor a part about the text', () => {
    expect(faultsOf('## Main\n\nX.')).toEqual([
      'n.mdx:1:1 Found a term with no source and no "## In the text" or "## In law", expected one of the two. List a source, or say what the text says.',
    ]);
    expect(faultsOf('## Main\n\nX.<Source n="1" />', 1)).toEqual([]);
    expect(faultsOf('## In law\n\nX.')).toEqual([]);
    // This fault is not reported beside others, which may be its cause.
    expect(faultsOf('X.')).toHaveLength(1);
  });

  test('the name of a place in several documents, in none, or in a missing document', () => {
    expect(faultsOf('## In law\n\nI.1\nor I.9, charter:I.9, chartre:I.1')).toEqual([
      'n.mdx:3:1 Found "I.1" in the note, which 2 documents have, expected one paragraph. Say which is meant: "charter:I.1" or "xianzhang:I.1".',
      'n.mdx:4:4 Found "I.9" in the note, expected the number of a paragraph or caption, but no document has that one. Correct the number.',
      'n.mdx:4:9 Found "charter:I.9" in the note, expected the number of a paragraph or caption, but that document has none such. Correct the number.',
      'n.mdx:4:22 Found "chartre:I.1" in the note, expected the id of a document before the colon, but there is no content/documents/chartre/. Did you mean "charter"?',
    ]);
  });

  test('elements that are not allowed, together with all other faults', () => {
    expect(faultsOf('Words {1}.')).toEqual([
      'n.mdx:1:7 Found an expression in braces, expected only words, Markdown and <Source n="…">, <Attested in="…" wording="…">. Content holds no code: remove it, or write "\\{" where a brace is meant.',
      `n.mdx:1:1 Found text before any heading, expected one of ${HEADINGS} above it. Say under which heading it belongs.`,
    ]);
    expect(faultsOf('Words <b.')[0]).toMatch(
      /^n\.mdx:1:\d+ Found MDX that does not parse: .* Close the tag, or escape/,
    );
    expect(read('Words {1}.').note).toEqual([]);
  });
});
