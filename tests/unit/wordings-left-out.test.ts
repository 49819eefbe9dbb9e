/** A publication that leaves wordings out: its content is checked all the same, and its notes say in words what they rest on. */
import { describe, expect, test } from 'vitest';
import { drawNotePart } from '../../src/html/terms/draw-note-part.ts';
import { corporaIn, whole } from '../support/small-corpus.ts';
import { type Changes, compileSound, faultsOf } from '../support/sound-content.ts';

const WITHOUT: Changes = { 'site.yaml': (text) => `${text}without: [wordings]\n` };

/** Fields of the term: what is counted, and what its note cites. */
const FIELDS = `wordings: { en: [berth, berths] }
caution: A pier has none.
sources:
  - { title: A book, publisher: The Harbour Office, date: "1999" }`;

/** The changes by which the note on berths says these words. */
const noteThatSays = (words: string, more: Changes = {}) =>
  whole({
    'terms/berth.mdx': (text) =>
      text
        .replace('sources: []', FIELDS)
        .replace('The charter speaks of it.', `The charter speaks of it.<Source n="1" />\n\n${words}`),
    ...more,
  });

/** What a reader sees of these words. */
function shown(words: string, more: Changes = WITHOUT): string {
  const { publication, faults } = compileSound(noteThatSays(words, more));
  expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  const [part] = publication?.terms.find(({ id }) => id === 'berth')?.note ?? [];
  if (part === undefined) throw new Error('The note has no part.');
  return drawNotePart(part).html.split('\n').at(-1) ?? '';
}

const CLAIM = '<Attested in="rules-1950" wording="berth" />';

describe('a reader of a publication that leaves wordings out', () => {
  test('reads the year and the title of the text in plain words, where a sentence rests on a count alone', () => {
    const cited = '<sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup>';
    expect(shown(`Acts had it.<Source n="1" /> Rules had it.${CLAIM} So had others.<Source n="1" />`)).toBe(
      `<p>Acts had it.${cited} Rules had it. (1950, “The Rules of 1950”) So had others.${cited}</p>`,
    );
  });

  test.each([`<Source n="1" />${CLAIM}`, `${CLAIM}<Source n="1" />`, `${CLAIM}${CLAIM}<Source n="1" />`])(
    'sees only the source, where a sentence has one besides: %s',
    (cited) => {
      expect(shown(`Rules had it.${cited}`)).toBe(
        '<p>Rules had it.<sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup></p>',
      );
    },
  );

  test('sees the link where wordings are not left out', () => {
    expect(shown(`Rules had it.${CLAIM}`, {})).toContain('<a href="/corpora/harbour/#text-rules-1950"');
  });
});

test('a program finds nothing of corpora in a publication that leaves wordings out', () => {
  const [all, left] = [{}, WITHOUT].map((more) => compileSound(noteThatSays('Words.', more)).publication);
  const fieldsOf = (one: typeof all) => Object.keys(one?.terms.find(({ id }) => id === 'berth') ?? {});
  expect([all, left].map((one) => corporaIn({ publication: one }).length)).toEqual([1, 0]);
  expect(fieldsOf(all).filter((field) => !fieldsOf(left).includes(field))).toEqual(['wordings', 'caution']);
});

test('an editor who leaves wordings out is told all the same what the counts say against a note', () => {
  expect(
    faultsOf(noteThatSays('Acts had it.<Attested in="rules-1950" wording="guest-berth" />', WITHOUT)),
  ).toContainEqual(expect.stringContaining('Found "guest-berth" attested in "rules-1950", which does not have it'));
});

test('an editor who leaves wordings out is told of a link to them', () => {
  const words = 'See [all wordings](/wordings/) and [the rules](/corpora/harbour/#text-rules-1950).';
  const links = (more: Changes) =>
    faultsOf(noteThatSays(words, more)).filter((fault) => fault.includes('Found a link'));
  expect(links({})).toEqual([]);
  expect(links(WITHOUT)).toEqual([
    expect.stringContaining('Found a link to "/wordings/"'),
    expect.stringContaining('Found a link to "/corpora/harbour/"'),
  ]);
});
