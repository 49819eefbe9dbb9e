import { describe, expect, test } from 'vitest';
import { readAttestations, writeAttestations } from '../../src/features/wordings/content/attestations.ts';
import { countCorpus } from '../../src/features/wordings/command/count-corpus.ts';
import {
  corporaIn,
  CORPUS,
  counted,
  COUNTED,
  families,
  fieldsOf,
  FILE,
  SMALL_CORPUS,
  texts,
  whole,
} from '../support/small-corpus.ts';
import { type Changes, compileSound, faultsOf } from '../support/sound-content.ts';

/** Replaces a part of the corpus's file. */
const changed = (from: string | RegExp, to: string): Changes => whole({ [FILE]: CORPUS.replace(from, to) });

describe('an editor of a corpus that was counted', () => {
  test('gets no fault, and the first, the last and every place of each wording', () => {
    const { faults, publication } = compileSound(whole());
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    const [corpus] = corporaIn({ publication });
    const rows = corpus?.families.flatMap(({ id, wordings }) =>
      wordings.map(({ wording, count, own, first, last, texts: places }) => {
        const where = places.map(({ text, lines }) => `${text.id}:${lines.join(',')}`).join(' ');
        return `${id} ${wording} ${count}/${own} ${first?.id}–${last?.id} ${where}`;
      }),
    );
    expect(rows).toEqual([
      'berth berth 4/4 rules-1950–act-1990 rules-1950:2 rules-1970:2 act-1990:4',
      'berth berths 2/2 rules-1970–rules-1970 rules-1970:2',
      'harbour-dues harbour dues 0/0 undefined–undefined ',
      'harbour-dues Harbour dues 1/1 act-1990–act-1990 act-1990:2',
      'harbour-master harbour master 0/0 undefined–undefined ',
      'visitors visitors’ berth 1/1 rules-1970–rules-1970 rules-1970:2',
      'visitors guest-berth 1/1 act-1990–act-1990 act-1990:3',
    ]);
  });

  test('sees a consolidated text never as the first', () => {
    const { publication } = compileSound(
      changed("    date: '1950-03-01'", "    date: '1950-03-01'\n    consolidated: true"),
    );
    const berth = corporaIn({ publication })[0]?.families.find(({ id }) => id === 'berth')?.wordings[0];
    expect(berth?.texts[0]?.text.id).toBe('rules-1950');
    expect(berth?.first?.id).toBe('rules-1970');
  });

  test('has the documents of the publication counted beside the texts, paragraph by paragraph', () => {
    const { publication, faults } = compileSound(whole({ [FILE]: `${CORPUS}  - document: charter\n` }));
    expect(faults).toEqual([]);
    const berth = corporaIn({ publication })[0]?.families.find(({ id }) => id === 'berth')?.wordings[0];
    expect(berth?.texts.map(({ text, lines }) => `${text.id} ${lines.join(' ')}`)).toContain('charter i-1');
  });

  test('gets the same file of attestations from the same texts, in whatever order they are read', () => {
    const again = countCorpus(texts().toReversed(), families.toReversed(), 'en');
    expect(writeAttestations(again)).toBe(writeAttestations(counted()));
    const { faults, ...read } = readAttestations({ file: '', text: writeAttestations(counted()), hash: '' });
    expect(faults).toEqual([]);
    expect(writeAttestations(read)).toBe(writeAttestations(counted()));
  });
});

describe('an editor gets a warning', () => {
  test('for a term that was added without the texts at hand', () => {
    const berth = (text: string) => text.replace('renderings: []', 'wordings: { en: [berth, berths, moorings] }');
    expect(faultsOf(whole({ 'terms/berth.mdx': berth }))).toEqual([
      'terms/berth.mdx:11:33 warning Found the wording "moorings" not counted yet in "Rules of the harbour". Count it: npm run attest -- FOLDER.',
    ]);
  });

  test('for a wording whose own places a new, longer wording changes', () => {
    const berth = (text: string) => text.replace('renderings: []', 'wordings: { en: [berth, berths, big berth] }');
    expect(faultsOf(whole({ 'terms/berth.mdx': berth }))).toEqual([
      expect.stringContaining('terms/berth.mdx:11:18 warning Found the wording "berth" not counted yet'),
      expect.stringContaining('terms/berth.mdx:11:33 warning Found the wording "big berth" not counted yet'),
    ]);
  });

  test('for a text that was added without a count', () => {
    const more = fieldsOf('rules-1950').replace('rules-1950', 'rules-2000').replace('1950-03-01', '2000');
    expect(faultsOf(whole({ [FILE]: `${CORPUS}${more}` }))).toEqual([
      'corpora/harbour/corpus.yaml:32:5 warning Found the text "rules-2000" not counted yet in "Rules of the harbour". Count it: npm run attest -- FOLDER.',
    ]);
  });

  test('once for a corpus in which nothing was counted', () => {
    expect(faultsOf(SMALL_CORPUS)).toEqual([
      'corpora/harbour/corpus.yaml:10:1 warning Found the texts not counted yet in "Rules of the harbour". Count it: npm run attest -- FOLDER.',
    ]);
  });
});

