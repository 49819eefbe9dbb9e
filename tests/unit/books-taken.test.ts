/** Another program takes the text out of books. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicationIn } from '../support/imported-document.ts';
import { bookOf } from '../support/round-trip.ts';
import { expectTextTaken } from '../support/taken-text.ts';

describe.for(['tests/fixtures/charter/content', 'tests/fixtures/structure/content'])(
  'a program that takes the text out of the books of %s',
  (folder) => {
    test.for(globSync(`${folder}/documents/*/`))('gets the source of %s, with its ids', async (files) => {
      const { documents, terms } = publicationIn(folder);
      const document = documents.find(({ id }) => id === path.basename(files));
      expect.assert(document !== undefined);
      await expectTextTaken(
        await bookOf(document, terms),
        document,
        readFileSync(path.join(files, 'source.txt'), 'utf8'),
      );
    });
  },
);
