/** The page on which a publication explains itself: its allowed content and its HTML. */
import { toHtml } from 'hast-util-to-html';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readMarkup } from '../../src/core/markdown/markup.ts';

describe('the page about the publication', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** Renders a text by the plugins of astro.config.mjs. */
  async function draw(text: string): Promise<string> {
    const { sayLanguages } = await import('../../src/core/markdown/about.ts');
    const { linkIntoSite } = await import('../../src/core/markdown/links.ts');
    const { tree } = readMarkup(text, 'about', 'about.mdx');
    if (tree === undefined) throw new Error('No tree.');
    const processor = unified().use(remarkRehype).use(rehypeSlug);
    return toHtml(
      processor
        .use(sayLanguages, { own: 'en', others: ['zh-Hans'] })
        .use(linkIntoSite)
        .runSync(tree),
    );
  }

  test('cannot have a heading with the address of another part of the page', () => {
    expect(readMarkup('# Fine\n\n## *Main*\n\nMain\n\n## Note x', 'about', 'about.mdx').faults).toEqual([
      {
        file: 'about.mdx',
        line: 3,
        column: 1,
        message:
          'Found the heading "Main", whose address would be "#main", that of another part of the page. Choose other words.',
      },
    ]);
  });

  test('has headings with addresses, and marks words in other languages', async () => {
    expect(await draw('## A *berth*\n\nIt knows 泊位.')).toBe(
      '<h2 id="a-berth">A <em>berth</em></h2>\n<p>It knows <span lang="zh-Hans">泊位</span>.</p>',
    );
  });

  test('has links into the site below its base, and leaves other links as they are', async () => {
    vi.stubEnv('BASE', '/reader/');
    vi.resetModules();
    expect(await draw('[a](/search/) [b](/) [c](https://a.example/) [d](#x) [e](mailto:a@a.example)')).toBe(
      '<p><a href="/reader/search/">a</a> <a href="/reader/">b</a> <a href="https://a.example/">c</a> <a href="#x">d</a> <a href="mailto:a@a.example">e</a></p>',
    );
  });
});
