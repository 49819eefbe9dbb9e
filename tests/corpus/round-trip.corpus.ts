/** An editor takes an imported document away as Markdown and imports that file again, in an empty publication. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { publicationIn } from '../support/imported-document.ts';
import { blocksOf, markdownOf, roundTrip } from '../support/round-trip.ts';
import { Site } from '../support/site.ts';
import { contentOf } from './publication.ts';

const content = contentOf(await Site.of('corpus'));
const { documents, terms } = publicationIn(content);

test.for(documents.map((document) => [document.id, document] as const))(
  'gets the same blocks, numbers and ids of %s',
  async ([id, document]) => {
    const { document: again } = await roundTrip(
      document,
      markdownOf(document, terms),
      path.join(content, 'documents', id),
    );
    expect(blocksOf(again)).toEqual(blocksOf(document));
  },
);
