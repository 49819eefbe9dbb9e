import { readdirSync } from 'node:fs';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import type { TermsExport } from '../../src/exports/terms-json.ts';
import { officialText, readFile, readPage, SECTION_PAGES } from '../support/pages.ts';
import { sourceLines } from '../support/source.ts';

const FOLDER = 'high-standard-opening-up/';

describe('a researcher who takes the text away', () => {
  test('gets in document.txt the official text, line by line, and nothing else', () => {
    const lines = readFile(`${FOLDER}document.txt`).split('\n');
    expect(lines.filter((line) => line !== '')).toEqual(sourceLines());
  });

  test('gets in document.json every block as its page has it, under the same id, label and address', () => {
    const { sections }: DocumentExport = JSON.parse(readFile(`${FOLDER}document.json`));
    expect(sections.map(({ address }) => address)).toEqual(SECTION_PAGES.map((address) => `/${address}`));
    for (const { address, heading, blocks } of sections) {
      const page = readPage(address.slice(1));
      const texts = blocks.map(({ text }) => text);
      expect(heading === undefined ? texts : [heading, ...texts]).toEqual(
        officialText(page).slice(heading === undefined ? 1 : 0),
      );
      for (const { id, label, text, address: place } of blocks.filter((block) => block.id !== undefined)) {
        expect(page.querySelector(`#${id}`)?.textContent).toBe(text);
        expect(page.querySelector(`a[href="#${id}"]`)?.getAttribute('aria-label')).toContain(label);
        expect(place).toBe(`${address}#${id}`);
      }
    }
  });

  test('finds in document.json every form of a term where it is said to be', () => {
    const { sections }: DocumentExport = JSON.parse(readFile(`${FOLDER}document.json`));
    const places = sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ text, terms = [] }) =>
        terms.map(({ form, start, end }) => ({ form, words: text.slice(start, end) })),
      ),
    );
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({ form, words }) => form !== words)).toEqual([]);
  });

  test('gets in document.md, to any Markdown reader, the official words between links and footnotes', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(readFile(`${FOLDER}document.md`));
    const [title, ours, ...blocks] = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
    expect(ours?.type).toBe('paragraph');
    expect([title, ...blocks].map((block) => (block === undefined ? '' : ownWords(block)))).toEqual(sourceLines());
  });

  test('gets in document.md the ids and addresses of the pages, and a footnote for every term marked', () => {
    const markdown = readFile(`${FOLDER}document.md`);
    const page = readPage(`${FOLDER}full/`);
    for (const { id } of page.querySelectorAll('article :is(p, figcaption)[id]'))
      expect(markdown).toContain(`<a id="${id}"></a>[`);
    const notes = [...page.querySelectorAll('.note')].map(({ id }) => id.replace('note-', ''));
    expect(definitions(unified().use(remarkParse).use(remarkGfm).parse(markdown))).toEqual(notes);
  });

  test('gets in terms.json every place that the term’s page lists', () => {
    const { terms }: TermsExport = JSON.parse(readFile('terms/terms.json'));
    expect(terms.length).toBe(65);
    for (const { address, places } of terms) {
      const listed = [...readPage(address.slice(1)).querySelectorAll('.occurrence > a')];
      expect(
        places.map(({ label, form }) => [label, form]),
        address,
      ).toEqual(listed.map((link) => [link.textContent, link.parentElement?.querySelector('mark')?.textContent]));
    }
  });

  test('finds every file listed and explained on the front page', () => {
    const files = readdirSync(`${inject('site').folder}${FOLDER}`).filter((name) => /\.(?!html|png)\w+$/.test(name));
    const listed = [...readPage(FOLDER).querySelectorAll('.formats a')].map((link) =>
      link.getAttribute('href')?.replace(`/${FOLDER}`, ''),
    );
    expect(listed.toSorted()).toEqual(files.toSorted());
    expect(readPage(FOLDER).querySelector('a[href="/terms/terms.json"]')).not.toBeNull();
  });
});

/** The words of a block, less the link of its number and the references to footnotes. */
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
