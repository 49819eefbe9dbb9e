/**
 * `npm run check`: checks by dependency-cruiser that imports point one way. Since it cannot read `.astro` files, it
 * reads a mirror of `src/` in which each of these is replaced by its TypeScript.
 *
 * https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../../src/core/features.ts';
import { cruise, format, type IForbiddenRuleType, type IModule } from 'dependency-cruiser';

/** The folder of the mirror. It is in the project, so that its files find the packages. */
const MIRROR = 'node_modules/.cache/glossator/imports';

/** The other parts of `src/` that each part may import. `ui` (by its alias `@words`) has only words. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  cache: ['core'],
  fonts: [],
  ui: ['core'],
  // Reads the content, with what features have of their own in it.
  'content.ts': ['features', 'core'],
  'publication.ts': ['content.ts', 'core'],
  metadata: ['core', 'cache', 'ui', 'fonts', 'publication.ts'],
  citations: ['core', 'cache', 'ui'],
  // Draws HTML, for pages and for exports.
  html: ['core', 'ui', 'publication.ts'],
  // Code in the browser that several features share.
  browser: ['core', 'ui'],
  exports: ['citations', 'metadata', 'html', 'core', 'cache', 'ui', 'fonts', 'publication.ts'],
  features: ['exports', 'citations', 'metadata', 'html', 'browser', 'core', 'ui', 'publication.ts', 'styles'],
  layouts: ['features', 'metadata', 'html', 'browser', 'core', 'ui', 'publication.ts', 'styles'],
  pages: [
    'layouts',
    'features',
    'exports',
    'citations',
    'metadata',
    'html',
    'core',
    'ui',
    'publication.ts',
    'cache',
    'styles',
  ],
  integrations: ['content.ts', 'features', 'proof', 'metadata', 'core', 'cache', 'ui', 'fonts'],
  // The proof shares no code with what it checks.
  proof: [],
  // Makes content from files that others wrote. No page needs it. What a file of ours shows, it asks the proof.
  importing: ['core', 'proof'],
  // Suggests terms to an editor. No page needs it.
  suggesting: ['core'],
  // Answers language models from a site's public files. No page needs it.
  mcp: ['features', 'core'],
  // Makes a package of the engine. The package does not have it.
  packaging: ['cli', 'integrations'],
  // Checks files that quote the documents. No page needs it.
  quoting: ['importing', 'core'],
  // What other programs import by `glossator/…`.
  parts: ['importing', 'quoting', 'core'],
  cli: ['content.ts', 'features', 'parts', 'importing', 'quoting', 'suggesting', 'mcp', 'proof', 'core', 'ui'],
};

const part = (name: string) => `^src/${name.replace('.', String.raw`\.`)}${name.endsWith('.ts') ? '$' : '/'}`;

/** The pages of features, which may import what pages may. */
const PAGES_OF_FEATURES = '^src/features/[^/]+/pages/';

/** What features send to the browser: nothing that knows the whole publication, and no style sheets. */
const CLIENT_OF_FEATURES = '^src/features/[^/]+/client/';
const CLIENT_MAY_IMPORT = ['features', 'exports', 'citations', 'metadata', 'html', 'browser', 'core', 'ui'];

/** The parts of a feature, each of which is held to what it is for. */
const INSIDE_FEATURES: IForbiddenRuleType[] = [
  {
    name: 'a feature is described without importing anything of it',
    severity: 'error',
    from: { path: '^src/features/[^/]+/feature\\.ts$' },
    to: { path: '^src/', pathNot: '^src/features/feature\\.ts$' },
  },
  {
    name: 'pages of features import only what pages may',
    severity: 'error',
    from: { path: PAGES_OF_FEATURES },
    to: { path: '^src/', pathNot: ['pages', ...(MAY_IMPORT['pages'] ?? [])].map(part) },
  },
  {
    name: 'no other module imports a page of a feature',
    severity: 'error',
    from: { pathNot: PAGES_OF_FEATURES },
    to: { path: PAGES_OF_FEATURES },
  },
  {
    name: `what features send to the browser imports only ${CLIENT_MAY_IMPORT.join(', ')}`,
    severity: 'error',
    from: { path: CLIENT_OF_FEATURES },
    to: { path: '^src/', pathNot: CLIENT_MAY_IMPORT.map(part) },
  },
];

/** What features make of content of their own, which may import what core may. */
const CONTENT_OF_FEATURES = '^src/features/[^/]+/content/';

/** The commands of features, which may import what other commands may. */
const COMMANDS_OF_FEATURES = '^src/features/[^/]+/command/';

const directions = Object.entries(MAY_IMPORT).map(([name, others]): IForbiddenRuleType => ({
  name: `${name} imports ${others.length === 0 ? 'no other part of src' : `only ${others.join(', ')}`}`,
  severity: 'error',
  from: { path: part(name), ...(name === 'features' && { pathNot: [PAGES_OF_FEATURES, COMMANDS_OF_FEATURES] }) },
  to: { path: '^src/', pathNot: [name, ...others].map(part) },
}));

/**
 * What a publication may leave out comes to pages and to other features only by \`@features/<place>\`. The files of the
 * check page are also for programs, so they are always there.
 */
const optional = FEATURES.map((name): IForbiddenRuleType => ({
  name: `pages and other features get ${name} by @features/ alone`,
  severity: 'error',
  from: { path: '^src/(?:features|layouts|pages)/', pathNot: [part(`features/${name}`), '^src/pages/check/'] },
  to: { path: part(`features/${name}`) },
}));

