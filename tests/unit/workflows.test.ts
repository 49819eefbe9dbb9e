import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { RECIPES } from '../support/sites/recipes.ts';
import { publishingCommands } from '../support/publishing.ts';

const FOLDER = '.github/workflows';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});

/** The allowed keys of workflows. `continue-on-error`, `if`, secrets and containers would need tests of their own. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.string().optional(),
      permissions: permissions.optional(),
      uses: z.string().optional(),
      'runs-on': z.string().optional(),
      'timeout-minutes': z.number().optional(),
      environment: z.unknown().optional(),
      steps: z.array(step).default([]),
    }),
  ),
});

const read = (name: string) => workflow.parse(parse(readFileSync(path.join(FOLDER, name), 'utf8')));
const names = globSync('*.yml', { cwd: FOLDER });
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lines = (file: string) => readFileSync(file, 'utf8').split('\n');

describe('a person who changes the project learns of every fault', () => {
  test('by .ci/run, which runs all tests, and stops at the first step that fails', () => {
    const run = readFileSync('.ci/run', 'utf8');
    expect(run).toMatch(/^set -euo pipefail$/m);
    const withTests = Object.entries(scripts).filter(([, script]) => script.includes('vitest run'));
    expect(withTests.length).toBeGreaterThan(1);
    for (const [name] of withTests) expect(run, name).toMatch(new RegExp(`\\bnpm (?:run )?${name}\\b`));
  });

  test('by npm test, which checks the code and then runs tests', () => {
    expect(scripts['test']).toMatch(/\bnpm run check && vitest run /);
    expect(scripts['check']).toMatch(/ check:\*$/);
  });

  test('by a script for each folder of tests', () => {
    const folders = readdirSync('tests').filter((name) => globSync(`tests/${name}/*.test.ts`).length > 0);
    expect(folders.length).toBeGreaterThan(3);
    const run = [scripts['test'], scripts['documents']].join(' ');
    for (const name of folders) expect(run).toContain(` --project ${name} `);
  });

  test('by scripts none of which hides a failure', () => {
    for (const [name, script] of Object.entries(scripts)) expect(script, name).not.toMatch(/\|\||;|--passWithNoTests/);
  });

  test('on every pull request and on main, by .ci/run', () => {
    const { on, jobs } = read('test.yml');
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    expect(jobs['test']?.steps.at(-1)).toMatchObject({ run: '.ci/run' });
  });

  test('beside the line, if it is a fault of the content', () => {
    expect(read('test.yml').jobs['test']?.steps.at(-2)?.run).toMatch(/\bnpm run validate -- --format github$/);
  });

  test('when a fault becomes known in a dependency', () => {
    const { on, jobs } = read('audit.yml');
    expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }] });
    expect(jobs['audit']?.steps.at(-1)?.run).toMatch(/^npm audit /);
    const { updates } = z
      .object({ updates: z.array(z.object({ 'package-ecosystem': z.string() })) })
      .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});

describe('a person who publishes', () => {
  const { on, jobs } = read('publish.yml');

  test('does so by hand or by a release, once the content is checked and the site built', () => {
    expect(on).toEqual({ workflow_dispatch: null, release: { types: ['published'] } });
    expect(jobs['deploy']?.needs).toBe('build');
    expect(Object.keys(jobs)).toEqual(['build', 'deploy']);
  });

  test('has the content checked, the site built and its pages proved, and runs no test, neither of the engine nor of our article', () => {
    const commands = publishingCommands();
    expect(commands).toEqual([
      'npm ci',
      'npm run validate -- --format github',
      'npm run paragraphs -- --recorded',
      'npm run build',
    ]);
    expect(
      Object.values(jobs).flatMap(({ uses }) => uses ?? []),
      'workflows that it calls',
    ).toEqual([]);
    const ran = ['validate', 'paragraphs', 'build']
      .flatMap((name) => [`pre${name}`, name, `post${name}`])
      .flatMap((name) => scripts[name] ?? []);
    expect(ran).toEqual(['node src/cli/validate.ts', 'node src/cli/paragraphs.ts', 'node src/cli/build.ts']);
    expect(readFileSync('astro.config.mjs', 'utf8')).toMatch(/^    proof\(\),$/m);
  });

  test('gets a site that is built for its address', () => {
    const steps = jobs['build']?.steps ?? [];
    expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
    expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SITE: '${{ steps.pages.outputs.origin }}',
      BASE: '${{ steps.pages.outputs.base_path }}/',
    });
    expect(steps.at(-1)).toMatchObject({
      uses: expect.stringMatching(/^actions\/upload-pages-artifact@/),
      with: { path: 'dist' },
    });
  });

  test('lets only one step publish, in a job that installs and runs no package', () => {
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs['deploy']?.steps).toHaveLength(1);
    expect(jobs['deploy']?.steps[0]?.uses).toMatch(/^actions\/deploy-pages@/);
  });
});

describe('a person who replaces content/', () => {
  test('runs tests of the engine that read made-up publications, and none of our own', () => {
    const ofTheEngine = globSync('tests/{browser,documents,site,support,trials,unit}/**/*.ts');
    expect(ofTheEngine.length).toBeGreaterThan(300);
    const sites = Object.entries(RECIPES).flatMap(([name, { writeContent }]) =>
      writeContent === undefined ? name : [],
    );
    expect(sites.length).toBeGreaterThan(1);
    const ours = new RegExp(
      [
        `'(?:${sites.join('|')})'`,
        String.raw`from '[^']*/publication/(?!ours\.ts)`,
        String.raw`\b(?:read\w+|existsSync|cpSync|publicationIn)\(\s*'content\b`,
        String.raw`\bglobSync\('content\b[^']*'\)`,
      ].join('|'),
    );
    expect(ofTheEngine.filter((file) => ours.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(process.env['GLOSSATOR_CONTENT']).toBe('tests/fixtures/charter/content');
  });
});

describe.for(names)('a contributor cannot misuse %s', (name) => {
  const { on, permissions, jobs } = read(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('since it may only read, except the job that publishes', () => {
    const granted = [
      permissions,
      ...Object.entries(jobs).map(([job, each]) => (job === 'deploy' ? {} : each.permissions)),
    ];
    for (const each of granted)
      for (const [scope, access] of Object.entries(each ?? {})) {
        expect(['contents', 'pages'], scope).toContain(scope);
        expect(access, scope).toBe('read');
      }
  });

  test('since it does not run for strangers with additional rights', () => {
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment'])
      expect(on).not.toHaveProperty(trigger);
  });

  test('since it runs the steps of others at a fixed commit', () => {
    const uses = lines(path.join(FOLDER, name)).filter(
      (line) => /^\s*(?:- )?uses:/.test(line) && !line.includes(' ./'),
    );
    expect(uses).toHaveLength(steps.filter((each) => each.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('since it leaves no key of the repository where packages could read it', () => {
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@') === true) expect(options).toEqual({ 'persist-credentials': false });
  });

  test('since it never runs text from outside', () => {
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{|\|\||;/);
  });
});
