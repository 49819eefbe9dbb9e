/** What a translator gets who puts the words of the interface into another language. */
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/core/faults/fault.ts';
import { compileInterface } from '../../src/ui/compile/interface.ts';
import { loadWords } from '../support/said-words.ts';

const ENGLISH = `
locale: en-GB
comma: ', '
places:
  title: Places
  count(number places): '{places} {places, plural, one {place} other {places}}'
  inAll(number places, number documents): '{places, number} in {documents, plural, =0 {no document} one {# document} other {# documents}}'
  kinds:
    at sea: at sea
    ashore: ashore
notes:
  found(number count, hasMore): '{hasMore, select, true {The first } other {}}{count} found'
  terms(languages): 'All terms{languages, select, none {} other {, in {languages}}}'
  moved(label, link): '{label} has moved to <link>section {label}</link>.'
  read(title, index): <title/> was read{index, select, none {} other {, see <index/>}}.
  sign(name): "'{name}' stands for {name}, \`\${name}\`"
`;

/** The interface in Polish, of which the file has this. */
const inPolish = (text: string) => compileInterface('pl', text, ENGLISH);

/** What a translator is told about the file. */
const told = (text: string) => inPolish(text).faults.map(formatFault);

describe('a reader of the interface', () => {
  test('reads the plural that goes with a number', async () => {
    const english = await loadWords('places', compileInterface('en', '', ENGLISH));
    expect(english).toMatchObject({ title: 'Places', kinds: { 'at sea': 'at sea', ashore: 'ashore' } });
    expect([0, 1, 2].map((places) => call(english, 'count', places))).toEqual(['0 places', '1 place', '2 places']);
    expect([0, 1, 1000].map((documents) => call(english, 'inAll', 2500, documents))).toEqual([
      '2,500 in no document',
      '2,500 in 1 document',
      '2,500 in 1,000 documents',
    ]);

    const forms = 'one {miejsce} few {miejsca} many {miejsc} other {miejsca}';
    const polish = inPolish(`places:\n  count(number places): '{places} {places, plural, ${forms}}'`);
    const words = await loadWords('places', polish);
    expect([1, 2, 5, 22].map((places) => call(words, 'count', places))).toEqual([
      '1 miejsce',
      '2 miejsca',
      '5 miejsc',
      '22 miejsca',
    ]);
  });

  test('reads what is there, with links and other parts where the language puts them', async () => {
    const english = await loadWords('notes', compileInterface('en', '', ENGLISH));
    expect([true, false].map((hasMore) => call(english, 'found', 3, hasMore))).toEqual([
      'The first 3 found',
      '3 found',
    ]);
    expect(['', undefined, 'English'].map((languages) => call(english, 'terms', languages))).toEqual([
      'All terms',
      'All terms',
      'All terms, in English',
    ]);
    const link = (words: string) => ({ words });
    expect(call(english, 'moved', 'II.3', link)).toEqual(['II.3 has moved to ', { words: 'section II.3' }, '.']);
    expect(call(english, 'read', link, undefined)).toEqual([link, ' was read', '.']);
    expect(call(english, 'read', link, 5)).toEqual([link, ' was read', ', see ', 5, '.']);
    expect(call(english, 'sign', 'A')).toBe('{name} stands for A, `$A`');

    const polish = inPolish("notes:\n  moved(label, link): '<link>Sekcja {label}</link>: tam jest {label}'");
    expect(call(await loadWords('notes', polish), 'moved', 'II.3', link)).toEqual([
      { words: 'Sekcja II.3' },
      ': tam jest II.3',
    ]);
  });

  test('reads the first day of a month as the language writes it', async () => {
    const days = ['1 mars 2025', '11 mars 2025', 'mars 2025'];
    const inFrench = await loadWords('language', compileInterface('fr', 'firstDay: 1er', ENGLISH));
    expect(days.map((day) => call(inFrench, 'asDate', day))).toEqual(['1er mars 2025', '11 mars 2025', 'mars 2025']);
    const inEnglish = await loadWords('language', compileInterface('en', '', ENGLISH));
    expect(days.map((day) => call(inEnglish, 'asDate', day))).toEqual(days);
  });

  test('reads in English what is not translated yet', async () => {
    const polish = inPolish("places:\n  title: Miejsca\n  kinds:\n    at sea: na morzu\n    ashore: ''");
    const words = await loadWords('places', polish);
    expect(words).toMatchObject({ title: 'Miejsca', kinds: { 'at sea': 'na morzu', ashore: 'ashore' } });
    expect([1, 2].map((places) => call(words, 'count', places))).toEqual(['1 place', '2 places']);
    expect(await loadWords('language', polish)).toMatchObject({ language: 'pl', locale: 'pl', comma: ', ' });
  });
});

