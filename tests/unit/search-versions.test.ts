/** What a search finds of texts that are there in several languages, and where it leads. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/content.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import kind from '../../src/features/versions/client/search-kind.ts';
import refine from '../../src/features/versions/client/search-texts.ts';

/** The records of texts of a publication. */
function records(content: string): TextRecord[] {
  const { publication } = compile(readContent(content, content));
  if (publication === undefined) throw new Error(`${content} cannot be read.`);
  return searchRecords(publication).flatMap((one) => ('section' in one ? [one] : []));
}

// Content is read by Node, so that only the document is a browser's.
beforeEach(() => {
  vi.stubGlobal('document', new JSDOM().window.document);
});

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
  document.documentElement.lang = 'en';
  expect(new Set(ferry.filter(kind.has).map((one) => one.document.id))).toEqual(new Set(['ferry-act']));
  expect(records('tests/fixtures/charter/content').filter(kind.has)).toEqual([]);
});

describe('a reader of results', () => {
  /** What is shown of found texts, each by its document and id: where it leads, and what is said, with its links. */
  function shownOf(language: string, ...found: readonly string[]): [string, string, string[]][] {
    document.documentElement.lang = language;
    const results = found.flatMap((name) => {
      const record = ferry.find(({ document: of, id }) => `${of.id} ${id}` === name);
      if (record === undefined) throw new Error(`There is no ${name}.`);
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `/${record.document.id}/${record.section.slug}/?q=words#${record.id}`;
      item.append(link);
      return [{ record, item }];
    });
    return refine(results).map(({ item }) => {
      const [link, ...others] = [...item.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
      return [link ?? '', item.querySelector('.missing')?.textContent ?? '', others];
    });
  }

  test('comes to a passage in their language that was found in another, and is told in which', () => {
    expect(shownOf('en', 'ferry-act/@fr section-2-1')).toEqual([
      [
        '/ferry-act/section-2/#section-2-1',
        'Found in French',
        [expect.stringContaining('/ferry-act/@fr/article-2/?q=words#section-2-1')],
      ],
    ]);
  });

  test('sees a passage once that was found in two languages, and has the choice', () => {
    expect(shownOf('en', 'ferry-act/@fr section-2-1', 'ferry-act section-2-1', 'ferry-act section-2-2')).toEqual([
      [
        '/ferry-act/section-2/?q=words#section-2-1',
        'Found in French',
        [expect.stringContaining('/ferry-act/@fr/article-2/?q=words#section-2-1')],
      ],
      ['/ferry-act/section-2/?q=words#section-2-2', '', []],
    ]);
  });

  test('comes to the words found if their language has no counterpart, or the text is in it', () => {
    expect(shownOf('en', 'ferry-act/@fr article-3-par-2', 'ferry-act section-1-1')).toEqual([
      ['/ferry-act/@fr/article-3/?q=words#article-3-par-2', '', []],
      ['/ferry-act/section-1/?q=words#section-1-1', '', []],
    ]);
  });

  test('who reads an Arabic text comes to Arabic, whatever the language of the interface', () => {
    document.body.innerHTML = '<article lang="ar"></article>';
    expect(shownOf('en', 'ferry-act section-2-1')).toEqual([
      ['/ferry-act/@ar/article-2/#section-2-1', 'Found in English', [expect.stringContaining('/ferry-act/section-2/')]],
    ]);
  });
});
