/**
 * Content is MDX and not only similar to it: @astrojs/mdx compiles each file, with the allow-list among its plugins. No code
 * in it is compiled.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';
import { allowed } from '../../src/core/markdown/allowed.ts';
import type { ContentKind } from '../../src/core/markdown/elements.ts';

/** Compiles a text as @astrojs/mdx does, with the processor of astro.config.mjs. Returns JavaScript. */
async function compileMdx(text: string, kind: ContentKind, file: string): Promise<string> {
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, [allowed, kind]] });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (renderer === undefined) throw new Error('Astro reads no MDX any more.');
  return (await renderer.process(text, path.resolve(file), {})).code;
}

function kindOf(file: string): ContentKind {
  if (path.basename(file) === 'about.mdx' || file.includes('/pages/')) return 'about';
  return file.includes('/terms/') ? 'note' : 'section';
}

describe('as MDX compiles', () => {
  const files = globSync('{content,tests/fixtures/content/sound/content,tests/fixtures/charter/content}/**/*.mdx');

  test('there are files of each kind', () => {
    expect(new Set(files.map(kindOf))).toEqual(new Set(['about', 'note', 'section']));
  });

  test.each(files)('%s', async (file) => {
    const { body } = splitFrontMatter(readFileSync(file, 'utf8'));
    expect(await compileMdx(body, kindOf(file), file)).toContain('function MDXContent');
  });
});

describe('as MDX is not compiled, and it says where', () => {
  test.each([
    ['an import', "Words.\n\nimport { rmSync } from 'node:fs'\n", 3, 'Found an import or export'],
    ['an export', 'Words.\n\nexport const name = process.env\n', 3, 'Found an import or export'],
    ['an expression', 'Words.\n\n{process.env.HOME}\n', 3, 'Found an expression in braces'],
    ['an expression among words', 'Words {process.env.HOME}.\n', 1, 'Found an expression in braces'],
    ['a spread', 'Press <kbd {...process.env}>K</kbd>.\n', 1, 'Found {...process.env} in <kbd>'],
    ['an attribute', 'Press <kbd onclick="run()">K</kbd>.\n', 1, 'Found the attribute "onclick" on <kbd>'],
    ['an attribute with code', 'Words.\n\n<Documents of={process.env} />\n', 3, 'Found the attribute "of"'],
    ['HTML', 'Words.\n\n<script>run()</script>\n', 3, 'Found <script>'],
    ['an element that is not listed', '<Boat />\n', 1, 'Found <Boat>'],
  ])('%s', async (_, text, line, found) => {
    await expect(compileMdx(text, 'about', 'about.mdx')).rejects.toMatchObject({
      line,
      reason: expect.stringContaining(found),
    });
  });
});
