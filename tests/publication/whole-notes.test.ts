/**
 * The whole notes in what readers take away. What must stand there is composed a second time, from the files of the terms by
 * another reader of Markdown.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Book } from '../support/epub.ts';
import { Site } from '../support/site.ts';
import { pageOf } from '../support/word.ts';

const site = await Site.of('ourPublication');

const DOCUMENT = 'high-standard-opening-up';

/** The date of an item or of a row, which files say in words of their own. */
const DATE = /^\d{4}(?:-\d\d){0,2}(?::|$)/;

const markdown = new MarkdownIt();

/** A statement of a note: its words, and what it rests on after them. */
interface Statement {
  readonly term: string;
  /** Words, numbers of sources as `⟦2⟧`, and texts that have a wording as `⟦gwr-2014⟧`. */
  readonly words: string;
  readonly isOfTable: boolean;
}

const years = new Map(
  z
    .array(z.object({ texts: z.array(z.object({ id: z.string(), date: z.string() })) }))
    .parse(site.json('corpora/corpora.json'))
    .flatMap(({ texts }) => texts.map(({ id, date }): [string, string] => [id, date.slice(0, 4)])),
);

const files = globSync('content/terms/*.mdx').map((file) => {
  const [, fields = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const term = path.basename(file, '.mdx');
  return {
    term,
    fields: z.object({ sources: z.array(z.object({ id: z.string() })).default([]) }).parse(parse(fields)),
    body,
  };
});

const { texts: counted } = z
  .object({ texts: z.array(z.object({ id: z.string().optional() })) })
  .parse(parse(readFileSync('content/corpora/official-chinese/corpus.yaml', 'utf8')));

/** What readers are told before a history that calls a text the first or the only one. */
const AMONG = `Wordings were counted in ${counted.filter(({ id }) => id !== undefined).length} texts; “the first text” and “the only text” are said of these alone.`;

/** A note with that line where it is due: an item or a row says so, and an element with `first` bears it out. */
function withAmong(body: string): string {
  const [before = '', history, ...after] = body.split(/(?<=## Where it comes from\n)|(?=## Beyond the article)/);
  const isDue = history
    ?.split('\n')
    .some((line) => /\b(?:first|only) text\b/.test(line) && line.includes('" first />'));
  return isDue === true ? [before, `\n${AMONG}\n`, history, ...after].join('') : body;
}

const statements = files.flatMap(({ term, body }): Statement[] => {
  const plain = withAmong(body)
    .replaceAll(/<Source n="(\d+)" \/>/g, '⟦$1⟧')
    .replaceAll(/<Attested in="(?:[^"]*:)?([^":]+)"[^>]*\/>/g, '⟦$1⟧');
  const page = new JSDOM(markdown.render(plain)).window.document;
  return [...page.querySelectorAll('p, li, th, td')].flatMap((element) => {
    for (const inner of element.querySelectorAll('p, ul, ol')) inner.remove();
    const words = squeezed(element.textContent).replace(DATE, '');
    return words === '' ? [] : [{ term, words, isOfTable: /^t[hd]$/i.test(element.tagName) }];
  });
});

/** Words without white space, which each format sets between them as it likes. */
function squeezed(words: string): string {
  return words.replaceAll(/\s+/gu, '');
}

/** What a statement rests on, as a file writes it. */
const written = (words: string, draw: (mark: string) => string): string =>
  words.replaceAll(/⟦([^⟧]+)⟧/g, (_, mark: string) => draw(mark));

const isSource = (mark: string) => /^\d+$/.test(mark);

/** The statements of terms that are not in a text. */
const missing = (text: string, of: readonly Statement[], draw: (mark: string, term: string) => string): string[] =>
  of.flatMap(({ term, words }) => {
    const expected = written(words, (mark) => draw(mark, term));
    return text.includes(expected) ? [] : [`${term}: ${expected}`];
  });

const year = (mark: string) => years.get(mark) ?? '';
const used = new Set(
  z
    .object({ terms: z.array(z.object({ id: z.string() })) })
    .parse(site.json(`${DOCUMENT}/terms.json`))
    .terms.map(({ id }) => id),
);
const ofUsed = statements.filter(({ term }) => used.has(term));

const grounds = { sources: z.array(z.string()), attested: z.array(z.object({ text: z.string() })).default([]) };
const termFile = z.object({
  id: z.string(),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().optional() })),
  note: z.array(
    z.object({
      sentences: z.array(z.object({ text: z.string(), ...grounds })),
      rows: z.array(z.object({ cells: z.record(z.string(), z.string()), ...grounds })).default([]),
    }),
  ),
});
const terms = z.object({ terms: z.array(termFile) }).parse(site.json('terms/terms.json')).terms;
const sources = (of: ReadonlySet<string>) => terms.flatMap((term) => (of.has(term.id) ? term.sources : []));

