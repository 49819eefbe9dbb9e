/** What is made again after an edit while the site is served. */
import { expect, test } from 'vitest';
import { beginReading, beginReusing, reused } from '../../src/core/memo/reused.ts';

test('an editor who undoes an edit within four readings waits for nothing, and memory is given back after them', () => {
  const made: string[] = [];
  const make = reused(
    (text: string) => text,
    (text: string) => made.push(text),
  );
  beginReusing();
  const readAgain = (times: number) => {
    for (let nth = 0; nth < times; nth += 1) {
      beginReading();
      make('other');
    }
  };
  make('first');
  readAgain(4);
  make('first');
  expect(made).toEqual(['first', 'other']);
  readAgain(5);
  make('first');
  expect(made.slice(2)).toEqual(['first']);
});
