/** A kind of block that somebody added, and forgot in one of the files that readers take away. */
import { describe, expect, test } from 'vitest';
import type { AddressedBlock, Block } from '../../src/core/block.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import { exportText } from '../../src/exports/document-text.ts';
import { drawBlocks } from '../../src/html/official/draw-blocks.ts';
import { code } from '../support/code-model.ts';
import { SITE } from '../support/exported.ts';
import { akomaNtosoOf, bookOf, markdownOf } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

/** The code with a block of a new kind, which its type does not have, within a quotation. */
function withNewKind() {
  const document = structuredClone(code());
  const [section] = document.sections;
  const paragraph = section?.blocks.find((block): block is AddressedBlock => block.kind === 'paragraph');
  if (section === undefined || paragraph === undefined) throw new Error('The code has no paragraph.');
  const example: Block = Object.assign(structuredClone(paragraph), { kind: 'example' });
  const { occurrences: _, ...parts } = paragraph;
  const quote: Block = {
    ...parts,
    kind: 'quote',
    id: undefined,
    label: undefined,
    text: '',
    words: [],
    children: [example],
  };
  const blocks = section.blocks.map((block) => (block === paragraph ? quote : block));
  const sections = [{ ...section, blocks }, ...document.sections.slice(1)];
  return { document: { ...document, sections }, blocks, text: paragraph.text };
}

const page = { document: 'harbour-code', current: 'full', marked: new Set<string>() };

describe('a reader never gets a document without the words of a kind that was forgotten', () => {
  const { document, blocks, text } = withNewKind();

  test.each([
    ['page', () => drawBlocks(blocks, page)],
    ['book', () => bookOf(document, [])],
    ['Word file', () => wordOf(document, [])],
    ['Akoma Ntoso file', () => akomaNtosoOf(document, [])],
    ['Markdown file', () => markdownOf(document, [])],
  ])('since no %s is made', async (_, make) => {
    await expect((async () => make())()).rejects.toThrow(
      /^Found a block of the kind "example", expected one that is known here/,
    );
  });

  test('since text and JSON have the words of every kind', () => {
    expect(exportText(document)).toContain(text);
    expect(JSON.stringify(exportDocument(document, SITE))).toContain(JSON.stringify(text));
  });
});
