/** What a search knows of texts that are there in several languages. */
import { expect, test, vi } from 'vitest';
import { readContent } from '../../src/content.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import kind from '../../src/features/versions/client/search-kind.ts';

/** The records of texts of a publication. */
function records(content: string): TextRecord[] {
  const { publication } = compile(readContent(content, content));
  if (publication === undefined) throw new Error(`${content} cannot be read.`);
  return searchRecords(publication).flatMap((one) => ('section' in one ? [one] : []));
}

const ferry = records('tests/fixtures/languages/content');

test('a reader finds words of every language, and is told which it is in the name of the document', () => {
  const titles = new Map(ferry.map(({ document }) => [document.id, document.title]));
  expect([...titles]).toEqual([
    ['ferry-act', 'Ferry Act (English)'],
    ['ferry-act/@fr', 'Loi sur les bacs (français)'],
    ['ferry-act/@ar', 'قانون العبارات (العربية)'],
  ]);
  const found = (word: string) =>
    ferry.filter(({ text }) => text.includes(word)).map(({ document, id }) => `${document.id} ${id}`);
  expect(found('jetée')).toEqual(['ferry-act/@fr section-1-2', 'ferry-act/@fr section-3-par-1']);
  expect(found('storm')).toEqual(['ferry-act section-3-par-1', 'ferry-act section-3-par-2']);
});

test('a reader chooses the texts in the language of the interface, where a document is there in several', () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  expect(new Set(ferry.filter(kind.has).map((one) => one.document.id))).toEqual(new Set(['ferry-act']));
  expect(records('tests/fixtures/charter/content').filter(kind.has)).toEqual([]);
});