/** The code that runs in the browser. */
const IN_BROWSER =
  '^src/(?:browser/|layouts/client/|features/(?:.*/client/|offline/worker/|search/(?:landing/|open|search)))';

const RULES: IForbiddenRuleType[] = [
  {
    name: 'the browser is sent nothing that in the end needs Node',
    severity: 'error',
    from: { path: IN_BROWSER },
    to: { path: '^src/core/environment', reachable: true },
  },
  ...directions,
  ...optional,
  ...INSIDE_FEATURES,
  {
    name: 'commands of features import only what commands may',
    severity: 'error',
    from: { path: COMMANDS_OF_FEATURES },
    to: { path: '^src/', pathNot: ['cli', ...(MAY_IMPORT['cli'] ?? [])].map(part) },
  },
  {
    name: 'the content of features imports only core',
    severity: 'error',
    from: { path: CONTENT_OF_FEATURES },
    to: { path: '^src/', pathNot: [part('core'), CONTENT_OF_FEATURES] },
  },
  {
    name: 'content.ts imports only the content of features',
    severity: 'error',
    from: { path: part('content.ts') },
    to: { path: part('features'), pathNot: CONTENT_OF_FEATURES },
  },
  {
    name: 'nothing imports the command of a feature',
    severity: 'error',
    from: { path: '^src/', pathNot: COMMANDS_OF_FEATURES },
    to: { path: COMMANDS_OF_FEATURES },
  },
  {
    name: 'core imports neither Astro nor Vite',
    severity: 'error',
    from: { path: part('core') },
    to: { path: '^(?:astro|vite|node_modules/(?:astro|@astrojs|vite))(?:[:/]|$)' },
  },
  {
    name: 'the browser is sent nothing that reads content or needs Node',
    severity: 'error',
    from: { path: IN_BROWSER },
    to: {
      path: '^src/core/(?:acceptance|checks|compile|files|ids|markdown|text)/|^src/features/[^/]+/content/|^src/core/(?:engine|environment|typed)|^src/(?:content|publication)',
      dependencyTypesNot: ['type-only'],
    },
  },
  { name: 'no module imports itself in a circle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
];

/** Returns the TypeScript of an `.astro` file: its front matter and its scripts. */
function scriptsOf(astro: string): string {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(astro) ?? [];
  const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  // Front matter may use `return` at the top, which modules may not, so only its imports are kept.
  return [frontMatter, ...scripts]
    .flatMap((script) => [...script.matchAll(/^\s*import\s[\s\S]*?;$/gm)].map(([statement]) => statement))
    .concat([...frontMatter.matchAll(/\bimport\('([^']+)'\)/g)].map(([, target = '']) => `import '${target}';`))
    .join('\n');
}

/**
 * Finds a circle of rooms of `src/core`, which are its folders and each file beside them. Types count as well: who
 * reads one of these rooms has to know them all. (The rules of dependency-cruiser see a folder, but no file beside
 * folders.)
 *
 * @returns an import for each step of the circle; none if there is no circle
 */
function circleOfRooms(modules: readonly IModule[]): string[] {
  const roomOf = (file: string) => /^src\/core\/[^/]+/.exec(file)?.[0];
  let arrows = modules
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ source, resolved })))
    .map((one) => ({ ...one, from: roomOf(one.source), to: roomOf(one.resolved) }))
    .filter(({ from, to }) => from !== undefined && to !== undefined && from !== to);
  // An arrow to a room that leads nowhere is in no circle, so it is taken away, until each leads to another.
  for (let before = Infinity; arrows.length < before;) {
    before = arrows.length;
    const starts = new Set(arrows.map(({ from }) => from));
    arrows = arrows.filter(({ to }) => starts.has(to));
  }
  const way: typeof arrows = [];
  let next = arrows[0];
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    const { to } = next;
    next = arrows.find(({ from }) => from === to);
  }
  return way
    .slice(way.findIndex((one) => one === next))
    .map(({ source, resolved, from, to }) => `${from} → ${to}: ${source} imports ${resolved}`);
}

rmSync(MIRROR, { recursive: true, force: true });
mkdirSync(MIRROR, { recursive: true });
cpSync('src', `${MIRROR}/src`, { recursive: true });
cpSync('tsconfig.json', `${MIRROR}/tsconfig.json`);
for (const file of globSync('src/**/*.astro')) {
  rmSync(path.join(MIRROR, file));
  writeFileSync(path.join(MIRROR, `${file}.ts`), scriptsOf(readFileSync(file, 'utf8')));
}
const project = process.cwd();
process.chdir(MIRROR);
const { output: result } = await cruise(['src'], {
  ruleSet: { forbidden: RULES },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: '^(?!src/)' },
  enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
});
process.chdir(project);
if (typeof result === 'string') throw new Error(`Found no list of modules, but: ${result}`);
const { output, exitCode } = await format(result, { outputType: 'err' });
console.log(typeof output === 'string' ? output.trim() : JSON.stringify(output));
process.exitCode = exitCode;
const circle = circleOfRooms(result.modules);
if (circle.length > 0) {
  console.log(
    `\n  error rooms of core import each other in a circle, types included:\n      ${circle.join('\n      ')}`,
  );
  process.exitCode = 1;
}
