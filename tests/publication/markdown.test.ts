import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportMarkdown } from '../../src/exports/document-markdown.ts';
import { getPublication } from '../../src/publication.ts';
import { ARTICLE } from './article.ts';

test('a reader who takes the article away as Markdown gets the same file as ever, byte for byte', () => {
  const { documents, terms } = getPublication();
  const files = documents
    .filter(({ id }) => id === ARTICLE.id)
    .map((document) => exportMarkdown(document, terms, new URL('https://papers.example/')));
  expect(files.map((file) => createHash('sha256').update(file).digest('hex'))).toEqual([
    '00593d0195b45a2a8a88395c32fa5bcc0b542d3036d6f26450c806dba4558521',
  ]);
});
