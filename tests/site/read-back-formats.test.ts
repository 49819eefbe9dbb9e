/**
 * Files for programs, read by parsers that did not write them and compared with the content, which the proof's own
 * reader reads. The proof of each build reads the pages and the other JSON files (src/proof/).
 */
import { globSync, readFileSync } from 'node:fs';
import { read as readSheet, utils } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { XmlDocument } from 'libxml2-wasm';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPromises } from '../../src/proof/content.ts';
import { Site } from '../support/site.ts';

const text = z.string();

const recordsShape = z.array(
  z.object({
    kind: text,
    id: text,
    label: text,
    text,
    document: z.object({ id: text, title: text }).optional(),
  }),
);

const packShape = z.object({
  pieces: z.array(text),
  files: z.array(z.object({ address: text, pieces: z.array(z.union([z.number(), text])) })),
});

const labelsShape = z.object({ paragraphs: z.array(z.object({ id: text, label: text })) });

const annotationsShape = z.object({
  items: z.array(
    z.object({
      id: text,
      body: z.array(z.object({ value: text.optional(), source: text.optional() })),
      target: z.object({
        source: text,
        selector: z.array(z.object({ exact: text.optional(), value: text.optional() })),
      }),
    }),
  ),
});

const changesShape = z.object({
  changes: z.array(z.object({ date: text, text })).default([]),
  added: text.optional(),
});

const passageShape = z.object({ citation: text, terms: z.array(z.object({ label: text, gloss: text })) });

/** Reads Markdown as a part of a page. */
const pageOf = (markdown: string) => JSDOM.fragment(new MarkdownIt().render(markdown));

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

const namesShape = z.object({ names: z.record(text, z.record(text, text)).default({}) });