describe('a translator', () => {
  test('is given a list of what is missing', () => {
    const [missing, ...more] = inPolish('places:\n  title: Miejsca\n  kinds:\n    at sea: na morzu').missing;
    expect(missing && formatFault(missing)).toBe(`src/ui/pl.yaml: warning
  Found no words for 8 of 10 messages, which are shown in English. Translate them from src/ui/en.yaml:
  places: count, inAll, kinds.ashore
  notes: found, terms, moved, read, sign`);
    expect(more).toEqual([]);
  });

  const WRONG: readonly (readonly [what: string, text: string, told: string])[] = [
    [
      'a message that there is not',
      'places:\n  titel: Miejsca',
      `src/ui/pl.yaml:2:3
  titel: Found "places.titel", expected a message that src/ui/en.yaml has. Correct the name, or remove it.`,
    ],
    [
      'other parameters in the name',
      'places:\n  title: Miejsca\n  count(places): Miejsca',
      `src/ui/pl.yaml:3:3
  count(places): Found "places.count(places)", expected "places.count(number places)", as src/ui/en.yaml has it. Correct the name.`,
    ],
    [
      'a parameter that there is not',
      "places:\n  count(number places): '{miejsca}'",
      `src/ui/pl.yaml:2:3
  count(number places): Found the parameter "miejsca", expected places: the name of the message lists them. Correct it.`,
    ],
    [
      'a parameter in words that have none',
      "places:\n  title: '{places} miejsc'",
      `src/ui/pl.yaml:2:3
  title: Found the parameter "places", expected none: the name of the message lists them. Correct it.`,
    ],
    [
      'a text taken for a number',
      "notes:\n  terms(languages): '{languages, plural, other {języki}}'",
      `src/ui/pl.yaml:2:3
  terms(languages): Found {languages, plural, …}, expected {languages} or {languages, select, none {…} other {…}}. Correct it.`,
    ],
    [
      'a link that is missing',
      "notes:\n  moved(label, link): '{label}'",
      `src/ui/pl.yaml:2:3
  moved(label, link): Found no <link>…</link>, which the English message has, expected it here too: the page puts something there, such as a link. Add it.`,
    ],
    [
      'a plural form that the language lacks',
      "places:\n  count(number places): '{places, plural, two {miejsca} other {miejsc}}'",
      `src/ui/pl.yaml:2:3
  count(number places): Found the plural form "two", expected one, few, many, other, or a number such as =0: those are the forms of this language. Remove or rename it.`,
    ],
    [
      'a plural without other',
      "places:\n  count(number places): '{places, plural, one {miejsce}}'",
      `src/ui/pl.yaml:2:3
  count(number places): Found "}", which cannot be read (missing other clause), expected an ICU message. Correct it; docs/translating.md shows how messages are written.`,
    ],
    [
      'a brace that is not closed',
      "places:\n  count(number places): 'Miejsc: {places'",
      `src/ui/pl.yaml:2:3
  count(number places): Found "{places", which cannot be read (expect argument closing brace), expected an ICU message. Correct it; docs/translating.md shows how messages are written.`,
    ],
    [
      'choices that there are not',
      "notes:\n  terms(languages): '{languages, select, pl {po polsku} other {}}'",
      `src/ui/pl.yaml:2:3
  terms(languages): Found the branches pl, other in {languages, select, …}, expected none and other, or true and other. Correct them.`,
    ],
    [
      'a date',
      "notes:\n  terms(languages): '{languages, date}'",
      `src/ui/pl.yaml:2:3
  terms(languages): Found {languages, date} or {languages, time}, expected {languages}, since dates come in words. Correct it.`,
    ],
    [
      'a style of numbers',
      "places:\n  count(number places): '{places, number, percent}'",
      `src/ui/pl.yaml:2:3
  count(number places): Found a style of numbers in {places, number, …}, expected none. Remove it.`,
    ],
    [
      'an ordinal',
      "places:\n  count(number places): '{places, selectordinal, other {#.}}'",
      `src/ui/pl.yaml:2:3
  count(number places): Found an offset or an ordinal in {places, …}, expected {places, plural, …}. Say it in another way.`,
    ],
    [
      'a tag within a tag',
      "notes:\n  moved(label, link): '<link>a<link>b</link></link>'",
      `src/ui/pl.yaml:2:3
  moved(label, link): Found <link> within a tag, expected only words there. Put it beside the other tag.`,
    ],
    [
      'a locale that there cannot be',
      'locale: pl_PL',
      `src/ui/pl.yaml:1:1
  locale: Found "pl_PL", expected the tag of a language, with or without a country, such as en-GB. Correct it.`,
    ],
    [
      'a value that is no words',
      'places:\n  title: 5',
      `src/ui/pl.yaml:2:3
  Found 5, expected words. Put them in quotation marks.`,
    ],
    [
      'YAML that cannot be read',
      'places:\n  title: "Miejsca',
      `src/ui/pl.yaml:2:18
  Found YAML that cannot be read: Missing closing "quote. Check indentation and quote values that hold a colon or a #.`,
    ],
  ];

  test.each(WRONG)('is told of %s, with its place', (_, text, report) => {
    expect(told(text)).toEqual([report]);
  });
});

test('a programmer is told of a parameter that an English message does not use as its name says', () => {
  const { faults } = compileInterface(
    'en',
    '',
    "places:\n  count(places, number all): '{places, plural, other {#}} of many'",
  );
  expect(faults.map(formatFault)).toEqual([
    `src/ui/en.yaml:2:3
  count(places, number all): Found {places, plural, …} and {places, number}, expected the parameter "places" used in one way, with "number " before it if it is one. Correct the message or its name.`,
  ]);
});

function call(words: object, name: string, ...values: readonly unknown[]): unknown {
  const value: unknown = Reflect.get(words, name);
  if (typeof value !== 'function') throw new Error(`${name} is no function`);
  return Reflect.apply(value, undefined, values);
}
