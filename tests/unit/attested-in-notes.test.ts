/** Notes that say in which text of a corpus a wording stands. */
import { describe, expect, test } from 'vitest';
import { attestedInNotes, type KnownCorpus } from '../../src/features/wordings/content/in-notes.ts';
import { drawNotePart } from '../../src/html/terms/draw-note-part.ts';
import { sentencesOf } from '../../src/exports/notes/statements.ts';
import { readTermNote } from '../../src/core/markdown/note.ts';
import { OWN, PARTS, PLACES } from '../support/note.ts';

const text = (id: string, date: string, more = {}) => ({
  ...{ id, date, title: id, titleLanguage: 'en', consolidated: false, isCounted: true },
  ...{ label: undefined, document: undefined, ...more },
});
const wording = (words: string, texts: readonly string[], isCounted = true) => ({
  ...{ wording: words, term: 'berth', isCounted, texts },
});

const CORPUS: KnownCorpus = {
  id: 'harbour',
  texts: [
    text('rules-1902', '1902'),
    text('rules-1934', '1934-03', { label: 'The Rules of 1934' }),
    text('rules-1958', '1958', { consolidated: true }),
    text('report-1961', '1961'),
    text('report-1970', '1970', { isCounted: false }),
  ],
  wordings: [
    wording('open quay', ['rules-1934', 'rules-1958', 'report-1961']),
    wording('berth', ['rules-1958', 'report-1961']),
    wording('barge', []),
    wording('gale', [], false),
  ],
};
const OTHER: KnownCorpus = { id: 'town', texts: [text('rules-1902', '1902')], wordings: [] };

/** Reads a note of which this is the only item of its history. */
const read = (item: string, corpora: readonly KnownCorpus[] = [CORPUS], isShown = true) =>
  readTermNote(`## Where it comes from\n\n- 1934: ${item}`, {
    ...{ file: 'n.mdx', sources: [], places: PLACES, ...OWN, ofFeatures: [attestedInNotes(corpora, isShown)] },
    parts: [...PARTS, { id: 'origin', heading: 'Where it comes from', sourced: true, dated: true, ofTheText: true }],
  });
const faultsOf = (item: string, corpora?: readonly KnownCorpus[]) =>
  read(item, corpora).faults.map(({ severity, message }) => [severity, message].filter(Boolean).join(' '));

describe('an editor who says where a wording stands', () => {
  test.each([
    'It is there.<Attested in="rules-1934" wording="open quay" />',
    'It is there.<Attested in="harbour:report-1961" wording="open quay" />',
    'First found in rules.<Attested in="rules-1934" wording="open quay" first />',
    'A later edition is no rival.<Attested in="report-1961" wording="berth" first />',
  ])('needs no other source where the counts bear it out: %s', (item) => {
    expect(faultsOf(item)).toEqual([]);
  });

  test.each([
    [
      'in="rules-1902" wording="open quay"',
      'Found "open quay" attested in "rules-1902", which does not have it, expected one of 3 texts, the first of which is "rules-1934". Correct the text or the wording.',
    ],
    [
      'in="report-1961" wording="open quay" first',
      'Found "report-1961" (1961) as the first text with "open quay", expected "rules-1934" (1934-03), which has it before. Correct the text, or take "first" out.',
    ],
    [
      'in="rules-1958" wording="berth" first',
      'Found "rules-1958" as the first text with "berth", but it carries older words under its date, expected a text that does not. Take "first" out.',
    ],
    [
      'in="rules-1903" wording="berth"',
      'Found <Attested in="rules-1903">, expected the id of a text of a corpus. Did you mean "rules-1902"?',
    ],
    [
      'in="rules-1934" wording="quay"',
      'Found <Attested wording="quay">, which no family counts in the corpus "harbour", expected one of its wordings. Add it to the "wordings" of a term and count again, or correct it.',
    ],
    [
      'in="rules-1934" wording="gale"',
      'warning Found "gale" attested in "rules-1934", which was not counted yet. Count it: npm run attest -- FOLDER.',
    ],
    [
      'in="report-1970" wording="berth"',
      'warning Found "berth" attested in "report-1970", which was not counted yet. Count it: npm run attest -- FOLDER.',
    ],
    [
      'in="rules-1902"',
      'Found <Attested wording="">, which no family counts in the corpus "harbour", expected one of its wordings. Add it to the "wordings" of a term and count again, or correct it.',
    ],
    [
      'in="rules-1934" wording="open quay" first="yes"',
      'Found <Attested first="…">, expected only words, Markdown and <Source n="…">, <Attested in="…" wording="…">. Write the attribute without a value.',
    ],
  ])('is told what the counts say against <Attested %s>', (attributes, told) => {
    expect(faultsOf(`It is there.<Attested ${attributes} />`)).toContain(told);
  });

  test('has to name the corpus of a text that several corpora have', () => {
    expect(faultsOf('It is there.<Attested in="rules-1902" wording="open quay" />', [CORPUS, OTHER])[0]).toBe(
      'Found <Attested in="rules-1902">, a text of several corpora, expected one: "harbour:rules-1902" or "town:rules-1902". Name the corpus.',
    );
  });
});

