/** Laws with numbers of several levels, and what an import makes of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { imported } from './imported.ts';
import { numbersRead } from './numbers-read.ts';

/** Returns the integers from 1 on. */
export const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** Imports a web page in a language with these blocks in HTML. */
export const page = (language: string, blocks: readonly string[]) =>
  imported(Buffer.from(`<html lang="${language}"><h1>The harbour</h1>${blocks.join('')}</html>`), 'a.html');

/** How many points each paragraph of each article has. */
export const law = fc.array(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 }), {
  minLength: 3,
  maxLength: 14,
});

/** Says what each number of a law is, without the section in which it stands. */
export const read = async (language: string, blocks: readonly string[]) => {
  const made = await page(language, blocks);
  expect(made.outOfSequence).toEqual([]);
  return numbersRead(made).map((line) => line.replace(/^\S+ (\S+): .*$/su, '$1'));
};

/** The numbers of a law: its articles, their paragraphs from a first one on, and the points of these. */
export const numbersOf = (
  articles: readonly (readonly number[])[],
  [article, nth, point]: readonly ((value: number) => string)[],
  first = 1,
) =>
  articles.flatMap((paragraphs, index) => {
    const own = article?.(index + 1) ?? '';
    return [
      ...(own === '' ? [] : [own]),
      ...paragraphs.flatMap((points, at) => {
        const within = [own, nth?.(at + first) ?? ''].filter((one) => one !== '').join('.');
        return [within, ...upTo(points).map((one) => `${within}.${point?.(one) ?? ''}`)];
      }),
    ];
  });
