/** Runs the jobs of a publication's workflows as GitHub does, with a bare repository on this disk in its place. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import project from '../../package.json' with { type: 'json' };
import { publicationFiles } from '../../src/cli/create/publication-files.ts';
import { layPackage } from '../../src/packaging/lay.ts';
import { asPerson } from './astro.ts';

const step = z.strictObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.coerce.string()).default({}),
  env: z.record(z.string(), z.coerce.string()).default({}),
});

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({ env: z.record(z.string(), z.string()).default({}), steps: z.array(step).default([]) }),
  ),
});

/** What became of a job. */
export interface Run {
  /** The commands that were run, the last of which failed if the job did. */
  readonly ran: readonly string[];
  readonly status: number;
  readonly output: string;
  readonly summary: string;
  /** The folder of the site that the job hands to the one that publishes; `undefined` if there is none. */
  readonly site: string | undefined;
}

/** What a run is about. */
interface About {
  /** The branch that is checked out, unless the workflow says which. */
  readonly branch?: string;
  /** What somebody wrote into the fields of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
}

const NAME = ['-c', 'user.name=Editor', '-c', 'user.email=editor@harbour.example'];

/** A publication in a repository of its own, with the engine that is installed wherever it is checked out. */
export class Hosted {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'glossator-hosted-'));
  /** The folder of the person who works on it, in a browser or elsewhere. */
  readonly desk = path.join(this.folder, 'desk');
  readonly #remote = path.join(this.folder, 'remote.git');
  readonly #engine = path.join(this.folder, 'engine');
  #runs = 0;

  /** @param content the content that it begins with */
  constructor(content: string) {
    mkdirSync(this.#engine);
    layPackage(this.#engine);
    git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.#remote);
    git(this.folder, 'clone', '--quiet', this.#remote, this.desk);
    git(this.desk, 'switch', '--quiet', '--create', 'main');
    const files = publicationFiles('library', { named: 'file:engine/glossator.tgz' }, project);
    for (const [file, text] of files) write(path.join(this.desk, file), text);
    cpSync(content, path.join(this.desk, 'content'), { recursive: true });
    this.push('Begin');
  }

  /** Commits what was changed at the desk, and pushes it. */
  push(message: string, branch = 'main'): void {
    git(this.desk, 'add', '--all');
    git(this.desk, ...NAME, 'commit', '--quiet', '--message', message);
    git(this.desk, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  }

  /** Gets what workflows have pushed. */
  pull(): void {
    git(this.desk, 'pull', '--quiet', '--ff-only', 'origin', 'main');
  }

  /** Asks git in the repository, or at the desk. */
  asks(...words: readonly string[]): string {
    return git(this.#remote, ...words).trim();
  }

  /** Opens a branch at the desk, to work on it. */
  open(branch: string): void {
    git(this.desk, 'fetch', '--quiet', 'origin');
    git(this.desk, ...NAME, 'merge', '--quiet', '--no-edit', `origin/${branch}`);
  }

  /** Merges a branch into the main one, as the button of a request does. */
  merge(branch: string): void {
    this.open(branch);
    git(this.desk, 'push', '--quiet', 'origin', 'HEAD:main');
  }

  at(file: string): string {
    return path.join(this.desk, file);
  }

  change(file: string, to: (text: string) => string): void {
    writeFileSync(this.at(file), to(readFileSync(this.at(file), 'utf8')));
  }

  /** Runs a job of a workflow, which it reads where the publication has it. */
  run(name: string, job: string, about: About = {}): Run {
    this.#runs += 1;
    const file = path.join(this.desk, '.github/workflows', `${name}.yml`);
    const { env, steps } = workflow.parse(parse(readFileSync(file, 'utf8'))).jobs[job] ?? { env: {}, steps: [] };
    const folder = path.join(this.folder, `run-${this.#runs}`);
    const checkout = path.join(folder, 'library');
    const [outputs, summary] = [path.join(folder, 'outputs'), path.join(folder, 'summary')];
    const known: Record<string, string> = {
      'github.token': 'a-token',
      'github.repository_owner': 'harbour',
      'github.event.repository.name': 'library',
      'github.run_id': String(this.#runs),
      'steps.pages.outputs.origin': 'https://pier.example',
      'steps.pages.outputs.base_path': '/library',
      ...Object.fromEntries(Object.entries(about.inputs ?? {}).map(([field, words]) => [`inputs.${field}`, words])),
    };
    const fill = (text: string) =>
      text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
        if (expression.startsWith('inputs.')) return known[expression] ?? '';
        const value = known[expression];
        if (value === undefined) throw new Error(`${name}.yml asks for ${expression}, of which nothing is known here.`);
        return value;
      });
    const ran: string[] = [];
    let output = '';
    let site: string | undefined;
    const ended = (status: number): Run => ({ ran, status, output, summary: textOf(summary), site });
    for (const { id, if: condition, uses = '', run, with: options, env: own } of steps) {
      if (condition !== undefined && !holds(condition, known)) continue;
      if (uses.startsWith('actions/checkout@')) this.#checkOut(checkout, options['ref'] ?? about.branch ?? 'main');
      if (uses.startsWith('actions/upload-pages-artifact@')) site = path.join(checkout, options['path'] ?? '');
      if (run === undefined) continue;
      ran.push(run);
      if (run.startsWith('npm install')) {
        this.#install(checkout);
        continue;
      }
      const variables = Object.entries({ ...env, ...own }).map(([variable, value]) => [variable, fill(value)]);
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
        cwd: checkout,
        encoding: 'utf8',
        env: asPerson({
          ...OF_NOBODY,
          PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
          ...Object.fromEntries(variables),
          GITHUB_ACTIONS: 'true',
          GITHUB_OUTPUT: outputs,
          GITHUB_STEP_SUMMARY: summary,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'harbour/library',
          GITHUB_RUN_ID: String(this.#runs),
        }),
      });
      output += stdout + stderr;
      if (status !== 0) return ended(status ?? 1);
      for (const [, output = '', value = ''] of textOf(outputs).matchAll(/^(\w+)=(.*)$/gm))
        known[`steps.${id}.outputs.${output}`] = value;
    }
    return ended(0);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Checks the repository out as `actions/checkout` does with `fetch-depth: 0`: all branches, and a local one. */
  #checkOut(folder: string, branch: string): void {
    mkdirSync(path.dirname(folder), { recursive: true });
    git(this.folder, 'clone', '--quiet', '--branch', branch, this.#remote, folder);
  }

  /** Installs the engine, by links to the packages that are installed here. */
  #install(folder: string): void {
    const packages = path.join(folder, 'node_modules');
    mkdirSync(path.join(packages, '.bin'), { recursive: true });
    cpSync(this.#engine, path.join(packages, 'glossator'), { recursive: true });
    // As npm does.
    chmodSync(path.join(packages, 'glossator/bin/glossator.cjs'), 0o755);
    symlinkSync('../glossator/bin/glossator.cjs', path.join(packages, '.bin/glossator'));
    for (const one of readdirSync('node_modules'))
      if (!one.startsWith('.')) symlinkSync(path.resolve('node_modules', one), path.join(packages, one));
  }
}

/** What the tests and npm have set for their own runs. */
const OF_NOBODY = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(?:npm_.*|INIT_CWD|GLOSSATOR_.*|NODE_OPTIONS|GIT_.*)$/.test(name))
    .map((name) => [name, undefined]),
);

/** Whether the condition of a step holds: `steps.record.outputs.added == 'true'`. */
function holds(condition: string, known: Readonly<Record<string, string>>): boolean {
  const [, name = '', value] = /^(steps\.\w+\.outputs\.\w+) == '(\w+)'$/.exec(condition) ?? [];
  if (value === undefined) throw new Error(`The condition "${condition}" is none that is understood here.`);
  return known[name] === value;
}

const git = (cwd: string, ...words: readonly string[]): string =>
  execFileSync('git', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
