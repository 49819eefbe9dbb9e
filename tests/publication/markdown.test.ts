import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportMarkdown } from '../../src/exports/document-markdown.ts';
import { getPublication } from '../../src/publication.ts';
import { ARTICLE } from './article.ts';

test('a reader who downloads the article as Markdown gets the same file as before, byte for byte', () => {
  const { documents, terms } = getPublication();
  const files = documents
    .filter(({ id }) => id === ARTICLE.id)
    .map((document) => exportMarkdown(document, terms, new URL('https://papers.example/')));
  expect(files.map((file) => createHash('sha256').update(file).digest('hex'))).toEqual([
    'a3699c00b57fa2eba9568adab2756d34d7e9e46e6516868e15f51313160f495d',
  ]);
});
