import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AnnotationPage } from '../../src/exports/annotations.ts';
import { CHARTER } from '../support/charter.ts';
import { sectionPages } from '../support/library.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const quoteOf = (annotation: AnnotationPage['items'][number]) => annotation.target.selector[0];

// The library needs the globals of a browser.
beforeAll(() => {
  const { Node, NodeFilter } = new JSDOM().window;
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('NodeFilter', NodeFilter);
});

/** Returns where a well-known library of selectors finds a quotation. */
async function anchorsOf(quote: ReturnType<typeof quoteOf>, scope: Node): Promise<Range[]> {
  const range = scope.ownerDocument?.createRange();
  if (range === undefined) throw new Error('The scope belongs to no document.');
  range.selectNodeContents(scope);
  return Array.fromAsync(createTextQuoteSelectorMatcher(quote)(range));
}

describe.each(CHARTER.documents)('a researcher who downloads the annotations of $id', (document) => {
  const page = site.json<AnnotationPage>(`${document.id}/annotations.jsonld`);
  const sections = sectionPages(document);

  test('gets one for every marked term, with the address of its note', () => {
    const notes = sections.flatMap((address) =>
      [...site.page(address).querySelectorAll('.note')].map((note) => `/${address}#${note.id}`),
    );
    expect(page.items.map(({ id }) => id)).toEqual(notes);
    expect(page.partOf.total).toBe(notes.length);
  });

  test.each(sections)('can anchor each exactly once in the page %s, around the marked words', async (address) => {
    const { body } = site.page(address);
    const items = page.items.filter(({ target }) => target.source === `/${address}`);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const anchors = await anchorsOf(quoteOf(item), body);
      expect(anchors.length, item.id).toBe(1);
      const mark = body.querySelector(`#mark-${item.id.split('#note-')[1] ?? ''}`);
      expect(anchors.map(String), item.id).toEqual([mark?.textContent]);
      expect(mark?.contains(anchors[0]?.startContainer ?? null), item.id).toBe(true);
    }
  });

  test.each(sections)('finds its paragraph by the fragment, and in it the words, on %s', async (address) => {
    const { body } = site.page(address);
    for (const { id, target } of page.items.filter(({ target: { source } }) => source === `/${address}`)) {
      const [, fragment] = target.selector;
      const paragraph = body.querySelector(`#${fragment.value}`);
      expect(paragraph?.querySelector(`#mark-${id.split('#note-')[1] ?? ''}`), id).not.toBeNull();
      expect(paragraph && (await anchorsOf(fragment.refinedBy, paragraph)).length, id).toBe(1);
    }
  });

  test('can anchor each exactly once in document.txt', async () => {
    const { document: text } = new JSDOM('<pre></pre>').window;
    text.body.textContent = site.file(`${document.id}/document.txt`);
    for (const item of page.items) {
      const anchors = await anchorsOf(quoteOf(item), text.body);
      expect(anchors.map(String), item.id).toEqual([quoteOf(item).exact]);
    }
  });
});
