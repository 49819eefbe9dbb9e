/** What a book says of itself to libraries: https://www.w3.org/TR/epub-33/#sec-pkg-metadata */
import { describe, expect, test } from 'vitest';
import { memoOf } from '../../src/core/memo/memo.ts';
import type { Document } from '../../src/core/model.ts';
import { exportEpub } from '../../src/exports/epub/epub.ts';
import { bookIdentifier } from '../../src/exports/epub/identifier.ts';
import { modelOf, publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { Book } from '../support/epub.ts';
import { SITE } from '../support/exported.ts';

const bytesOf = memoOf((document: Document) => exportEpub(document, publication().terms, SITE));
const bookOf = memoOf(async (document: Document) => new Book(await bytesOf(document)));
const textOf = (element: Element | null | undefined) => element?.textContent ?? undefined;
const textsOf = (elements: Iterable<Element>) => [...elements].map(textOf);
describe('a library', () => {
  const said = async (document: Document, name: string) =>
    textsOf((await bookOf(document)).page('package.opf').getElementsByTagName(name));

  test('is told what a book is, in which languages, and whose', async () => {
    const { title, publisher, published, url } = modelOf('dues-memorandum');
    const of = (name: string) => said(modelOf('dues-memorandum'), name);
    expect(await of('dc:identifier')).toEqual(['https://papers.example/dues-memorandum/']);
    expect(await of('dc:title')).toEqual([title]);
    expect(await of('dc:language')).toEqual(['zh-Hans', 'en']);
    expect(await of('dc:publisher')).toEqual([publisher]);
    expect(await of('dc:date')).toEqual([published]);
    expect(await of('dc:source')).toEqual([url]);
    expect(await of('dc:contributor')).toEqual([publication().site.name]);
    expect(await of('meta')).toContain(`${modelOf('dues-memorandum').received}T00:00:00Z`);
  });

  test('is told only what is true of accessibility: nobody certified the book', async () => {
    const metas = [...(await bookOf(code())).page('package.opf').getElementsByTagName('meta')];
    const properties = new Set(metas.map((meta) => meta.getAttribute('property')));
    for (const name of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard'])
      expect(properties).toContain(`schema:${name}`);
    expect(properties).toContain('schema:accessibilitySummary');
    expect(properties).not.toContain('a11y:certifiedBy');
    expect(properties).not.toContain('dcterms:conformsTo');
    const features = (document: Document) => said(document, 'meta');
    expect(await features(code())).toContain('visual');
    expect(await features(modelOf('small-ports-declaration'))).not.toContain('visual');
  });

  test('knows the book of a site without an address by the hash of its text', () => {
    expect(bookIdentifier('https://papers.example/a/', 'f'.repeat(64))).toBe('https://papers.example/a/');
    expect(bookIdentifier('/a/', `0123456789ab${'cdef'.repeat(13)}`)).toBe(
      'urn:uuid:01234567-89ab-8def-8def-cdefcdefcdef',
    );
  });
});