describe.each(['charter', 'structure'] as const)('a program that reads the files of the publication "%s"', (name) => {
  const content = `tests/fixtures/${name}/content`;
  const { documents, terms } = readPromises(content);
  /** The editions that the library and its search list. */
  const current = documents.filter(({ id }) => !id.includes('/@'));
  const glosses = new Map(terms.map(({ id, gloss }) => [id, gloss]));
  let site: Site;
  beforeAll(async () => {
    site = await Site.of(name);
  });

  /** Returns the names of a term in other languages, as its file has them. */
  const namesOf = (id: string) => {
    const [, fields = ''] = readFileSync(`${content}/terms/${id}.mdx`, 'utf8').split(/^---$/m);
    return Object.values(namesShape.parse(parse(fields)).names).flatMap((own) => Object.values(own));
  };

  /** Returns the title that links have. */
  const nameOf = ({ lines, titleLines, shortTitle }: (typeof documents)[number]) =>
    shortTitle ?? lines.slice(0, titleLines).join(' ');

  /** Checks the records of a search against the content: each passage of these documents, word for word. */
  function checkRecords(records: z.infer<typeof recordsShape>, ids: readonly string[]): void {
    for (const document of documents.filter(({ id }) => ids.includes(id))) {
      const own = records.filter(
        ({ document: of, kind }) =>
          of?.id === document.id && kind !== 'heading' && kind !== 'section' && kind !== 'statement',
      );
      const { paragraphs } = labelsShape.parse(site.json(`${document.id}/paragraphs.json`));
      const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
      const standing = document.paragraphs.flatMap(({ id, text: words }) =>
        words === undefined ? [] : [{ id, label: labels.get(id), text: words, title: nameOf(document) }],
      );
      const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
      expect(
        own
          .map(({ id, label, text: words, ...of }) => ({ id, label, text: words, title: of.document?.title }))
          .toSorted(byId),
      ).toEqual(standing.toSorted(byId));
    }
  }

  test('finds in the records of search every passage and every gloss, word for word', () => {
    const [terms = ''] = globSync('pagefind/*/term-records.json', { cwd: site.folder });
    const records = [
      ...z.object({ terms: recordsShape }).parse(site.json(terms)).terms,
      ...globSync('pagefind/*/text/*.json', { cwd: site.folder }).flatMap((file) =>
        recordsShape.parse(site.json(file)),
      ),
    ];
    checkRecords(
      records,
      current.map(({ id }) => id),
    );
    expect(new Map(records.filter(({ kind }) => kind === 'term').map((term) => [term.id, term.text]))).toEqual(glosses);
  });

  test('finds the same words in the records that are kept for reading offline', () => {
    const packs = globSync('_offline/*.pack.json', { cwd: site.folder });
    const kept = packs.flatMap((file) => {
      const { pieces, files } = packShape.parse(site.json(file));
      return files
        .filter(({ address }) => address.startsWith('_offline/records/'))
        .map((one) =>
          recordsShape.parse(
            JSON.parse(one.pieces.map((piece) => (typeof piece === 'string' ? piece : pieces[piece])).join('')),
          ),
        );
    });
    expect(kept).toHaveLength(current.length);
    for (const records of kept) {
      const ids = [...new Set(records.flatMap(({ document }) => document?.id ?? []))];
      expect(ids).toHaveLength(1);
      checkRecords(records, ids);
      for (const { kind, id, text: words } of records) if (kind === 'term') expect(words).toBe(glosses.get(id));
    }
  });

  test('finds in document.txt the lines of source.txt', () => {
    for (const { id, lines } of documents)
      expect(site.file(`${id}/document.txt`).split('\n').filter(Boolean), id).toEqual(lines);
  });

  test('finds in each passage.md the words, the label, the place, the citation and the glosses of the passage', () => {
    for (const { id: document, paragraphs } of documents) {
      const { paragraphs: labelled } = labelsShape.parse(site.json(`${document}/paragraphs.json`));
      const labels = new Map(labelled.map(({ id, label }) => [id, label]));
      for (const { id, section, text: words } of paragraphs) {
        if (words === undefined) continue;
        const folder = `${document}/p/${id}/`;
        const page = pageOf(site.file(`${folder}passage.md`));
        expect(plain(page.querySelector('blockquote')?.textContent ?? ''), folder).toBe(plain(words));
        const [place] = page.querySelectorAll('blockquote ~ p a');
        expect([place?.textContent, place?.getAttribute('href')]).toEqual([
          labels.get(id),
          `/${document}/${section}/#${id}`,
        ]);
        // The proof of the build reads these.
        const { citation, terms: own } = passageShape.parse(site.json(`${folder}passage.json`));
        expect(page.textContent, folder).toContain(citation);
        const items = [...page.querySelectorAll('li')].map((item) => plain(item.textContent));
        expect(items, folder).toEqual(own.map(({ label, gloss }) => `${label}: ${gloss}`));
      }
    }
  });

  test('finds every name and gloss in the files of terms', () => {
    const book = readSheet(readFileSync(`${site.folder}terms/terms.csv`), { raw: false });
    const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    const firsts = z.array(z.array(z.unknown())).parse(rows).slice(1);
    expect(firsts.map(([first]) => first).toSorted()).toEqual(terms.map(({ label }) => label).toSorted());
    using base = XmlDocument.fromString(site.file('terms/terms.tbx'));
    const space = { t: 'urn:iso:std:iso:30042:ed-2' };
    for (const { id, label, gloss } of terms) {
      const found = (path: string) =>
        base.find(`//t:conceptEntry[@id='term-${id}']${path}`, space).map((node) => node.content);
      expect(found(`//t:descrip[@type='definition']`), id).toEqual([gloss]);
      expect(found('//t:term')).toEqual(expect.arrayContaining([label, ...namesOf(id)]));
    }
  });

  test('finds in llms.txt the title, the publisher and the addresses of every document', () => {
    const page = pageOf(site.file('llms.txt'));
    const links = [...page.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    for (const { id, lines, titleLines, publisher } of current) {
      const title = lines.slice(0, titleLines).join(' ');
      expect(links).toContainEqual([title, `/${id}/document.md`]);
      const [link] = page.querySelectorAll(`a[href="/${id}/document.md"]`);
      expect(link?.parentElement?.textContent).toContain(`: ${publisher}, `);
      const [data] = page.querySelectorAll(`a[href="/${id}/document.json"]`);
      expect(data?.textContent).toContain(title);
    }
    const named = links.filter(([, href]) => href?.endsWith('/document.md') === true);
    expect(named).toHaveLength(current.length);
  });

  test('finds in the feed everything that was corrected or added', () => {
    const files = [
      ...documents.map(({ id }) => ({
        page: `/${id}/`,
        yaml: readFileSync(`${content}/documents/${id}/document.yaml`, 'utf8'),
      })),
      ...terms.map(({ id }) => ({
        page: `/terms/${id}/`,
        yaml: readFileSync(`${content}/terms/${id}.mdx`, 'utf8').split(/^---$/m)[1] ?? '',
      })),
    ];
    using feed = XmlDocument.fromString(site.file('corrections.xml'));
    const space = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };
    const found = (path: string) => feed.find(path, space).map((node) => node.content);
    for (const { page, yaml } of files) {
      const { changes, added } = changesShape.parse(parse(yaml));
      for (const { date, text: change } of changes)
        expect(found(`//a:entry[starts-with(a:updated, '${date}')]//h:li[h:a/@href='${page}']`).join(' ')).toContain(
          change,
        );
      if (added !== undefined)
        expect(found(`//a:entry[starts-with(a:updated, '${added}')]//h:a[@href='${page}']`), page).not.toEqual([]);
    }
  });

  test('finds in annotations.jsonld the gloss of every marked term, at words of the passage', () => {
    for (const { id: document, paragraphs } of documents) {
      const words = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
      const { items } = annotationsShape.parse(site.json(`${document}/annotations.jsonld`));
      const marks = [...site.page(`${document}/full/`).querySelectorAll('article a.term')];
      expect(new Set(items.map(({ id }) => id.split('#note-')[1]))).toEqual(
        new Set(marks.map((mark) => mark.getAttribute('href')?.replace('#note-', ''))),
      );
      for (const { id, body, target } of items) {
        const term = id.split('#note-')[1] ?? '';
        expect(body.find(({ value }) => value !== undefined)?.value).toBe(glosses.get(term));
        expect(body.find(({ source }) => source !== undefined)?.source).toBe(`/terms/${term}/`);
        const place = target.selector.find(({ value }) => value !== undefined)?.value ?? '';
        const exact = target.selector.find((selector) => selector.exact !== undefined)?.exact ?? '';
        expect(words.get(place), `${id} at ${place}`).toContain(exact);
      }
    }
  });
});
