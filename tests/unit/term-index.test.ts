/** The index of terms: its lists and filters, and the sources of the notes. */
import { publication, termOf } from '../support/charter-model.ts';
import { describe, expect, test } from 'vitest';
import { compileSound } from '../support/sound-content.ts';
import type { SourceData } from '../../src/core/schemas/sources.ts';
import type { Term } from '../../src/core/model.ts';
import { countByKind } from '../../src/core/terms/source-kinds.ts';
import { byKind, byLetter, byRomanName, filterText, type TermGroup } from '../../src/core/terms/orders.ts';

const terms = () => publication().terms;

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

/** Makes a term with the given fields. */
const made = (parts: Partial<Term>): Term => ({ ...termOf('berth'), see: [], names: {}, renderings: [], ...parts });

describe('a reader of the index of terms', () => {
  const shape = (groups: readonly TermGroup[]) => groups.map(({ heading, terms: own }) => [heading, ids(own)]);

  test('finds them by the first letter of their names, numbers under one heading', () => {
    const labelled = ['“14th” plan', '190 items', 'berth', 'Bay', 'Élan', '港'].map((label) =>
      made({ id: label, label }),
    );
    expect(shape(byLetter(labelled))).toEqual([
      ['0–9', ['“14th” plan', '190 items']],
      ['B', ['berth', 'Bay']],
      ['É', ['Élan']],
      ['港', ['港']],
    ]);
    expect(shape(byLetter([made({ id: 'x', label: '…' })]))).toEqual([['', ['x']]]);
  });

  test('finds them by kind, in a fixed order of kinds, without terms that have none', () => {
    const headings = {
      concept: 'Concepts',
      policy: 'Policies',
      institution: 'Institutions',
      event: 'Events',
      law: 'Laws',
      agreement: 'Agreements',
      place: 'Places',
      slogan: 'Slogans',
      figure: 'Figures',
    };
    expect(shape(byKind(terms(), headings))).toEqual([
      ['Concepts', ['berth', 'harbour-pilot', 'visitors-berth']],
      ['Policies', ['earmarking', 'harbour-dues', 'quiet-hours']],
      ['Institutions', ['harbour-master', 'harbour-office']],
      ['Events', ['gale']],
      ['Laws', ['charter']],
      ['Places', ['pellan-bay']],
      ['Slogans', ['open-quay']],
    ]);
  });

  test('finds those with a Chinese name by its pinyin, without tones, brackets or capitals', () => {
    expect(shape(byRomanName(terms(), 'zh'))).toEqual([
      ['G', ['harbour-dues']],
      ['P', ['pellan-bay', 'harbour-office']],
      ['Z', ['earmarking']],
    ]);
    const withRoman = (roman: string) => made({ id: roman, names: { zh: { name: '泊', roman } } });
    const named = ['(ān) bó', 'Āi', '“zé”'].map(withRoman);
    expect(shape(byRomanName([...named, made({ id: 'none' }), withRoman('( )')], 'zh'))).toEqual([
      ['A', ['Āi', '(ān) bó']],
      ['Z', ['“zé”']],
    ]);
  });

  test('filters them by any name, form or other wording, without accents and capitals, and by pinyin without spaces', () => {
    const term = made({
      label: 'Harbour dues',
      forms: { en: ['harbour dues', 'port dues'], zh: ['港务费'] },
      renderings: ['Dûes'],
      names: { zh: { name: '港务费', roman: 'gǎng wù fèi', short: '费', shortRoman: 'fèi' }, fr: { name: 'Droits' } },
    });
    expect(filterText(term)).toBe('harbour dues port dues 港务费 dues 费 droits gang wu fei fei gangwufei');
  });
});

describe('the sources of the notes', () => {
  const least = { title: 'T', publisher: 'P' };

  test('are counted by kind: statements once for each of their sources, sources once for all notes', () => {
    const changes = {
      'terms/berth.mdx': (text: string) =>
        text
          .replace(
            'sources: []',
            "sources:\n  - { title: T, publisher: The Harbour Office, date: '2019' }\n  - { title: T, publisher: The Harbour Gazette }",
          )
          .replace('of it.', 'of it.<Source n="1" />\n\n## Unsettled\n\n- *One<Source n="1" /><Source n="2" />*'),
      'terms/harbour-dues.mdx': (text: string) =>
        text
          .replace('sources: []', "sources:\n  - { title: T, publisher: The Harbour Office, date: '2019' }")
          .replace('of it.', 'of it.<Source n="1" />'),
    };
    const { publication: sound, faults } = compileSound(changes);
    expect(faults).toEqual([]);
    expect(countByKind(sound?.terms ?? [])).toEqual([
      { kind: 'issuer', statements: 3, sources: 1 },
      { kind: 'copy', statements: 0, sources: 0 },
      { kind: 'press', statements: 1, sources: 1 },
      { kind: 'reference', statements: 0, sources: 0 },
      { kind: 'reader', statements: 0, sources: 0 },
    ]);
  });

  test('differ by their addresses, or else by title, publisher and date', () => {
    const sourcesOf = (...sources: readonly Partial<SourceData>[]) => {
      const body: Term['note'][number]['body'] = {
        type: 'root',
        children: sources.map((_, index) => ({
          type: 'element',
          tagName: 'source',
          properties: { number: String(index + 1) },
          children: [],
        })),
      };
      const part = { id: 'x', heading: 'X', fragment: 'x', sourced: true, dated: false, ofTheText: false, body };
      const term = {
        note: [part],
        sources: sources.map((source) => ({ ...least, kind: 'press', ...source }) as const),
      };
      return countByKind([term])[2]?.sources;
    };
    expect(sourcesOf({ url: 'https://a.example/' }, { url: 'https://a.example/', title: 'U' })).toBe(1);
    expect(sourcesOf({ url: 'https://a.example/' }, { url: 'https://b.example/' })).toBe(2);
    expect(sourcesOf({}, {}, { date: '2020' }, { title: 'U' }, { publisher: 'Q' })).toBe(4);
  });
});
