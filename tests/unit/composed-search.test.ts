/** What search finds in our notes and leads to, and what bars lead to, put together from the files of the content folder. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recordAddress } from '../../src/features/search/client/links.ts';
import { noteRecords } from '../../src/features/search/index/make-notes.ts';
import { corporaOf } from '../../src/features/wordings/content/corpus.ts';
import { wholeOf } from '../../src/features/wordings/content/summary.ts';
import { placePath } from '../../src/features/wordings/draw-text-link.ts';
import { positionsIn } from '../../src/features/wordings/timeline.ts';
import { publication } from '../support/charter-model.ts';
import { countNaively } from '../support/naive-count.ts';
import { writtenRegister, writtenTerm } from '../support/written.ts';

const CHARTER = 'tests/fixtures/charter/content';

describe('a reader who finds our own words by search', () => {
  const notes = () => noteRecords(publication());

  test('finds what the register says of a statement, and is led to that very entry', () => {
    const source = readFileSync(`${CHARTER}/documents/harbour-charter/source.txt`, 'utf8');
    const entries = Map.groupBy(writtenRegister(CHARTER, 'harbour-charter'), ({ paragraph }) => paragraph);
    const written = [...entries].flatMap(([paragraph, own]) =>
      own
        .toSorted((a, b) => source.indexOf(a.quote.trim()) - source.indexOf(b.quote.trim()))
        .map(({ figure, occasion, caution }, index) => ({
          address: `/harbour-charter/facts/#fact-${paragraph}-${index + 1}`,
          said: [figure, occasion, caution].filter((part) => part !== undefined),
        }))
        .filter(({ said }) => said.length > 0),
    );
    const found = notes().filter(({ kind }) => kind === 'statement');
    expect(found).toHaveLength(written.length);
    for (const { address, said } of written) {
      const text = found.find((record) => recordAddress(record) === address)?.text ?? '';
      for (const part of said) expect(`${address}: ${text}`).toContain(part);
    }
  });

  test('finds each source of a term by its title, its publisher and its date', () => {
    const listed = z
      .array(z.object({ id: z.string(), title: z.string(), publisher: z.string(), date: z.string() }))
      .parse(parse(readFileSync(`${CHARTER}/sources.yaml`, 'utf8')));
    for (const { id } of publication().terms) {
      const { sources } = writtenTerm(CHARTER, id);
      const record = notes().find((one) => recordAddress(one) === `/terms/${id}/#sources-heading`);
      expect(record !== undefined, id).toBe(sources.length > 0);
      for (const source of sources) {
        const whole = 'id' in source ? listed.find((one) => one.id === source.id) : source;
        for (const part of [whole?.title, whole?.publisher, whole?.date ?? '']) expect(record?.text).toContain(part);
      }
    }
  });
});

describe('a reader who sees since when a corpus has a term', () => {
  const corpora = () => corporaOf(publication());
  const lockFile = z.object({
    paragraphs: z.array(z.object({ id: z.string(), section: z.string(), text: z.string() })),
  });

  test('is led by each bar to the first paragraph of a document with one of its wordings, or to the entry of its text', () => {
    const led: string[] = [];
    for (const corpus of corpora())
      for (const family of corpus.families)
        for (const { text, first, wording } of wholeOf(family, corpus).places) {
          const path = placePath(corpus.id, text, first, wording);
          if (text.document === undefined) {
            expect(path).toBe(`/corpora/${corpus.id}/#text-${text.id}`);
            continue;
          }
          const file = `${CHARTER}/documents/${text.document}/paragraphs.lock.json`;
          const { paragraphs } = lockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
          const wordings = family.wordings
            .filter(({ language }) => text.language.startsWith(language.slice(0, 2)))
            .map((one) => one.wording);
          const having = paragraphs.filter((one) => countNaively(one.text, wordings).has(wording));
          expect([path.replace(/\?.*(?=#)/, ''), having[0]?.text]).toEqual([
            `/${text.document}/${having[0]?.section}/#${having[0]?.id}`,
            expect.stringContaining(wording),
          ]);
          led.push(path);
        }
    expect(led.length).toBeGreaterThan(5);
  });

  test('sees each text at its day between the first year of the corpus and the end of its last', () => {
    for (const { texts } of corpora()) {
      const days = texts.map(({ date }) => Date.parse(date));
      const years = texts.map(({ date }) => date.slice(0, 4)).toSorted();
      const start = Date.parse(`${years[0]}-01-01`);
      const whole = Date.parse(`${years.at(-1)}-12-31`) - start;
      const halfMonth = (15 * 24 * 3600 * 1000) / whole;
      for (const [index, { date }] of texts.entries()) {
        const expected = ((days[index] ?? 0) - start) / whole;
        expect(Math.abs(positionsIn({ texts })(date) - expected), date).toBeLessThan(halfMonth);
      }
    }
  });
});
