/** Terms are marked without markup in documents that ask for it. */
import { expect, test } from 'vitest';
import type { Words } from '../../src/core/block.ts';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';
import { markerFor } from '../../src/core/text/automatic-marks.ts';
import { compileSound, faultsOf } from '../support/sound-content.ts';

const DOCUMENT = 'documents/charter/document.yaml';
const I = 'documents/charter/i.mdx';
const OPENING = 'documents/charter/opening.mdx';

const automatic =
  (more = '') =>
  (text: string) =>
    text.replace('sections:', `marks: automatic\n${more}sections:`);
const unmarked = (text: string) => text.replaceAll(/<\/?Term[^>]*>/g, '');

/** Returns every mark of the document: section, block, term and words. */
function marksOf(changes: Parameters<typeof compileSound>[0]) {
  const { publication, faults } = compileSound(changes);
  expect(faults).toEqual([]);
  return (publication?.documents[0]?.sections ?? []).flatMap(({ slug, marks }) =>
    marks.map(({ term, block, words, start }) => `${slug} ${block} ${start} ${term}: ${words}`),
  );
}

test('a section without markup gets the marks that an editor would have made', () => {
  const changes = { [DOCUMENT]: automatic(), [I]: unmarked, [OPENING]: unmarked };
  expect(marksOf(changes)).toEqual(marksOf({}));
});

test('a reader sees the note beside exactly those words', () => {
  const { publication } = compileSound({ [DOCUMENT]: automatic(), [I]: unmarked, [OPENING]: unmarked });
  const words = publication?.documents[0]?.sections[0]?.blocks[0]?.words;
  expect(words).toEqual([
    'A harbour is open to every boat. ',
    { kind: 'term', term: 'harbour-dues', words: ['Harbour dues'] },
    ' are paid on arrival.',
  ]);
});

test('a term that the document excludes is not marked, and one that an editor marks is marked there', () => {
  const later = (text: string) => unmarked(text).replace('A berth is kept', 'A <Term id="berth">berth</Term> is kept');
  expect(
    marksOf({ [DOCUMENT]: automatic('unmarked: [harbour-master, harbour-dues]\n'), [I]: later, [OPENING]: unmarked }),
  ).toEqual(['i i-1 46 berth: berth']);
});

test('an editor gets a fault for a missing term, and for a list that has no effect', () => {
  expect(faultsOf({ [DOCUMENT]: automatic('unmarked: [berht]\n') })).toEqual([
    `${DOCUMENT}:10:12 Found "berht" under "unmarked", expected the id of a term, but there is no content/terms/berht.mdx. Did you mean "berth"? Correct or remove it.`,
  ]);
  expect(
    faultsOf({ [DOCUMENT]: (text) => text.replace('sections:', 'unmarked: [berth, harbour-dues]\nsections:') }),
  ).toEqual([
    `${DOCUMENT}:9:1 Found "unmarked" without "marks: automatic", expected both or neither: without it, only <Term> marks. Add it, or remove the list.`,
  ]);
});

test('words in a link, partly in emphasis, or in a paragraph with three marks are skipped for the next occurrence', () => {
  const marker = markerFor(new Set(['d']));
  const mark = (words: readonly Words[], text: string, terms: readonly string[]) =>
    marker.mark({
      id: `x-${text.length}`,
      text,
      words,
      occurrences: terms.map((term) => ({
        term,
        form: term,
        start: text.indexOf(term),
        end: text.indexOf(term) + term.length,
      })),
    });
  const link: Words = { kind: 'link', address: 'https://x.example', words: ['a'] };
  expect(mark([link, ' b', { kind: 'emphasis', words: ['b d'] }], 'a bb d', ['a', 'bb', 'd'])).toEqual([
    link,
    ' b',
    { kind: 'emphasis', words: ['b d'] },
  ]);
  expect(mark(['x ', { kind: 'strong', words: ['a y'] }], 'x a y', ['a'])).toEqual([
    'x ',
    { kind: 'strong', words: [{ kind: 'term', term: 'a', words: ['a'] }, ' y'] },
  ]);
  mark(['e f g h'], 'e f g h', ['e', 'f', 'g', 'h']);
  mark(['h e'], 'h e', ['h', 'e']);
  const byHand = (term: string): Words => ({ kind: 'term', term, words: [term] });
  mark([byHand('i'), { kind: 'emphasis', words: [byHand('j')] }, byHand('k'), ' l'], 'ijk l', ['l']);
  expect(marker.marks.map(({ term, block }) => `${term} in ${block}`)).toEqual([
    'a in x-5',
    'e in x-7',
    'f in x-7',
    'g in x-7',
    'h in x-3',
  ]);
});

test.for([
  ['High-risk systems carry a risk.', 'High-risk systems carry a [risk].'],
  ['A low‑risk use, at‐risk groups and risk-based rules.', 'A low‑risk use, at‐risk groups and risk-based rules.'],
  ['High- and low-risk uses; risk - or none.', 'High- and low-risk uses; [risk] - or none.'],
  ['Non-binding rules.', '[Non-binding] rules.'],
] as const)('a word within a compound with a hyphen is skipped, unless the form says it: %s', ([text, shown]) => {
  const forms = new Map([
    ['risk', ['risk']],
    ['non-binding', ['Non-binding']],
  ]);
  const words = markerFor(new Set()).mark({
    id: 'x-1',
    text,
    words: [text],
    occurrences: findOccurrences(text, forms, 'en'),
  });
  const show = (part: Words): string =>
    typeof part === 'string' ? part : part.kind === 'term' ? `[${part.words.map(show).join('')}]` : '?';
  expect(words.map(show).join('')).toBe(shown);
});