describe('an editor who says "first" without the element gets a warning', () => {
  test.each([
    [
      'of a wording that the item names',
      'First found in rules as “open quay” (I.1).',
      '"open quay", first in "rules-1934"',
    ],
    ['of a text', 'The rules were the only text with it (I.1).', '"open quay", first in "rules-1934"'],
    ['of a wording of the term', 'It is first found in rules (I.1).', '"open quay", first in "rules-1934"'],
  ])('%s', (_, item, told) => {
    const faults = faultsOf(item).filter((fault) => fault.startsWith('warning'));
    expect(faults).toEqual([expect.stringContaining(`Found "first" said of a wording that a corpus has (${told})`)]);
  });

  test('but not of what no corpus has, nor of another first thing', () => {
    const warned = (item: string, corpora?: readonly KnownCorpus[]) =>
      faultsOf(item, corpora).filter((fault) => fault.startsWith('warning'));
    expect(warned('First found in rules (I.1).', [])).toEqual([]);
    expect(warned('The first mole was built (I.1).')).toEqual([]);
    const own = { ...CORPUS, texts: CORPUS.texts.map((one) => ({ ...one, document: one.id })) };
    expect(warned('First found in rules (I.1).', [own])).toEqual([]);
  });
});

test('a reader sees the year of the text after the statement, linked to its entry', () => {
  const [part] = read('It is there.<Attested in="rules-1934" wording="open quay" first />').note;
  expect(part && drawNotePart(part).html).toContain(
    'It is there.<sup class="attested-in"><a href="/corpora/harbour/#text-rules-1934" aria-label="1934: open quay in “The Rules of 1934”">1934</a></sup>',
  );
});

describe('a reader of a history that calls a text the first', () => {
  const FIRST = 'The rules were the first text with it.<Attested in="rules-1934" wording="open quay" first />';
  const drawn = (item: string, isShown?: boolean) => {
    const [part] = read(item, [CORPUS], isShown).note;
    return part === undefined ? '' : drawNotePart(part).html;
  };

  test('is told before it, once, among how many texts, with a way to them', () => {
    const line =
      '<p class="first-among">Wordings were counted in <a href="/corpora/harbour/">5 texts</a>; “the first text” and “the only text” are said of these alone.</p>';
    expect(drawn(FIRST).trim().indexOf(line)).toBe(0);
    const twice = drawn(
      `${FIRST}\n- 1961: This was the first text with that.<Attested in="report-1961" wording="berth" first />`,
    );
    expect(twice.split('first-among')).toHaveLength(2);
  });

  test('is told so too where the texts have no page, and in data', () => {
    expect(drawn(FIRST, false)).toContain('<p class="first-among">Wordings were counted in <span>5 texts</span>; ');
    const [part] = read(FIRST).note;
    expect(part && sentencesOf(part, 'en')[0]).toEqual({
      text: 'Wordings were counted in 5 texts; “the first text” and “the only text” are said of these alone.',
      ...{ sources: [], attested: [] },
    });
  });

  test('does not count the documents that the publication explains', () => {
    const texts = CORPUS.texts.map((one) => (one.id === 'report-1970' ? { ...one, document: 'plan' } : one));
    const [part] = read(FIRST, [{ ...CORPUS, texts }]).note;
    expect(part && drawNotePart(part).html).toContain('>4 texts</a>');
  });

  test('finds no such line where no text is called the first', () => {
    expect(drawn('It is there.<Attested in="rules-1934" wording="open quay" />')).not.toContain('first-among');
    expect(drawn('It is there.<Attested in="rules-1934" wording="open quay" first />')).not.toContain('first-among');
  });
});

test.each([
  [{}, '“<bdi lang="zh">rules-1934</bdi>”'],
  [{ label: 'The Rules of 1934' }, '“The Rules of 1934”'],
])('a reader sees the title of a text that is not shown in its own language, or its label: %o', (more, title) => {
  const texts = [text('rules-1934', '1934-03', { titleLanguage: 'zh', ...more })];
  const [part] = read(
    'It is there.<Attested in="rules-1934" wording="open quay" />',
    [{ ...CORPUS, texts }],
    false,
  ).note;
  expect(part && drawNotePart(part).html).toContain(`It is there. (1934, ${title})`);
});
