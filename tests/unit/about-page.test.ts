/** The page on which a publication explains itself: what may stand in it, and what becomes of it. */
import { toHtml } from 'hast-util-to-html';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAbout } from '../../src/core/markdown/about.ts';

const FILE = 'about.mdx';
const read = (body: string) => readAbout({ body, file: FILE }, 'en', ['en', 'zh-Hans']);
const draw = (body: string) => toHtml(read(body).body);

describe('the page about the publication', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('may not have a heading with the address of another part of the page', () => {
    const { faults, headings, body } = read('# Fine\n\n## *Main*\n\nMain\n\n## Note x');
    expect(faults).toEqual([
      {
        file: FILE,
        line: 3,
        column: 1,
        message:
          'Found the heading "Main", whose address would be "#main", that of another part of the page. Choose other words.',
      },
    ]);
    expect(headings).toEqual(['fine', 'main', 'note-x']);
    expect(body.children).toEqual([]);
  });

  test.each(['{process.env}', '<Boat />', '<script>', '<kbd onclick="x">/</kbd>'])(
    'is not drawn where it has %s, which is no content',
    (code) => {
      const { faults, body } = read(`Words.\n\n${code}`);
      expect(faults).toHaveLength(1);
      expect(body.children).toEqual([]);
    },
  );

  test('has headings that can be linked to, keys, and lists, and says what is of another language', () => {
    expect(draw('## A *berth*\n\n- Press <kbd>/</kbd>.\n- It knows 泊位.')).toBe(
      '<h2 id="a-berth">A <em>berth</em></h2>\n<ul>\n<li>Press <kbd>/</kbd>.</li>\n<li>It knows <span lang="zh-Hans">泊位</span>.</li>\n</ul>',
    );
  });

  test('has what the engine fills in as parts of their own, and among words where they are written so', () => {
    const part = '<Documents></Documents>';
    expect(draw('Before.\n\n<Documents />\n\nAfter.')).toBe(`<p>Before.</p>\n${part}\n<p>After.</p>`);
    expect(draw('<kbd>/</kbd> <Documents/>')).toBe(`<kbd>/</kbd>\n${part}`);
    expect(draw('See <Documents /> here.')).toBe(`<p>See ${part} here.</p>`);
  });

  test('has its links into the site lead below the site’s base, and no others', async () => {
    vi.stubEnv('BASE_URL', '/reader/');
    vi.resetModules();
    const about = await import('../../src/core/markdown/about.ts');
    const text = '[a](/search/) [b](/) [c](https://a.example/) [d](#x) [e](mailto:a@a.example)';
    expect(toHtml(about.readAbout({ body: text, file: FILE }, 'en', []).body)).toBe(
      '<p><a href="/reader/search/">a</a> <a href="/reader/">b</a> <a href="https://a.example/">c</a> <a href="#x">d</a> <a href="mailto:a@a.example">e</a></p>',
    );
  });
});
