import { readdirSync } from 'node:fs';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import type { DocumentTermsExport, TermsExport } from '../../src/exports/terms-json.ts';
import { CHARTER } from '../support/charter.ts';
import { sectionPages } from '../support/library.ts';
import { officialIds, officialText, Site } from '../support/site.ts';

const site = await Site.of('charter');
const shorter = await Site.of('charterIn-zh-Hans');

describe.each(CHARTER.documents)('a researcher who downloads $id', (document) => {
  const folder = `${document.id}/`;

  test('gets the official text in document.txt, line by line, and nothing else', () => {
    const lines = site.file(`${folder}document.txt`).split('\n');
    expect(lines.filter((line) => line !== '')).toEqual(document.lines);
  });

  test('gets every block in document.json as on its page, with the same id, label and address', () => {
    const { sections } = site.json<DocumentExport>(`${folder}document.json`);
    expect(sections.map(({ address }) => address)).toEqual(sectionPages(document).map((address) => `/${address}`));
    for (const { address, heading, blocks } of sections) {
      const page = site.page(address.slice(1));
      const texts = blocks.map(({ text }) => text);
      expect(heading === undefined ? texts : [heading, ...texts]).toEqual(
        officialText(page).slice(heading === undefined ? 1 : 0),
      );
      for (const { id, label, text, address: place } of blocks) {
        if (id === undefined) continue;
        expect(page.querySelector(`#${id}`)?.textContent).toBe(text);
        expect(page.querySelector(`a[href="#${id}"]`)?.getAttribute('aria-label')).toContain(label);
        expect(place).toBe(`${address}#${id}`);
      }
    }
  });

  test('finds every form of a term in document.json at the given position', () => {
    const { sections } = site.json<DocumentExport>(`${folder}document.json`);
    const places = sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ text, terms = [] }) =>
        terms.map(({ form, start, end }) => ({ form, words: text.slice(start, end) })),
      ),
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ form, words }) => !isWritten(form, words))).toEqual([]);
  });

  test('gets the official words between links and footnotes in document.md, by any Markdown reader', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(site.file(`${folder}document.md`));
    const [title, ours, ...blocks] = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
    expect(ours?.type).toBe('paragraph');
    expect([title, ...blocks].map((block) => (block === undefined ? '' : ownWords(block)))).toEqual(document.lines);
  });

  test('gets the ids and addresses of the pages, and a footnote for every marked term, in document.md', () => {
    const markdown = site.file(`${folder}document.md`);
    const page = site.page(`${folder}full/`);
    for (const id of officialIds(page)) expect(markdown).toContain(`<a id="${id}"></a>[`);
    const notes = [...page.querySelectorAll('.note')].map(({ id }) => id.replace('note-', ''));
    expect(definitions(unified().use(remarkParse).use(remarkGfm).parse(markdown))).toEqual(notes);
  });

  test('finds a list of the files with explanations on the front page', () => {
    // A feed is followed, not downloaded.
    const files = readdirSync(`${site.folder}${folder}`).filter(
      (name) => /\.(?!html|png)\w+$/.test(name) && name !== 'feed.xml',
    );
    const listed = [...site.page(folder).querySelectorAll('.formats a')].map((link) =>
      link.getAttribute('href')?.replace(`/${folder}`, ''),
    );
    expect(listed.toSorted()).toEqual(files.toSorted());
    expect(site.page(folder).querySelector('details:has(.formats) summary')?.textContent).toContain(
      `${files.length} files`,
    );
    expect(site.page(folder).querySelector('a[href="/terms/terms.json"]')).not.toBeNull();
  });
});

test('a researcher gets every place on the page of a term in the files of terms', () => {
  const { terms } = site.json<TermsExport>('terms/terms.json');
  expect(terms.map(({ id }) => id).toSorted()).toEqual(CHARTER.terms.map(({ id }) => id).toSorted());
  const byDocument = CHARTER.documents
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ id }) => site.json<DocumentTermsExport>(`${id}/terms.json`));
  for (const { id, address, count } of terms) {
    const places = byDocument.flatMap((file) => file.terms.find((term) => term.id === id)?.places ?? []);
    expect(places, address).toHaveLength(count);
    const listed = [...site.page(address.slice(1)).querySelectorAll('.occurrence')];
    expect(
      places.map(({ label }) => label),
      address,
    ).toEqual(listed.map((place) => place.querySelector('a')?.textContent));
    const words = listed.map((place) => place.querySelector('mark')?.textContent ?? '');
    expect(places.filter(({ form }, index) => !isWritten(form, words[index] ?? ''))).toEqual([]);
  }
});

/** Says whether words of a text are a form, or what remains of it after an Arabic preposition. */
const isWritten = (form: string, words: string) => words === form || `ا${words}` === form;

/** Returns the words of a block without the link of its number and the references to footnotes. */
function ownWords(block: Nodes): string {
  if (!('children' in block)) return 'value' in block && block.type === 'text' ? block.value : '';
  const children: readonly (Nodes | PhrasingContent)[] = block.children;
  return children
    .filter(({ type }) => type !== 'link')
    .map(ownWords)
    .join('')
    .replace(/^ /, '');
}

const definitions = (tree: Root) =>
  tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));

test('a publication comes without the formats that its site.yaml leaves out', () => {
  const filesOf = (site: Site) =>
    CHARTER.documents.flatMap(({ id }) => [
      ...site
        .file(`${id}/SHA256SUMS`)
        .matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)
        .map(([, file]) => `${id}/${file}`),
      ...site
        .page(`${id}/`)
        .querySelectorAll('.formats a')
        .values()
        .map((link) => link.getAttribute('href')),
    ]);
  const isLeftOut = (file: string | null) => file?.endsWith('/cite.ris') || file?.endsWith('/document.epub');
  const all = filesOf(site);
  expect(all.filter(isLeftOut).length).toBe(CHARTER.documents.length * 4);
  expect(filesOf(shorter)).toEqual(all.filter((file) => !isLeftOut(file)));
  // Own notes are saved for a book only where there is one.
  expect([site, shorter].map((one) => one.page('own-notes/').querySelectorAll('[data-books]').length)).toEqual([1, 0]);
});
