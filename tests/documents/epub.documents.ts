/** A reader takes the book of a real document away. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Book, complaintsOf } from '../support/epub.ts';
import { publicationIn } from '../support/imported-document.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { Site } from '../support/site.ts';
import { contentOf } from './publication.ts';

const site = await Site.of('documents');
const { documents } = publicationIn(contentOf(site));

test.for(documents.map((document) => [document.id, document] as const))(
  'a reader of %s gets a book that EPUBCheck accepts, with the words of every block',
  async ([id, document]) => {
    const bytes = readFileSync(`${site.folder}${id}/document.epub`);
    expect(await complaintsOf(bytes)).toEqual([]);
    const book = new Book(bytes);
    for (const section of document.sections) {
      const page = book.page(`text/${section.slug}.xhtml`);
      for (const block of addressedBlocks(section))
        expect(page.getElementById(block.id)?.textContent, block.id).toBe(block.text);
    }
  },
);
