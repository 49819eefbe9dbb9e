/** What pages and files say of a passage. The proof of each build reads its words and labels, but not all of this. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StyleCitations } from '../../src/citations/citations.ts';
import type { Citing } from '../../src/citations/citing.ts';
import { citePlace, placeBetween } from '../../src/citations/place.ts';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import type { OEmbed } from '../../src/exports/oembed.ts';
import type { ParagraphsExport } from '../../src/exports/paragraphs-json.ts';
import type { PassageExport } from '../../src/exports/passage-json.ts';
import { readPromises } from '../../src/proof/content.ts';
import { metaOf } from '../support/metadata.ts';
import { parsePage, Site } from '../support/site.ts';

/** A passage, and what the content says of it. */
interface Said {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly document: string;
  /** Its own folder, such as `charter/p/i-1/`. */
  readonly folder: string;
  /** The passages before and after it. */
  readonly beside: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** The name of its document. */
  readonly title: string;
  readonly publisher: string;
}

const sites = { charter: await Site.of('charter'), structure: await Site.of('structure') };

/** The passages of documents in their order. */
function passagesOf(site: Site, documents: ReturnType<typeof readPromises>['documents']): Said[] {
  return documents.flatMap(({ id: document, lines, titleLines, shortTitle, publisher, paragraphs, sections }) => {
    const labelled = site.json<ParagraphsExport>(`${document}/paragraphs.json`).paragraphs;
    const labels = new Map(labelled.map(({ id, label }) => [id, label]));
    const standing = new Map(paragraphs.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
    const inOrder = sections.flatMap(({ slug }) =>
      [...site.page(`${document}/${slug}/`).querySelectorAll('article [id]')].flatMap(({ id }) => {
        const text = standing.get(id);
        return text === undefined ? [] : [{ id, text, label: labels.get(id) ?? '' }];
      }),
    );
    return inOrder.map((passage, at) => ({
      ...passage,
      document,
      folder: `${document}/p/${passage.id}/`,
      beside: [inOrder[at - 1], inOrder[at + 1]].filter((one) => one !== undefined),
      title: shortTitle ?? lines.slice(0, titleLines).join(' '),
      publisher,
    }));
  });
}

describe.each(['charter', 'structure'] as const)('a reader of the publication "%s"', (name) => {
  const { documents, terms } = readPromises(`tests/fixtures/${name}/content`);
  const names = new Map(terms.map(({ id, label }) => [id, label]));
  const site = sites[name];
  const passages = passagesOf(site, documents);

  test('goes on from every passage to the ones before and after it, by their labels and first words', () => {
    const promised = documents.flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => text !== undefined));
    expect(passages.map(({ id }) => id).toSorted()).toEqual(promised.map(({ id }) => id).toSorted());
    for (const { folder, document, beside } of passages) {
      const links = [...site.page(folder).querySelectorAll('main nav a')];
      expect(
        links.map((link) => link.getAttribute('href')),
        folder,
      ).toEqual(beside.map(({ id }) => `/${document}/p/${id}/`));
      for (const [at, { label, text }] of beside.entries()) {
        const shown = links[at]?.textContent.trim().replace(/…$/, '') ?? '';
        expect(shown.length, folder).toBeGreaterThan(label.length + 1);
        expect(`${label} ${text}`.replaceAll('\n', ' ').startsWith(shown), `${folder}: ${shown}`).toBe(true);
      }
      const { previous, next } = site.json<PassageExport>(`${folder}passage.json`);
      expect([previous, next].filter((address) => address !== undefined)).toEqual(
        beside.map(({ id }) => `/${document}/p/${id}/passage.json`),
      );
    }
  });

  test('shares every passage by its label, its document and who published that, with a picture of its own words', () => {
    for (const { folder, document, label, title: whole, publisher } of passages) {
      const page = site.page(folder);
      const { 'og:title': shared, 'twitter:title': onTwitter, 'og:image': picture } = metaOf(page);
      const title = shared ?? '';
      expect([page.title, onTwitter ?? title]).toEqual([title, title]);
      expect(title.startsWith(`${label} · `) && title.endsWith(`, ${publisher}`), `${folder}: ${title}`).toBe(true);
      // The name of a former edition has its date in it, and a long name may be cut.
      const shown = title.slice(`${label} · `.length, -`, ${publisher}`.length).replace(/ \([\d-]+\)$/, '');
      expect(shown.endsWith('…') ? whole.slice(0, shown.length - 1) : whole).toBe(shown.replace(/…$/, ''));
      const own = [`${folder}share.png`, `${document.split('/@')[0] ?? ''}/share.png`, 'share.png'];
      expect(picture, folder).toBe(`/${own.find((file) => existsSync(`${site.folder}${file}`)) ?? ''}`);
    }
  });

  test('gets a frame with the passage itself where another site shows it', () => {
    for (const { id, folder, document, publisher } of passages) {
      const frame = site.json<OEmbed>(`oembed/${document}/${id}.json`);
      const { 'og:title': title, 'og:image': picture } = metaOf(site.page(folder));
      expect(parsePage(frame.html).querySelector('iframe')?.getAttribute('src')).toBe(`/${folder}#embed`);
      expect([frame.title, frame.author_name, frame.thumbnail_url]).toEqual([title, publisher, picture]);
    }
  });

  test('cites a passage by the same words from its page, its data and the copy menu', () => {
    for (const { id: document } of documents) {
      const styles = site.json<readonly StyleCitations[]>(`${document}/citations.json`);
      const { styles: templates } = site.json<Citing>(`${document}/citing.json`);
      for (const { id, label, folder } of passages.filter((one) => one.document === document)) {
        const cited = styles.map(({ blocks }) => blocks[id]?.text);
        const place = placeBetween({ id, label }, { id, label });
        expect(
          templates.map((template) => citePlace(template, place).text),
          folder,
        ).toEqual(cited);
        expect(site.page(folder).querySelector('.more > p')?.textContent, folder).toBe(cited[0]);
        expect(site.json<PassageExport>(`${folder}passage.json`).citation).toBe(cited[0]);
      }
    }
  });

  test('finds the same terms of a passage, by their names, beside it, on its own page and in its data', () => {
    for (const { id: document, sections } of documents) {
      const { sections: parts } = site.json<DocumentExport>(`${document}/document.json`);
      const blocks = new Map(parts.flatMap((part) => part.blocks.map((block) => [block.id, block.terms ?? []])));
      const lists = new Map(
        sections.flatMap(({ slug }) =>
          [...site.page(`${document}/${slug}/`).querySelectorAll('[id^="terms-"]')].map((list) => [
            list.id.slice('terms-'.length),
            termsOf([...list.querySelectorAll('a[href^="/terms/"]')]),
          ]),
        ),
      );
      for (const { id, folder } of passages.filter((one) => one.document === document)) {
        const own = [...new Set((blocks.get(id) ?? []).map(({ term }) => term))].map((term) => [term, names.get(term)]);
        expect(termsOf([...site.page(folder).querySelectorAll('dt a')]), folder).toEqual(own);
        const file = site.json<PassageExport>(`${folder}passage.json`);
        expect(
          (file.terms ?? []).map((term) => [term.id, term.label]),
          folder,
        ).toEqual(own);
        // The list for a table is not that of its caption alone.
        if (!id.includes('-table-')) expect(lists.get(id) ?? [], folder).toEqual(own);
      }
    }
  });
});

/** The terms to which links lead, each with the words of its link. */
const termsOf = (links: readonly Element[]) =>
  links.map((link) => [link.getAttribute('href')?.split('/').at(-2), link.textContent.trim()]);
