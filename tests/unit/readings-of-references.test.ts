/**
 * What the texts of `tests/fixtures/references/` say of their own parts: each reference with the place to which it leads, or
 * the reason why it is no link, and the numbers by which a reader who types an address gets to each place; as somebody has
 * read it over. `--update` writes it anew: read what has changed there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { listReferences } from '../../src/core/references/report.ts';
import { typedPathsOf } from '../../src/core/references/typed-paths.ts';
import { lawOf } from '../support/referring-law.ts';

const FOLDER = 'tests/fixtures/references';

/** Returns the list that editors get of the references, and a line for each place with a number. */
function readingOf(document: Document): string {
  const { sections } = document;
  const labels = new Map(
    sections.flatMap((section) => [
      [section.slug, section.label] as const,
      ...allBlocks(section).map(({ id, label }) => [id, label] as const),
    ]),
  );
  const { ofSections, ofBlocks } = typedPathsOf(document);
  return [
    listReferences([document]),
    '',
    ...[...ofSections, ...ofBlocks].map(([place, ways]) => `${labels.get(place) ?? place}: ${ways.join(' or ')}`),
    '',
  ].join('\n');
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))(
  'a reader of %s is led to the places that were read over',
  async (name) => {
    const [language = 'en'] = /^[a-z]+(?:-[A-Z][a-z]+)?/u.exec(name) ?? [];
    const document = await lawOf(readFileSync(`${FOLDER}/${name}`, 'utf8'), language);
    await expect(readingOf(document)).toMatchFileSnapshot(`../fixtures/references/${name.replace(/\.md$/u, '.txt')}`);
  },
);
