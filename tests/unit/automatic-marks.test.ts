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

/** Returns every mark of the document: section, block, term and words. Terms may be new, whose addresses nobody has accepted. */
function marksOf(changes: Parameters<typeof compileSound>[0], isOfNewTerms = false) {
  const { publication, faults } = compileSound(changes);
  expect(faults.map(({ file }) => file)).toEqual(isOfNewTerms ? ['addresses.lock.json'] : []);
  return (publication?.documents[0]?.sections ?? []).flatMap(({ slug, marks }) =>
    marks.map(({ term, block, words, start }) => `${slug} ${block} ${start} ${term}: ${words}`),
  );
}

const noneMet = () => ({ usesOf: () => 1, met: new Set<string>() });

/** The file of one more term, with a single form. */
const termFile = (form: string) => `---
label: ${form}
kind: concept
names:
  zh:
    name: 船
    roman: chuán
forms: [${form}]
renderings: []
reviewed: '2020-05-03'
gloss: It is in the charter.
---

## In the article

The charter speaks of it.
`;

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

test('of four terms in a paragraph, a reader gets the notes on the three that no section before has explained', () => {
  const changes = { [DOCUMENT]: automatic(), [I]: unmarked, 'terms/night.mdx': termFile('night') };
  const inFirst = (marks: readonly string[]) => marks.filter((mark) => mark.startsWith('i i-1 '));
  expect(inFirst(marksOf(changes, true))).toEqual([
    'i i-1 4 harbour-master: harbour master',
    'i i-1 37 berth: berth',
    'i i-1 68 night: night',
  ]);
  // The opening has marked "boat", which comes before "berth" and "night" in the paragraph.
  const four = { ...changes, 'terms/boat.mdx': termFile('boat') };
  expect(marksOf(four, true)).toContain('opening opening-1 27 boat: boat');
  expect(inFirst(marksOf(four, true))).toEqual(inFirst(marksOf(changes, true)));
});

test('of terms that are all new, those come first that the document uses least, in the order of the words', () => {
  const uses = new Map([
    ['a', 9],
    ['b', 1],
    ['c', 4],
    ['d', 4],
    ['e', 1],
  ]);
  const marker = markerFor(new Set(), { usesOf: (term) => uses.get(term) ?? 0, met: new Set() });
  const mark = (id: string, text: string) =>
    marker.mark({
      id,
      text,
      words: [text],
      occurrences: [...text.matchAll(/\w/gu)].map(({ 0: term, index }) => ({
        term,
        form: term,
        start: index,
        end: index + 1,
      })),
    });
  mark('x-1', 'a b c d e');
  mark('x-2', 'a b d');
  expect(marker.marks.map(({ term, block }) => `${term} in ${block}`)).toEqual([
    'b in x-1',
    'c in x-1',
    'e in x-1',
    'a in x-2',
    'd in x-2',
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
  const marker = markerFor(new Set(['d']), noneMet());
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
  const words = markerFor(new Set(), noneMet()).mark({
    id: 'x-1',
    text,
    words: [text],
    occurrences: findOccurrences(text, forms, 'en'),
  });
  const show = (part: Words): string =>
    typeof part === 'string' ? part : part.kind === 'term' ? `[${part.words.map(show).join('')}]` : '?';
  expect(words.map(show).join('')).toBe(shown);
});