describe('an editor gets a fault with its place', () => {
  test.each([
    [
      'another hash than that of the text that was counted',
      changed(/sha256: [0-9a-f]{64}/, `sha256: ${'f'.repeat(64)}`),
      /^corpora\/harbour\/corpus\.yaml:17:5 Found another hash than that of the text that was counted \([0-9a-f]{12}…\)\. Correct it, or count again/,
    ],
    [
      'two texts of one id',
      changed('id: rules-1970', 'id: rules-1950'),
      /^corpora\/harbour\/corpus\.yaml:18:5 In "texts\.1\.id", found "rules-1950" a second time/,
    ],
    [
      'a text without a date',
      changed("    date: '1970-03-01'\n", ''),
      /^corpora\/harbour\/corpus\.yaml:18:5 Found no field "texts\.1\.date", expected a quoted date/,
    ],
    [
      'a kind that is not listed',
      changed('kind: act', 'kind: law'),
      /^corpora\/harbour\/corpus\.yaml:28:5 In "texts\.2\.kind", found "law", expected one of the kinds above: rules, act/,
    ],
    [
      'a wording in two families',
      whole({
        'corpora/harbour/families.yaml':
          '- id: visitors\n  label: visitors\n  wordings:\n    en: [visitors’ berth, guest-berth, berths]\n',
      }),
      /^corpora\/harbour\/families\.yaml:4:40 Found the wording "berths", which the family "berth" counts too, expected every wording in one family/,
    ],
    [
      'a family with the id of a term',
      whole({ 'corpora/harbour/families.yaml': '- id: berth\n  label: berth\n  wordings:\n    en: [guest-berth]\n' }),
      /^corpora\/harbour\/families\.yaml:1:3 Found the family "berth", the id of a term/,
    ],
    [
      'wordings of a language that the corpus does not have',
      whole({ 'corpora/harbour/families.yaml': '- id: guest\n  label: guest\n  wordings:\n    fr: [quai]\n' }),
      /^corpora\/harbour\/families\.yaml:4:5 Found wordings in fr, a language of which the corpus has no text, expected en/,
    ],
    [
      'an attestation of a text that is not there',
      changed(fieldsOf('act-1990'), ''),
      /^corpora\/harbour\/attestations\.json:7:5 Found the text "act-1990" counted, which corpus\.yaml does not have/,
    ],
    [
      'counts that were edited by hand',
      whole({ [COUNTED]: writeAttestations(counted()).replace('"count":2', '"count":9') }),
      /^corpora\/harbour\/attestations\.json:3:3 Found counts edited by hand: the file's seal does not fit them/,
    ],
    [
      'a document that is not there',
      whole({ [FILE]: `${CORPUS}  - document: chart\n` }),
      /^corpora\/harbour\/corpus\.yaml:32:5 Found the document "chart", but there is no documents\/chart\//,
    ],
    [
      'a text of the corpus among the content',
      whole({ 'corpora/harbour/texts/rules-1950.txt': 'The Rules' }),
      /^corpora\/harbour\/texts Found a folder that nothing reads \(it holds rules-1950\.txt\), expected only corpus\.yaml, families\.yaml and attestations\.json here/,
    ],
    [
      'a document whose address the wordings have',
      { 'documents/wordings/document.yaml': 'title: Wordings\n' },
      /^documents\/wordings Found a document named "wordings", the address of another page of the site\. Rename it\.$/,
    ],
  ])('for %s', (_, changes, told) => {
    expect(faultsOf(changes).filter((fault) => told.test(fault))).toHaveLength(1);
  });
});
