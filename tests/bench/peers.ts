/** Sites that others would build, to measure ours beside: plain Astro, of Markdown or of MDX, and Starlight. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLibrary, type SourceBlock } from '../support/library.ts';

/** Makes an empty site that finds our packages. */
function begin(folder: string, config: string): (file: string, text: string) => void {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  // By what is named here Astro knows which packages it must bundle.
  write('package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }');
  write('astro.config.mjs', config);
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return write;
}

/** A section: its address, what it is called, and its text. */
export interface Section {
  readonly address: string;
  readonly title: string;
  readonly blocks: readonly SourceBlock[];
}

/** The sections of a library, each a page of the sites beside ours. */
export function sectionsOf(content: string): Section[] {
  return readLibrary(content).documents.flatMap(({ id, sections }) =>
    sections.map(({ slug, label, blocks }) => ({
      address: `${id}/${slug}`,
      title: blocks[0]?.kind === 'heading' ? blocks[0].text : label,
      blocks: blocks.slice(blocks[0]?.kind === 'heading' ? 1 : 0),
    })),
  );
}

/** A section as a Markdown file. */
function inMarkdown({ title, blocks }: Section): string {
  const text = blocks.map((block) => (block.kind === 'heading' ? `## ${block.text}` : block.text)).join('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;
}

/** The same as MDX, to which `{` and `<` begin code. */
const inMdx = (section: Section) => inMarkdown(section).replace(/[{<]/g, String.raw`\$&`);

/**
 * Writes a site of plain Astro: a collection of Markdown files, as Astro's guide has it, and a page for each. There are as
 * many as pages of ours, so that sections are there several times.
 *
 * @param pages how many there are
 */
export function writePlainSite(folder: string, content: string, pages: number): void {
  writeAstroSite(begin(folder, 'export default {};'), { content, pages, extension: 'md', inFile: inMarkdown });
}

/** The same of MDX, as our documents are stored, with tables and addresses of headings by the plugins that we have too. */
export function writeMdxSite(folder: string, content: string, pages: number): void {
  const write = begin(
    folder,
    `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
const processor = unified({ gfm: false, remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] });
export default { markdown: { processor }, integrations: [mdx()] };
`,
  );
  writeAstroSite(write, { content, pages, extension: 'mdx', inFile: inMdx });
}

/** Pages of plain Astro, and how each is stored. */
interface PlainPages {
  readonly content: string;
  readonly pages: number;
  readonly extension: string;
  readonly inFile: (section: Section) => string;
}

function writeAstroSite(write: ReturnType<typeof begin>, { content, pages, extension, inFile }: PlainPages): void {
  const sections = sectionsOf(content);
  for (let page = 0; page < pages; page += 1) {
    const section = sections[page % sections.length];
    if (section !== undefined)
      write(`texts/${Math.floor(page / sections.length)}/${section.address}.${extension}`, inFile(section));
  }
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '**/*.${extension}', base: './texts' }) }) };
`,
  );
  write(
    'src/pages/[...page].astro',
    `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('texts')).map((text) => ({ params: { page: text.id }, props: { text } }));
const { text } = Astro.props;
const { Content } = await render(text);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{text.data.title}</title></head>
  <body><main><h1>{text.data.title}</h1><Content /></main></body>
</html>
`,
  );
}

/** Writes a Starlight site with the library's text, as its guide has one begin: a page for each section. */
export function writeStarlightSite(folder: string, content: string): void {
  const write = begin(
    folder,
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Library' })] });
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  write('src/content/docs/index.md', '---\ntitle: Library\n---\n\nPolicy documents.\n');
  for (const section of sectionsOf(content)) write(`src/content/docs/${section.address}.md`, inMarkdown(section));
}
