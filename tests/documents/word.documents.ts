/** The Word files of imported documents: other programs read them, and an editor imports them again. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookmarkOf } from '../../src/core/addresses/word-file.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { publicationIn } from '../support/imported-document.ts';
import { blocksOf, roundTrip } from '../support/round-trip.ts';
import { Site } from '../support/site.ts';
import { faultsIn, linesOf, officialIn, withoutCarried, wordOf } from '../support/word.ts';
import { contentOf, sourceOf } from './publication.ts';

const site = await Site.of('documents');
const { documents, terms } = publicationIn(contentOf(site));
const each = documents.map((document) => [document.id, document] as const);

describe('the Word file of', () => {
  test.for(each)('%s has no fault for Microsoft’s checker', async ([, document]) => {
    expect(await faultsIn(await wordOf(document, terms))).toEqual([]);
  });

  test.for(each)(
    '%s has for another program the lines of source.txt, with every id in its place',
    async ([id, document]) => {
      const { lines, bookmarks } = await officialIn(await wordOf(document, terms));
      expect(lines).toEqual(linesOf(sourceOf(site, id)));
      const blocks = document.sections.flatMap(addressedBlocks);
      expect(blocks.map((block) => [block.id, bookmarks.get(bookmarkOf(block.id))])).toEqual(
        blocks.map((block) => [block.id, linesOf(block.text).join('\n')]),
      );
    },
  );
});

/** A document whose labels do not say how its sections are numbered: its headings have numbers of the same form. */
const SAYS_TOO_LITTLE = ['dcat-ap'];

test.for(each.filter(([id]) => !SAYS_TOO_LITTLE.includes(id)))(
  'an editor who imports the Word file of %s gets the same blocks, numbers and ids, by its bookmarks alone',
  async ([id, document]) => {
    const pictures = path.join(contentOf(site), 'documents', id);
    const { document: again } = await roundTrip(document, withoutCarried(await wordOf(document, terms)), pictures);
    expect(blocksOf(again)).toEqual(blocksOf(document));
  },
);
