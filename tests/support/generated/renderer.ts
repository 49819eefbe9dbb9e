/** Renders pages of official text in this process, with the components of a build. */
import { createRequire } from 'node:module';
import path from 'node:path';
import mdx from '@astrojs/mdx/server.js';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer } from 'astro/container';
import { createServer } from 'vite';
import type { Compiled } from '../../../src/core/compile/compile.ts';
import { trusted } from '../../../src/core/trusted.ts';
import type { Document, FormerPage, Term } from '../../../src/core/model.ts';
import type { OwnPage } from '../../../src/core/own-texts.ts';

/** The part of `src/core/memo/reused.ts` that is used here. */
type Reusing = Pick<typeof import('../../../src/core/memo/reused.ts'), 'beginReusing'>;

/** The part of `src/content.ts` that is used here. It is the module from which pages get the publication. */
type Shared = Pick<typeof import('../../../src/content.ts'), 'readPublication' | 'forgetPublication'>;

/** The part of `src/integrations/own-texts.ts` that is used here. */
type OwnTexts = Pick<typeof import('../../../src/integrations/own-texts.ts'), 'modulesOfTexts'>;

const require = createRequire(import.meta.url);

/** Pages by their files in the folder of the site. */
export type Pages = ReadonlyMap<string, string>;

/** What renders pages. */
export interface Renderer {
  /** Compiles the current content folder. */
  readonly read: () => Compiled;
  /** Renders every page of a document that shows its official text. */
  readonly renderText: (document: Document) => Promise<Pages>;
  /** Renders a page at a former address. */
  readonly renderFormer: (page: FormerPage) => Promise<Pages>;
  readonly renderTerm: (term: Term) => Promise<Pages>;
  /** Renders the texts of the publication itself from the current files: the page about it, and its own pages. */
  readonly renderOwnTexts: (pages: readonly OwnPage[]) => Promise<Pages>;
  readonly stop: () => Promise<void>;
}

type Component = Parameters<experimental_AstroContainer['renderToString']>[0];

const isComponent = (value: unknown): value is Component => typeof value === 'function';

/**
 * Starts a renderer.
 *
 * @param content the content folder, which this process reads until the renderer stops
 */
export async function startRenderer(content: string): Promise<Renderer> {
  const before = process.env['GLOSSATOR_CONTENT'];
  process.env['GLOSSATOR_CONTENT'] = content;
  const configure = getViteConfig({ appType: 'custom', logLevel: 'silent' }, { logLevel: 'silent' });
  const config = await configure({ mode: 'production', command: 'serve' });
  const server = await createServer({ ...config, server: { middlewareMode: true, watch: null, ws: false } });
  const { readPublication, forgetPublication } = trusted<Shared>(require(path.resolve('src/content.ts')));
  const { modulesOfTexts } = trusted<OwnTexts>(require(path.resolve('src/integrations/own-texts.ts')));
  // As in the dev server, only what changes is read again.
  trusted<Reusing>(require(path.resolve('src/core/memo/reused.ts'))).beginReusing();
  const component = async (page: string): Promise<Component> => {
    const { default: found } = await server.ssrLoadModule(`/src/pages/${page}.astro`);
    if (!isComponent(found)) throw new Error(`${page}.astro has no component.`);
    return found;
  };
  const [section, full] = [await component('[...document]/[section]'), await component('[...document]/full')];
  const [term, former] = [await component('terms/[term]'), await component('[...former]')];
  const container = await experimental_AstroContainer.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  const draw = async (address: string, page: Component, props: Record<string, unknown>) =>
    [`${address}/index.html`, await container.renderToString(page, { props, partial: false })] as const;
  return {
    read: () => {
      forgetPublication();
      return readPublication();
    },
    renderText: async (document) => {
      const pages = new Map([await draw(`${document.id}/full`, full, { document })]);
      for (const one of document.sections)
        pages.set(...(await draw(`${document.id}/${one.slug}`, section, { document, section: one })));
      return pages;
    },
    renderFormer: async (page) => new Map([await draw(page.path.slice(0, -1), former, { page })]),
    renderTerm: async (one) => new Map([await draw(`terms/${one.id}`, term, { term: one })]),
    renderOwnTexts: async (pages) => {
      for (const id of modulesOfTexts()) {
        const known = server.moduleGraph.getModuleById(id);
        // The modules that import it are made again with it.
        if (known !== undefined) server.moduleGraph.invalidateModule(known);
      }
      const drawn = new Map([await draw('about', await component('about'), {})]);
      const own = await component('pages/[page]');
      for (const page of pages) drawn.set(...(await draw(`pages/${page.id}`, own, { page })));
      return drawn;
    },
    stop: async () => {
      await server.close();
      if (before === undefined) delete process.env['GLOSSATOR_CONTENT'];
      else process.env['GLOSSATOR_CONTENT'] = before;
    },
  };
}
