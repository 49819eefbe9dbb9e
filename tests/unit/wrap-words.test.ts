/** Where a reference may be a link among the words of a block. */
import { expect, test } from 'vitest';
import type { Words } from '../../src/core/block.ts';
import { wrapWords } from '../../src/core/text/wrap-words.ts';

/** Makes a link of the letters from 4 to 9, the "Art 1" of "See Art 1 now". */
const linked = (words: readonly Words[]) =>
  wrapWords(words, { start: 4, end: 9 }, (letters) => ({
    kind: 'reference',
    section: 'article-1',
    id: undefined,
    words: [letters],
  }));

const LINK = { kind: 'reference', section: 'article-1', id: undefined, words: ['Art 1'] } as const;

test.for<[string, readonly Words[], readonly Words[]]>([
  ['plain words', ['See Art 1 now'], ['See ', LINK, ' now']],
  ['the whole of a piece', ['See ', { kind: 'strong', words: ['Art 1'] }], ['See ', { kind: 'strong', words: [LINK] }]],
  [
    'words after a call and a line break',
    ['See', { kind: 'call', footnote: 'n', marker: '1', nth: 1 }, { kind: 'break' }, 'Art 1'],
    ['See', { kind: 'call', footnote: 'n', marker: '1', nth: 1 }, { kind: 'break' }, LINK],
  ],
])('a reference is a link in %s', ([, words, expected]) => {
  expect(linked(words)).toEqual(expected);
});

test.for<[string, readonly Words[]]>([
  ['a marked term', ['See ', { kind: 'term', term: 'rule', words: ['Art 1'] }]],
  ['words of which a part is a term', ['See ', { kind: 'term', term: 'rule', words: ['Art'] }, ' 1']],
  ['a link', ['See ', { kind: 'link', address: 'https://law.example/', words: ['Art 1'] }]],
  ['another reference', ['See ', LINK]],
  ['words that are only partly emphasised', ['See ', { kind: 'emphasis', words: ['Art'] }, ' 1']],
])('a reference is no link in %s', ([, words]) => {
  expect(linked(words)).toBeUndefined();
});
