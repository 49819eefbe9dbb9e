/** Texts with most of the words of a query, in a library that is too large for all texts to be read. */
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/features/search/client/answers.ts';
import { type Engine, engineOver } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { match } from '../../src/features/search/client/match.ts';
import { findEachWord, nearest } from '../../src/features/search/client/near.ts';
import { queryOf, readQuery } from '../../src/features/search/client/query.ts';
import { readRecord } from '../../src/features/search/client/text.ts';
import { paragraphRecord } from '../support/search-records.ts';

const TEXTS = ['the boat by the mole', 'a boat', 'a mole', 'a lamp', 'a boat with a lamp', 'a mole with a lamp'].map(
  (text, order) => paragraphRecord(`i-${order}`, text, order),
);

/** Makes an engine that finds at most `most` texts, the first ones, and remembers the queries. */
function engineOf(most: number): Pick<Engine, 'find'> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    find: ({ words }) => {
      asked.push(words.map(({ text }) => text).join(' '));
      const found = TEXTS.flatMap((record): Found[] => {
        const text = readRecord(record);
        const answer = match(queryOf(words), text);
        return answer === undefined ? [] : [{ record, text, ...answer }];
      });
      return Promise.resolve({ found: found.slice(0, most), hasMore: found.length > most, sections: found.length });
    },
  };
}

async function nearTo(typed: string, most: number) {
  const engine = engineOf(most);
  const all: Engine = {
    ...engine,
    withTokens: () => Promise.resolve([]),
    has: () => Promise.resolve(false),
    documents: () => Promise.resolve([]),
  };
  const near = nearest(await findEachWord(all, readQuery(typed)));
  return { asked: engine.asked, near: near.map(({ found, missing }) => [found.record.id, ...missing]), found: near };
}

describe('a reader whose words no text has together', () => {
  test('gets first the texts with all words but one, also if each word alone is in too many', async () => {
    const { asked, near } = await nearTo('boat mole lamp', 1);
    expect(asked).toEqual(['boat', 'mole', 'lamp', 'mole lamp', 'boat lamp', 'boat mole']);
    expect(near.slice(0, 3)).toEqual([
      ['i-0', 'lamp'],
      ['i-4', 'mole'],
      ['i-5', 'boat'],
    ]);
  });

  test('sees each of their words marked, in the order of the text, once', async () => {
    const { found } = await nearTo('lamp mole boat', 1);
    const marks = found.map((one) =>
      one.found.marks.map(({ start, end }) =>
        'text' in one.found.record ? one.found.record.text.slice(start, end) : '',
      ),
    );
    expect(marks.slice(0, 3).toSorted()).toEqual([
      ['boat', 'lamp'],
      ['boat', 'mole'],
      ['mole', 'lamp'],
    ]);
  });

  test('waits for no more searches where all texts with each word were read, or there are only two words', async () => {
    expect((await nearTo('boat mole lamp', 9)).asked).toEqual(['boat', 'mole', 'lamp']);
    expect((await nearTo('boat mole', 1)).asked).toEqual(['boat', 'mole']);
  });

  test('gets a text with the rarest of them first, and the section whose title has the others next', async () => {
    const about = (title: string, id: string, text: string, order: number) => ({
      ...paragraphRecord(id, text, order, text === title ? 'section' : 'paragraph'),
      section: { slug: id, title },
    });
    const texts = [
      ...Array.from({ length: 9 }, (_, index) =>
        about('Other', `o-${index}`, 'a duty with dues and openness', index * 9),
      ),
      about('Duty of openness', 'duty', 'Duty of openness', 200),
      about('Other', 'rare', 'There is much else that is said of many things here, and of a robot too.', 300),
    ];
    const results = await find(engineOver(texts), readQuery('openness duty robots'), () => Promise.resolve(new Map()));
    expect(results.near.slice(0, 2).map(({ found, missing }) => [found.record.id, ...missing])).toEqual([
      ['rare', 'openness', 'duty'],
      ['duty', 'robots'],
    ]);
  });

  test('in Chinese gets none that has only the lesser part of the characters, which are in many other words', async () => {
    const texts = ['国家建立实时清单', '经营者应当可靠'].map((text, order) => ({
      ...paragraphRecord(`i-${order}`, text, order),
      language: 'zh',
    }));
    const nearTo = async (typed: string) =>
      (await find(engineOver(texts), readQuery(typed), () => Promise.resolve(new Map()))).near.map(
        ({ found }) => found.record.id,
      );
    expect(await nearTo('不可靠实体清单')).toEqual([]);
    expect(await nearTo('实体清单')).toEqual(['i-0']);
  });

  test('gets the same for the words that they meant', async () => {
    const suggest = () => Promise.resolve(new Map([['moel', 'mole']]));
    const { near, isSuggestion } = await find(engineOver(TEXTS), readQuery('boat moel lamp'), suggest);
    expect([near[0]?.found.record.id, near[0]?.missing, isSuggestion]).toEqual(['i-0', ['lamp'], true]);
  });
});
