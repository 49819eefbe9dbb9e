/**
 * What the engine makes of every document of the fixtures, block by block, as somebody has read it over. `--update` writes
 * it anew: read what has changed in `tests/fixtures/readings/`.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/block.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import type { Document } from '../../src/core/model.ts';
import { usesTerms } from '../../src/core/reading-order.ts';
import { numberedParagraphs } from '../../src/core/whose-numbers.ts';

/** Returns a line for each block with all that is known of it, and those of the blocks inside it below. */
function linesOf(blocks: readonly Block[], indent: string): string[] {
  return blocks.flatMap(({ kind, children, ...block }) => {
    const rows =
      'rows' in block ? block.rows.map((row) => row.map(({ block: cell, ...span }) => [cell?.id, span])) : [];
    const known = 'rows' in block ? { ...block, caption: block.caption?.id, rows } : block;
    return [`${indent}${kind} ${JSON.stringify(known)}`, ...linesOf(children, `${indent}  `)];
  });
}

/** Returns a document with its sections, their blocks, and what its text says of its own parts. */
function readingOf(document: Document): string {
  const { title, name, closingNote, sections, references } = document;
  return [
    JSON.stringify({ title, name, closingNote, hasMap: usesTerms(document), paragraphs: numberedParagraphs(document) }),
    ...sections.flatMap(({ blocks, footnotes, ...section }) => [
      `section ${JSON.stringify(section)}`,
      ...linesOf(blocks, '  '),
      ...linesOf(footnotes, '  '),
    ]),
    ...references.map((reference) => `reference ${JSON.stringify(reference)}`),
    '',
  ].join('\n');
}

describe.each(['charter', 'structure'])('in the publication %s, a reader gets', (name) => {
  const content = `tests/fixtures/${name}/content`;

  test.each(readdirSync(`${content}/documents`))('%s as it was read over', async (id) => {
    const { publication } = compile(readContent(content, process.cwd()));
    const document = publication?.documents.find((one) => one.id === id);
    if (document === undefined) throw new Error(`The content has no "${id}".`);
    await expect(readingOf(document)).toMatchFileSnapshot(`../fixtures/readings/${name}/${id}.txt`);
  });
});
