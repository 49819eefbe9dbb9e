// @ts-check
/**
 * The site's configuration with clocks in it, for `npm run bench:build`: at the end of a build they write how much CPU
 * each phase took, in seconds, to the file that `BENCH_PHASES` names.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { beginKeeping } from '../../src/core/kept.ts';
import { readPublication } from '../../src/core/publication.ts';

/** @type {Record<string, number>} */
const phases = {};
let counted = 0;

/** Counts what was taken since the last count to a phase. @param {string} phase */
function count(phase) {
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1e6;
  phases[phase] = (phases[phase] ?? 0) + now - counted;
  counted = now;
}

// As the configuration does, which finds the content read.
beginKeeping();
count('start');
readPublication();
count('content');
const { default: config } = await import('../../astro.config.mjs');

/** What kind of file stands at a path: a picture, citations, another file to take away, or a page. @param {string} pathname */
function kindOf(pathname) {
  if (/\/p\/.*share\.png/.test(pathname)) return 'pictures of passages';
  if (/\/p\/|\/oembed\//.test(pathname)) return 'passages';
  const name = pathname.split('/').findLast((part) => part !== '') ?? '';
  if (name === 'share.png' || name === 'citations.json') return name;
  return name.includes('.') ? 'other files' : 'pages';
}

/** What Astro does between integrations. @type {import('astro').AstroIntegration} */
const first = {
  name: 'clock',
  hooks: {
    'astro:config:setup': () => count('start'),
    'astro:build:start': () => count('start'),
    'astro:build:generated': () => count('end'),
  },
};

/** What a process of its own took is known once it is waited for, and Astro ends without. @type {import('astro').AstroIntegration} */
const last = { name: 'clock-last', hooks: { 'astro:build:done': () => setTimeout(100) } };

/** Whether the next thing to be written was rendered by this build. */
let isRendered = false;

// Most of what is written as an earlier build left it is of passages, which are counted by themselves.
const { writeFileSync } = fs;
fs.writeFileSync = (file, ...how) => {
  const isPassage = !isRendered && /[/\\](?:p|oembed)[/\\]/.test(String(file));
  isRendered = false;
  if (isPassage) count('keeping pages');
  writeFileSync(file, ...how);
  if (isPassage) count('passages');
};
syncBuiltinESMExports();

/** Astro, with a clock around what it renders. @type {(astro: import('astro').AstroPrerenderer) => import('astro').AstroPrerenderer} */
const clocked = (astro) => {
  /** The document, or another part of the site, of what was rendered last. */
  let part = '';
  return {
    ...astro,
    setup: async () => {
      count('bundling');
      await astro.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      count('paths');
      return paths;
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const [, own = ''] = /^\/(?:oembed\/)?([^/]+)/.exec(pathname) ?? [];
      // What is written belongs to what is rendered next; what is kept of a document, between it and the next, to neither.
      if (own !== part) count('keeping pages');
      part = own;
      const result = await astro.render(request, options);
      count(kindOf(pathname));
      isRendered = true;
      return result;
    },
    teardown: async () => {
      count('keeping pages');
      await astro.teardown?.();
    },
  };
};

/** The integration, with that clock if it has pages rendered. @type {(one: import('astro').AstroIntegration) => import('astro').AstroIntegration} */
const withClock = (one) => {
  const start = one.hooks['astro:build:start'];
  if (start === undefined) return one;
  return {
    ...one,
    hooks: {
      ...one.hooks,
      'astro:build:start': ({ setPrerenderer, ...options }) =>
        start({
          ...options,
          setPrerenderer: (theirs) =>
            setPrerenderer((astro) => (typeof theirs === 'function' ? theirs(clocked(astro)) : theirs)),
        }),
    },
  };
};

/** Counts what an integration did to its name. @type {(one: import('astro').AstroIntegration) => import('astro').AstroIntegration} */
const after = ({ name }) => ({
  name: `clock-after-${name}`,
  hooks: { 'astro:config:setup': () => count(name), 'astro:build:done': () => count(name) },
});

process.on('exit', () => {
  count('end');
  writeFileSync(process.env['BENCH_PHASES'] ?? 'phases.json', JSON.stringify(phases));
});

export default {
  ...config,
  integrations: [
    first,
    ...(config.integrations ?? [])
      .flat()
      .flatMap((integration) => (integration ? [withClock(integration), after(integration)] : [])),
    last,
  ],
};