describe('whoever takes the notes away', () => {
  test('has every sentence in terms.json, and after it the ids of its sources and the texts that have its wordings', () => {
    expect(statements.length).toBeGreaterThan(700);
    for (const { term, fields } of files) {
      const file = terms.find(({ id }) => id === term);
      const idOf = (mark: string) => (isSource(mark) ? (fields.sources[Number(mark) - 1]?.id ?? '') : mark);
      const given = squeezed(
        (file?.note ?? [])
          .flatMap(({ sentences }) => sentences)
          .map(
            ({ text, sources: own, attested }) =>
              `${text}${[...own, ...attested.map((one) => one.text)].map((id) => `⟦${id}⟧`).join('')}`,
          )
          .join(''),
      );
      const own = statements.filter((one) => one.term === term && !one.isOfTable);
      // A source that a sentence cites twice, or before a text that has a wording, is named once, and first.
      const marks = (text: string) => [...text.matchAll(/⟦([^⟧]+)⟧/g)].map(([, id = '']) => id);
      expect(given.replaceAll(/⟦[^⟧]+⟧/g, '')).toBe(written(own.map(({ words }) => words).join(''), () => ''));
      expect([...new Set(marks(given))].toSorted(), term).toEqual(
        [...new Set(own.flatMap(({ words }) => marks(words).map(idOf)))].toSorted(),
      );
    }
  });

  test('has every cell of a table in terms.json, in the row of its sources', () => {
    for (const { term, fields } of files) {
      const rows = terms.find(({ id }) => id === term)?.note.flatMap((part) => part.rows) ?? [];
      for (const { words } of statements.filter((one) => one.term === term && one.isOfTable)) {
        const plain = written(words, () => '');
        const row = rows.find(({ cells }) =>
          Object.entries(cells)
            .flat()
            .some((cell) => squeezed(cell) === plain),
        );
        expect(row, `${term}: ${words}`).toBeDefined();
        for (const [, mark = ''] of words.matchAll(/⟦([^⟧]+)⟧/g))
          expect(
            isSource(mark)
              ? rows.flatMap((one) => one.sources)
              : rows.flatMap((one) => one.attested.map(({ text }) => text)),
          ).toContain(isSource(mark) ? fields.sources[Number(mark) - 1]?.id : mark);
      }
    }
  });

  test('has one term by itself, as all have it', () => {
    for (const term of terms) expect(termFile.parse(site.json(`terms/${term.id}/term.json`))).toEqual(term);
  });

  test('has every sentence with its sources in terms.md', () => {
    const text = squeezed(new JSDOM(markdown.render(site.file('terms/terms.md'))).window.document.body.textContent);
    expect(
      missing(text, statements, (mark, term) => (isSource(mark) ? `[^${term}-${mark}]` : `(${year(mark)})`)),
    ).toEqual([]);
    for (const { title } of sources(new Set(terms.map(({ id }) => id)))) expect(text).toContain(squeezed(title));
  });

  test('has every sentence of the terms of a document with its sources in the book', () => {
    const book = new Book(readFileSync(path.join(site.folder, DOCUMENT, 'document.epub')));
    const page = book.page('notes.xhtml');
    expect(missing(squeezed(page.body.textContent), ofUsed, (mark) => (isSource(mark) ? mark : year(mark)))).toEqual(
      [],
    );
    const hrefs = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    for (const { url } of sources(used)) if (url !== undefined) expect(hrefs).toContain(url);
    for (const href of hrefs.filter((one) => !URL.canParse(one)))
      expect(book.target('notes.xhtml', href), href).toBeDefined();
    for (const link of book.page('terms.xhtml').querySelectorAll('a[href^="notes.xhtml"]'))
      expect(book.target('terms.xhtml', link.getAttribute('href') ?? '')).toBeDefined();
    expect(book.page('terms.xhtml').querySelectorAll('a[href^="notes.xhtml"]')).toHaveLength(used.size);
  });

  test('has every sentence of the terms of a document with its sources in the Word file', async () => {
    const { body } = await pageOf(readFileSync(path.join(site.folder, DOCUMENT, 'document.docx')));
    const text = squeezed(body.textContent);
    expect(missing(text, ofUsed, (mark) => (isSource(mark) ? mark : year(mark)))).toEqual([]);
    const hrefs = new Set([...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''));
    for (const { url } of sources(used)) if (url !== undefined) expect(hrefs).toContain(url);
  });

  test.each(['terms/terms.tbx', `${DOCUMENT}/document.akn.xml`])('has every sentence in %s', (file) => {
    // What a sentence rests on follows its end there, in brackets.
    const bare = (words: string) => words.replaceAll(/\[\d+\]|\(\d{4}\)/g, '');
    const { documentElement } = new JSDOM(site.file(file), { contentType: 'text/xml' }).window.document;
    const text = bare(squeezed(documentElement.textContent));
    // Akoma Ntoso has the notes of the terms that are marked in the text.
    const noted = [...documentElement.querySelectorAll('note[eId]')].map((note) => note.getAttribute('eId'));
    const isThere = ({ term }: Statement) => file.endsWith('.tbx') || noted.includes(`note_${term}`);
    const of = statements.filter(isThere).map((one) => ({ ...one, words: bare(one.words) }));
    expect(of.length).toBeGreaterThan(300);
    expect(missing(text, of, () => '')).toEqual([]);
  });
});
