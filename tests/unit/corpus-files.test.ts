/** The file of what was counted in a corpus, the order of its texts, and the places of wordings in the content. */
import { describe, expect, test } from 'vitest';
import { answersIn, searchFor } from '../../src/features/wordings/command/ask.ts';
import { readAttestations, writeAttestations } from '../../src/features/wordings/content/attestations.ts';
import { byDate } from '../../src/features/wordings/command/count-corpus.ts';
import { noveltiesOf, wholeOf } from '../../src/features/wordings/content/summary.ts';
import { corporaIn, CORPUS, FILE, whole } from '../support/small-corpus.ts';
import { compileSound, faultsOf } from '../support/sound-content.ts';

/** The corpus, after changes of its file. */
function corpusOf(change: (text: string) => string = (text) => text) {
  const [corpus] = corporaIn(compileSound(whole({ [FILE]: change(CORPUS) })));
  if (corpus === undefined) throw new Error('There is no corpus.');
  return corpus;
}

describe('an editor who looks at what a new count changes', () => {
  test('sees each count on a line of its own, sorted by languages and wordings', () => {
    const hash = 'f'.repeat(64);
    const wordings = [
      { wording: 'quai', language: 'fr', within: [], texts: {} },
      { wording: 'berths', language: 'en', within: [], texts: { old: { count: 2, own: 2, lines: [1, 3] } } },
      { wording: 'berth', language: 'en', within: ['berths', 'big “berth”'], texts: {} },
    ];
    const written = writeAttestations({ texts: { old: hash, late: hash }, wordings });
    expect(written.replace(/"about": ".*"/, '"about": "…"').replace(/"seal": "[0-9a-f]{12}"/, '"seal": "…"')).toBe(`{
  "about": "…",
  "seal": "…",
  "texts": {
    "old": "${hash}",
    "late": "${hash}"
  },
  "wordings": [
    {
      "wording": "berth",
      "language": "en",
      "within": ["berths","big “berth”"],
      "texts": {}
    },
    {
      "wording": "berths",
      "language": "en",
      "within": [],
      "texts": {
        "old": {"count":2,"own":2,"lines":[1,3]}
      }
    },
    {
      "wording": "quai",
      "language": "fr",
      "within": [],
      "texts": {}
    }
  ]
}
`);
    const again = writeAttestations({ texts: { old: hash, late: hash }, wordings: wordings.toReversed() });
    expect(again).toBe(written);
    expect(readAttestations({ file: 'f.json', text: written, hash: '' })).toMatchObject({ faults: [] });
  });

  test.each([
    ['is cut off', '{ "about": "x", "seal": '],
    ['has no counts', '{}'],
  ])('is told that a file that %s has to be restored, and nothing of it counts', (_, text) => {
    const { faults, ...counted } = readAttestations({ file: 'f.json', text, hash: '' });
    expect(counted).toEqual({ texts: {}, wordings: [] });
    expect(faults[0]).toMatchObject({ file: 'f.json', message: expect.stringContaining('npm run attest -- FOLDER') });
  });
});

describe('a reader of a corpus', () => {
  test('finds texts by their dates, and those of one date in the order in which the editor lists them', () => {
    const idsOf = (first: string, third = '1990') =>
      corpusOf((text) => text.replace("'1950-03-01'", `'${first}'`).replace("'1990'", `'${third}'`)).texts.map(
        ({ id }) => id,
      );
    expect(idsOf('1950-03-01')).toEqual(['rules-1950', 'rules-1970', 'act-1990']);
    expect(idsOf('1970-03-01', '1970-03-01')).toEqual(['rules-1950', 'rules-1970', 'act-1990']);
    expect(idsOf('2000')).toEqual(['rules-1970', 'act-1990', 'rules-1950']);
    const texts = ['b 2', 'a 2', 'c 1', 'd 3'].map((one) => ({ id: one, data: { date: one.slice(2) } }));
    expect(byDate(texts).map(({ id }) => id)).toEqual(['c 1', 'b 2', 'a 2', 'd 3']);
  });

  test('learns what a document of the publication adds, apart from the texts of other kinds', () => {
    const corpus = corpusOf((text) => `${text}  - document: charter\n`);
    const novelties = [...noveltiesOf(corpus)].map(([id, { added, dropped }]) => [
      id,
      ...[added, dropped].map((all) => all.map(({ wording }) => wording).toSorted()),
    ]);
    expect(novelties.find(([id]) => id === 'charter')).toEqual(['charter', ['harbour dues', 'harbour master'], []]);
    expect(novelties.map(([id]) => id)).toEqual(corpus.texts.map(({ id }) => id));
  });

  test('learns in which years between its first and its last text a family is not said', () => {
    const corpus = corpusOf();
    const [berth] = corpus.families;
    if (berth === undefined) throw new Error('There is no family.');
    const without = (...ids: readonly string[]) => ({
      ...berth,
      wordings: berth.wordings.map((one) => ({
        ...one,
        texts: one.texts.filter(({ text }) => !ids.includes(text.id)),
      })),
    });
    expect(wholeOf(berth, corpus).absent).toEqual([]);
    expect(wholeOf(without('rules-1970'), corpus).absent).toEqual([{ from: '1970', to: '1970' }]);
    expect(wholeOf(without('rules-1950'), corpus).absent).toEqual([]);
    expect(wholeOf(without('act-1990', 'rules-1970', 'rules-1950'), corpus)).toEqual({
      places: [],
      first: undefined,
      last: undefined,
      absent: [],
    });
  });
});

test('an editor is led to the name, the short name or the form of a term that was not counted yet', () => {
  const changes = whole({
    'terms/harbour-dues.mdx': (text: string) =>
      text.replace('names:\n', 'names:\n  en:\n    name: port dues\n    short: dues\n'),
    'terms/harbour-master.mdx': (text: string) =>
      text.replace('  - harbour master\n', '  - harbour master\n  - port master\n'),
  });
  const placed = faultsOf(changes).flatMap(
    (fault) => /^(\S+) .*the wording "(.*?)" not counted/.exec(fault)?.slice(1).join(' ') ?? [],
  );
  expect(placed).toEqual([
    'terms/harbour-dues.mdx:6:5 port dues',
    'terms/harbour-dues.mdx:7:5 dues',
    'terms/harbour-master.mdx:10:5 port master',
  ]);
});

test('an editor who asks for words gets thirty whole letters around them, also of letters that take two units', () => {
  const [answer] = answersIn(`${'𠀀'.repeat(40)} berth ${'𠀁'.repeat(40)}`, searchFor('berth', 'en'));
  expect(answer).toEqual({ line: 1, before: `${'𠀀'.repeat(29)} `, found: 'berth', after: ` ${'𠀁'.repeat(29)}` });
});
