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

/** Whether something belongs to passages, by its address or its file. @param {string} name */
const isOfPassages = (name) => /[/\\](?:p|oembed)[/\\]/.test(name);

/** What kind of file stands at a path: a picture, citations, another file to take away, or a page. @param {string} pathname */
function kindOf(pathname) {
  if (/\/p\/.*share\.png/.test(pathname)) return 'pictures of passages';
  if (isOfPassages(pathname)) return 'passages';
  const name = pathname.split('/').findLast((part) => part !== '') ?? '';
  if (name === 'share.png' || name === 'citations.json') return name;
  return name.includes('.') ? 'other files' : 'pages';
}

/** What is being done, which what is counted next belongs to. To look at the clock takes longer than many a page. */
let phase = '';

/** Counts what was done, and begins something else. @param {string} next */
function turnTo(next) {
  if (next !== phase) count(phase);
  phase = next;
}

/** To keep what was rendered, or to write what an earlier build kept. @param {string} name of one of its files */
const keepingOf = (name) => (isOfPassages(name) ? 'passages' : 'keeping pages');

/** What Astro does between integrations. @type {import('astro').AstroIntegration} */
const first = {
  name: 'clock',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      count('start');
      updateConfig({ vite: { plugins: [clockedPaths] } });
    },
    'astro:build:start': () => count('start'),
    'astro:build:generated': () => count('end'),
  },
};

/** What a process of its own took is known once it is waited for, and Astro ends without. @type {import('astro').AstroIntegration} */
const last = { name: 'clock-last', hooks: { 'astro:build:done': () => setTimeout(100) } };

/**
 * Has each route turn to its own when it is asked which paths it has: most are of passages.
 *
 * @type {import('vite').Plugin}
 */
const clockedPaths = {
  name: 'clocked-paths',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/pages/')) return undefined;
    const clock = `globalThis.turnTo('${isOfPassages(id) ? 'passages' : 'paths'}')`;
    return code
      .replace(/function getStaticPaths\(\) \{/, `$& ${clock};`)
      .replace(/(?<=const getStaticPaths = )\w+/, `() => (${clock}, $&())`);
  },
};
Reflect.set(globalThis, 'turnTo', turnTo);

/** The last path that is rendered of those that are kept together, and whether it was rendered and not yet written. */
const lastPaths = new Set();
let [isRendered, isLast] = [false, false];

/** A path as it is compared. @param {string} pathname */
const plain = (pathname) => decodeURI(pathname).replace(/^\/|\/$/g, '');

const KEPT = /[/\\]glossator[/\\]kept[/\\]/;
let isWriting = false;

// What was kept of pages is read before they are written, ...
fs.readFileSync = new Proxy(fs.readFileSync, {
  apply(read, self, args) {
    if (isWriting && !isRendered && KEPT.test(String(args[0]))) count(phase);
    return Reflect.apply(read, self, args);
  },
});
// ... and what is to be kept is packed after the last was.
fs.writeFileSync = new Proxy(fs.writeFileSync, {
  apply(write, self, args) {
    const name = String(args[0]);
    if (isWriting && !isRendered && !KEPT.test(name)) phase = keepingOf(name);
    Reflect.apply(write, self, args);
    if (KEPT.test(name)) return;
    if (isLast) turnTo(keepingOf(name));
    [isRendered, isLast] = [false, false];
  },
});
syncBuiltinESMExports();

/** Astro, with a clock around what it renders. @type {(astro: import('astro').AstroPrerenderer) => import('astro').AstroPrerenderer} */
const clocked = (astro) => ({
  ...astro,
  setup: async () => {
    count('bundling');
    await astro.setup?.();
  },
  getStaticPaths: async () => {
    phase = 'paths';
    const paths = await astro.getStaticPaths();
    turnTo('keeping pages');
    const groups = Map.groupBy(paths, ({ pathname }) => {
      const [, document = ''] = /^\/?(?:oembed\/)?([^/]+)\//.exec(pathname) ?? [];
      return `${document} ${isOfPassages(pathname)}`;
    });
    for (const own of groups.values()) lastPaths.add(plain(own.at(-1)?.pathname ?? ''));
    isWriting = true;
    return paths;
  },
  render: async (request, options) => {
    const { pathname } = new URL(request.url);
    turnTo(kindOf(pathname));
    const result = await astro.render(request, options);
    [isRendered, isLast] = [true, lastPaths.has(plain(pathname))];
    return result;
  },
  teardown: async () => {
    isWriting = false;
    count(phase);
    await astro.teardown?.();
  },
});

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
  fs.writeFileSync(process.env['BENCH_PHASES'] ?? 'phases.json', JSON.stringify(phases));
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
