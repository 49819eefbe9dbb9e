// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/features/search/client/answers.ts';
import { drawExcerpt } from '../../src/features/search/client/excerpt.ts';
import { resultAddress, searchAddress } from '../../src/features/search/client/links.ts';
import { match } from '../../src/features/search/client/match.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readRecord } from '../../src/features/search/client/text.ts';
import { parseBuiltJson } from '../../src/browser/built-files.ts';
import { sectionFile, TERMS_FILE, type TermsFile } from '../../src/features/search/files.ts';
import { type FiledRecord, namesIn } from '../../src/features/search/names-once.ts';
import { makeSearchFiles } from '../../src/features/search/index/search-files.ts';
import { searchedOf } from '../support/search-records.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import { anyString, hostileText, runs } from '../support/properties.ts';

const record = (text: string): TextRecord => ({
  kind: 'paragraph',
  id: 'i-1',
  label: 'I.1',
  language: 'en',
  order: 1,
  text,
  names: [{ forms: ['berth'], names: ['泊位', 'bo wei', '*'] }],
  document: { id: 'charter' },
  section: { slug: 'i', title: 'On mooring' },
});

/** A query, and a text with some or none of its words. */
const searches = fc
  .tuple(anyString, hostileText, fc.boolean())
  .map(([typed, text, isThere]) => [typed, isThere ? `${text} ${typed} ${text}` : text] as const);

describe('whatever a reader seeks', () => {
  test('marks are inside the text, and results show only its words', () => {
    fc.assert(
      fc.property(searches, ([typed, content]) => {
        const one = record(content);
        const text = readRecord(one);
        const query = readQuery(typed);
        const found = match(query, text);
        if (found === undefined) return;
        for (const { start, end } of found.marks) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(content.length);
        }
        const drawn = document.createElement('p');
        const result: Found = { ...found, record: one, text };
        drawn.append(...drawExcerpt(result));
        expect([...drawn.querySelectorAll('*')].every(({ localName }) => localName === 'mark')).toBe(true);
        expect(content).toContain(drawn.textContent.replace(/^… /, '').replace(/ …$/, ''));
        const address = new URL(resultAddress(query, result), 'https://reader.example');
        expect(`${address.origin}${address.pathname}${address.hash}`).toBe('https://reader.example/charter/i/#i-1');
        expect(address.searchParams.get('q')).toBe(query.typed.toWellFormed());
      }),
      runs(2000),
    );
  });

  test('an address restores exactly the search', () => {
    fc.assert(
      fc.property(anyString, (typed) => {
        const address = new URL(searchAddress(typed), 'https://reader.example');
        expect(address.pathname).toBe('/search/');
        expect(address.searchParams.get('q')).toBe(typed.toWellFormed());
      }),
      runs(1000),
    );
  });

  test('the records of a library are the same after reading their file', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const records = [record(text), { ...record(text), id: 'i-2' }];
        const files = [...(await makeSearchFiles(searchedOf(records)))];
        const read = (name: string) => Buffer.from(files.find(([file]) => file.endsWith(name))?.[1] ?? '').toString();
        const { names } = parseBuiltJson<TermsFile>(read(TERMS_FILE));
        const filed = parseBuiltJson<FiledRecord[]>(read(sectionFile('text', 0)));
        expect(filed.map((one) => ({ ...one, names: namesIn(one, names) }))).toEqual(records);
      }),
      runs(500),
    );
  });
});
