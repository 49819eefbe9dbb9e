/** A document as a book: https://www.w3.org/TR/epub-33/ */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { exportEpub } from '../../src/exports/epub/epub.ts';
import { publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { complaintsOf } from '../support/epub.ts';
import { SITE } from '../support/exported.ts';

const bookOf = (document: Document, site: URL | undefined = SITE) => exportEpub(document, publication().terms, site);

describe('a reader who opens the book of a document', () => {
  test('gets one that EPUBCheck accepts, of every document', async () => {
    for (const document of [...publication().documents, code()])
      expect(await complaintsOf(await bookOf(document)), document.id).toEqual([]);
  });

  test('gets one that EPUBCheck accepts where the address of the site is not known', async () => {
    expect(await complaintsOf(await exportEpub(code(), publication().terms, undefined))).toEqual([]);
  });

  test('gets the same bytes as everybody else', async () => {
    expect((await bookOf(code())).toString()).toBe((await bookOf(code())).toString());
  });
});
