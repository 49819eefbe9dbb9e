/** What the workflows may do that `create` writes into a publication. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = 'src/cli/create/workflows';

const rights = z.record(z.string(), z.enum(['read', 'write']));

const step = z.strictObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.coerce.string()).default({}),
});

const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: rights,
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.string().optional(),
      if: z.string().optional(),
      uses: z.string().optional(),
      'runs-on': z.string().optional(),
      'timeout-minutes': z.number().optional(),
      permissions: rights.optional(),
      environment: z.unknown().optional(),
      env: z.record(z.string(), z.string()).default({}),
      steps: z.array(step).default([]),
    }),
  ),
});

const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const read = (name: string) => workflow.parse(parse(textOf(name)));
const names = globSync('*.yml', { cwd: FOLDER }).toSorted();

/** Whether a step is given the token that may push. */
const hasToken = ({ env }: z.infer<typeof step>) => Object.values(env).some((value) => value.includes('github.token'));

test('a publisher has four of them', () => {
  expect(names.map((name) => [name, read(name).name])).toEqual([
    ['accept.yml', 'Accept'],
    ['check.yml', 'Check'],
    ['import.yml', 'Import'],
    ['publish.yml', 'Publish'],
  ]);
});

describe.for(names)('a publisher can trust %s', (name) => {
  const { jobs, on, permissions } = read(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('since it runs commands of the engine and of git, and no words of a shell', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) {
      expect(run).toMatch(/^(?:npx glossator|git|npm install --no-audit --no-fund$)/);
      expect(run, 'nothing that a shell makes something else of').not.toMatch(/[$;&|<>`*\\]/);
    }
  });

  test('since it runs the steps of others at a fixed commit, that of our own workflows', () => {
    const ours = globSync('.github/workflows/*.yml').map((file) => readFileSync(file, 'utf8'));
    for (const [, uses = ''] of textOf(name).matchAll(/uses: (.*)/g)) {
      if (uses.startsWith('./')) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(ours.join('\n')).toContain(uses);
    }
  });

  test('since packages cannot read the token that may push: only the step that pushes has it', () => {
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@') === true)
        expect(options).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
    for (const one of steps) expect(hasToken(one), one.run).toBe(one.run?.startsWith('git push') === true);
  });

  test('since nobody who may not write to the repository starts it with rights to write', () => {
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'])
      expect(on).not.toHaveProperty(trigger);
    const granted = [
      permissions,
      ...Object.values(jobs).flatMap((job) => (job.permissions === undefined ? [] : [job.permissions])),
    ];
    if ('pull_request' in on) for (const each of granted) expect(each).toEqual({ contents: 'read' });
    for (const each of granted)
      expect(['contents', 'pages', 'id-token']).toEqual(expect.arrayContaining(Object.keys(each)));
  });
});

describe('a reader', () => {
  const { jobs } = read('publish.yml');

  test('gets no address that was not recorded and pushed before', () => {
    const runs = (jobs['build']?.steps ?? []).flatMap(({ run }) => run ?? []);
    const at = (command: string) => runs.findIndex((run) => run.startsWith(command));
    expect(at('npx glossator validate')).toBeLessThan(at('npx glossator paragraphs --add'));
    expect(at('npx glossator paragraphs --add')).toBeLessThan(at('git push'));
    expect(at('git push')).toBeLessThan(at('npx glossator build'));
    expect(jobs['deploy']?.needs).toBe('build');
  });

  test('gets pages from a job that installs and runs no package', () => {
    expect(jobs['deploy']?.steps).toHaveLength(1);
    expect(jobs['deploy']?.steps[0]?.uses).toMatch(/^actions\/deploy-pages@/);
  });

  test('gets what was accepted by hand on the main branch', () => {
    const { publish } = read('accept.yml').jobs;
    expect(publish).toMatchObject({
      needs: 'accept',
      if: "github.ref == 'refs/heads/main'",
      uses: './.github/workflows/publish.yml',
    });
  });
});

test('an editor finds a field for every kind of answer', () => {
  const { on, jobs } = read('accept.yml');
  const { inputs } = z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(on['workflow_dispatch']);
  const env = jobs['accept']?.steps.find(({ run }) => run?.includes('--answers'))?.env;
  expect(Object.keys(inputs)).toEqual(['moved', 'gone', 'same', 'new', 'withdraw', 'merge', 'keep']);
  expect(env).toEqual(
    Object.fromEntries(
      Object.keys(inputs).map((name) => [`GLOSSATOR_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
    ),
  );
});
