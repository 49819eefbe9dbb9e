/** Suggestions for words that no text has. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Each loads the site's words as on a page of its own.
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('“did you mean”', () => {
  const VOCABULARY = [
    ['berth', 3],
    ['berths', 30],
    ['café', 2],
    ['harbour', 9],
    ['herth', 40],
    ['institutional', 1],
    ['mole', 1],
    ['mile', 5],
  ];

  async function suggest(...words: readonly string[]) {
    const { suggestWords } = await import('../../src/features/search/client/suggest.ts');
    return Object.fromEntries(
      await suggestWords(
        '/base/',
        words.map((word) => ({ word, isName: false })),
      ),
    );
  }
  const answerWith = (response: Response) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(response.clone());
    });
    return asked;
  };

  test.each([
    ['berhts', 'berths'],
    ['bert', 'berth'],
    ['cafe', 'café'],
    ['caff', 'café'],
    ['harbuor', 'harbour'],
    ['herbour', 'harbour'],
    ['instituitional', 'institutional'],
    ['instotuteonol', 'institutional'],
    ['inxtotuteonol', undefined],
    ['mule', 'mile'],
    ['qqqq', undefined],
    ['hxobnur', undefined],
    ['mol', undefined],
    ['b3rth', undefined],
    ['bolr', undefined],
  ])('for “%s” offers %s', async (word, near) => {
    answerWith(new Response(JSON.stringify(VOCABULARY)));
    expect(await suggest(word)).toEqual(near === undefined ? {} : { [word]: near });
  });

  test('fetches the words of the site once, and again after a failure', async () => {
    const failed = answerWith(new Response('', { status: 404 }));
    await expect(suggest('berht')).rejects.toThrow('404 for /base/search/words.json');
    expect(failed).toEqual(['/base/search/words.json']);
    const asked = answerWith(new Response(JSON.stringify(VOCABULARY)));
    expect(await suggest('berhts', 'harbuor')).toEqual({ berhts: 'berths', harbuor: 'harbour' });
    await suggest('mule');
    expect(asked).toHaveLength(1);
  });
});
