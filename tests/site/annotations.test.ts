import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AnnotationPage } from '../../src/exports/annotations.ts';
import { readFile, readPage, SECTION_PAGES } from '../support/pages.ts';

const page: AnnotationPage = JSON.parse(readFile('high-standard-opening-up/annotations.jsonld'));
const quoteOf = (annotation: AnnotationPage['items'][number]) => annotation.target.selector[0];

// The library takes a browser's globals for granted.
beforeAll(() => {
  const { Node, NodeFilter } = new JSDOM().window;
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('NodeFilter', NodeFilter);
});

/** Where a selector library of the field finds a quote. */
async function anchorsOf(quote: ReturnType<typeof quoteOf>, scope: Node): Promise<Range[]> {
  const range = scope.ownerDocument?.createRange();
  if (range === undefined) throw new Error('The scope belongs to no document.');
  range.selectNodeContents(scope);
  return Array.fromAsync(createTextQuoteSelectorMatcher(quote)(range));
}

describe('a researcher who takes the annotations', () => {
  test('has one for every marked term, with the address of its note', () => {
    const notes = SECTION_PAGES.flatMap((address) =>
      [...readPage(address).querySelectorAll('.note')].map((note) => `/${address}#${note.id}`),
    );
    expect(page.items.map(({ id }) => id)).toEqual(notes);
    expect(page.partOf.total).toBe(notes.length);
  });

  test.each(SECTION_PAGES)('anchors each exactly once in the page %s, around the marked words', async (address) => {
    const { body } = readPage(address);
    const items = page.items.filter(({ target }) => target.source === `/${address}`);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const anchors = await anchorsOf(quoteOf(item), body);
      expect(anchors.length, item.id).toBe(1);
      const mark = body.querySelector(`#mark-${item.id.split('#note-')[1]}`);
      expect(anchors[0]?.toString(), item.id).toBe(mark?.textContent);
      expect(mark?.contains(anchors[0]?.startContainer ?? null), item.id).toBe(true);
    }
  });

  test.each(SECTION_PAGES)('finds its paragraph by the fragment, and in it the words, on %s', async (address) => {
    const { body } = readPage(address);
    for (const { id, target } of page.items.filter(({ target: { source } }) => source === `/${address}`)) {
      const [, fragment] = target.selector;
      const paragraph = body.querySelector(`#${fragment.value}`);
      expect(paragraph?.querySelector(`#mark-${id.split('#note-')[1]}`), id).not.toBeNull();
      expect(paragraph && (await anchorsOf(fragment.refinedBy, paragraph)).length, id).toBe(1);
    }
  });

  test('anchors each exactly once in document.txt', async () => {
    const { document } = new JSDOM('<pre></pre>').window;
    document.body.textContent = readFile('high-standard-opening-up/document.txt');
    for (const item of page.items) {
      const anchors = await anchorsOf(quoteOf(item), document.body);
      expect(anchors.map(String), item.id).toEqual([quoteOf(item).exact]);
    }
  });
});
