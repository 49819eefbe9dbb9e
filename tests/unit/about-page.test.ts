/** The page on which a publication explains itself: what may stand in it, and what becomes of its HTML. */
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

  /** The HTML of a text, by the plugins that astro.config.mjs names. */
  async function draw(text: string): Promise<string> {
    const { sayLanguages, linkIntoSite } = await import('../../src/core/markdown/about.ts');
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

  test('may not have a heading with the address of another part of the page', () => {
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

  test('has headings that can be linked to, and says which words are of another language', async () => {
    expect(await draw('## A *berth*\n\nIt knows 泊位.')).toBe(
      '<h2 id="a-berth">A <em>berth</em></h2>\n<p>It knows <span lang="zh-Hans">泊位</span>.</p>',
    );
  });

  test('has its links into the site lead below the site’s base, and no others', async () => {
    vi.stubEnv('BASE_URL', '/reader/');
    vi.resetModules();
    expect(await draw('[a](/search/) [b](/) [c](https://a.example/) [d](#x) [e](mailto:a@a.example)')).toBe(
      '<p><a href="/reader/search/">a</a> <a href="/reader/">b</a> <a href="https://a.example/">c</a> <a href="#x">d</a> <a href="mailto:a@a.example">e</a></p>',
    );
  });
});
