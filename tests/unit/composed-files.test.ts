/** What files for other programs must say, put together from the files of the content folder alone. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { exportEpub } from '../../src/exports/epub/epub.ts';
import { modelOf, publication } from '../support/charter-model.ts';
import { foundIn } from '../support/akoma-ntoso.ts';
import { Book } from '../support/epub.ts';
import { SITE } from '../support/exported.ts';
import { publicationIn } from '../support/imported-document.ts';
import { akomaNtosoOf } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';
import { writtenDate, writtenDocument, writtenMarks, writtenRegister, writtenTerm } from '../support/written.ts';

const CHARTER = 'tests/fixtures/charter/content';
const STRUCTURE = 'tests/fixtures/structure/content';
const DOCUMENTS = ['harbour-charter', 'lights-plan', 'dues-memorandum', 'small-ports-declaration', 'open-quay-article'];

const oneSpace = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();

describe.for(DOCUMENTS)('a colleague who opens the Word file of %s', (id) => {
  test('finds at the first mark of each term the note on that term, whole, and the day of publication', async () => {
    const parts = unzipSync(await wordOf(modelOf(id), publication().terms));
    const xml = (name: string) =>
      new JSDOM(strFromU8(parts[name] ?? new Uint8Array()), { contentType: 'text/xml' }).window.document;
    const named = (within: Document | Element, name: string) => [...within.getElementsByTagName(name)];
    const notes = new Map(
      named(xml('word/footnotes.xml'), 'w:footnote').map((note) => [note.getAttribute('w:id'), note.textContent]),
    );
    // The marked words are the runs before the call that have their style.
    let marked = '';
    const found: { words: string; note: string }[] = [];
    for (const run of named(xml('word/document.xml'), 'w:r')) {
      const style = named(run, 'w:rStyle')[0]?.getAttribute('w:val');
      const [call] = named(run, 'w:footnoteReference');
      if (call !== undefined && !call.hasAttribute('w:customMarkFollows'))
        found.push({ words: marked, note: oneSpace(notes.get(call.getAttribute('w:id')) ?? '') });
      marked = style === 'MarkedTerm' ? marked + run.textContent : '';
    }
    const first = [...Map.groupBy(writtenMarks(CHARTER, id), ({ term }) => term).values()].flatMap(
      (all) => all[0] ?? [],
    );
    expect(found.map(({ words }) => words)).toEqual(first.map(({ words }) => words));
    for (const [index, { term }] of first.entries()) {
      const { label, gloss } = writtenTerm(CHARTER, term);
      const note = found[index]?.note ?? '';
      expect(note.startsWith(label), note).toBe(true);
      expect(note).toContain(gloss);
    }
    const properties = named(xml('docProps/custom.xml'), 'property').map((one) => [
      one.getAttribute('name'),
      one.textContent,
    ]);
    expect(properties).toContainEqual(['Published', writtenDocument(CHARTER, id).published]);
  });
});

test('a reader of a book finds in its register each figure, date, caution and occasion, and each source by its number', async () => {
  const page = new Book(await exportEpub(modelOf('harbour-charter'), publication().terms, SITE)).page('register.xhtml');
  const found = [...page.querySelectorAll('ul.register > li')].map((entry) => ({
    ...{ quote: entry.querySelector('q')?.textContent, figure: entry.querySelector('strong')?.textContent },
    ...{ paragraph: entry.querySelector('a')?.getAttribute('href')?.split('#')[1] },
    ...{ day: entry.querySelector('time')?.getAttribute('datetime'), date: entry.querySelector('time')?.textContent },
    says: oneSpace(entry.textContent),
    cited: [...entry.querySelectorAll('.cite a')].map((link) => ({
      number: link.textContent,
      source: page.querySelector(link.getAttribute('href') ?? 'none')?.textContent,
    })),
  }));
  const written = writtenRegister(CHARTER, 'harbour-charter');
  expect(found).toHaveLength(written.length);
  for (const { paragraph, quote, figure, asOf, by = '', occasion = '', caution = '', sources } of written) {
    const entry = found.find((one) => one.paragraph === paragraph && one.quote === quote.trim());
    expect(entry).toMatchObject({ figure, day: asOf, date: asOf && writtenDate(asOf) });
    for (const said of [by, occasion, caution]) expect(entry?.says).toContain(said);
    expect(entry?.cited).toHaveLength(sources.length);
    for (const [index, { title, publisher, date = '' }] of sources.entries()) {
      const source = entry?.cited[index]?.source ?? '';
      for (const part of [title.replaceAll(/[[\]]/gu, ''), publisher, writtenDate(date)])
        expect(source).toContain(part);
    }
  }
  const list = [...page.querySelectorAll('li[id^="source-"]')].map(({ textContent }) => textContent);
  const numbered = new Map(found.flatMap(({ cited }) => cited.map(({ number, source }) => [Number(number), source])));
  expect(list).toEqual([...numbered].toSorted(([a], [b]) => a - b).map(([, source]) => source));
});

test('a program that reads Akoma Ntoso gets the day of the first edition as that of the work, and of each edition its own', () => {
  const { documents, terms } = publicationIn(STRUCTURE);
  const editions = ['pier-rules/@2018-03-01', 'pier-rules/@2019-06-15', 'pier-rules'];
  const days = editions.map((id) => writtenDocument(STRUCTURE, id).published);
  expect(new Set(days).size).toBe(3);
  for (const [index, id] of editions.entries()) {
    const document = documents.flatMap((one) => [one, ...one.former]).find((one) => one.id === id);
    const xml = document === undefined ? '' : akomaNtosoOf(document, terms);
    expect(foundIn(xml, '//a:FRBRWork/a:FRBRdate/@date')).toEqual([days[0]]);
    expect(foundIn(xml, '//a:FRBRExpression/a:FRBRdate/@date')).toEqual([days[index]]);
    expect(foundIn(xml, '//a:lifecycle/a:eventRef/@date')).toEqual(days);
  }
});
