/** Runs Astro's commands as a person does, outside the test runner. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import project from '../../package.json' with { type: 'json' };

/** The program that `npx astro` runs. */
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** The exit code of a command, or the signal that ended it, and everything that it printed. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Variables that the test runner or a workflow sets, which Astro, Vite and our commands would read as their own. */
const RUNNERS = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|GITHUB_ACTIONS|FORCE_COLOR)$/;

/** Where Node keeps the code that it has compiled, so that a hundred short commands don't each compile the same packages. */
const COMPILED = path.resolve('node_modules/.cache/node');

/** The environment of a person outside the test runner, and more variables; without those that are `undefined`. */
export function asPerson(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    NODE_COMPILE_CACHE: COMPILED,
    ...more,
  };
}

/** Runs a command of Astro to its end, in this project or in another folder, unless the signal kills it. */
export function astro(
  command: string,
  options: readonly string[] = [],
  more: Record<string, string> = {},
  folder = process.cwd(),
  signal?: AbortSignal,
): Promise<Ended> {
  // A project of its own has content of its own, whatever the tests of this one take for theirs.
  const content = folder === process.cwd() ? {} : { GLOSSATOR_CONTENT: 'content' };
  return runNode([ASTRO, command, ...options], { ...content, ...more }, folder, signal);
}

/** Runs a script of package.json to its end. The script must run one program by Node. */
export function runPackageScript(
  script: string,
  options: readonly string[],
  more: Record<string, string> = {},
): Promise<Ended> {
  const commands: Readonly<Record<string, string>> = project.scripts;
  const [, program] = /^node (\S+)$/.exec(commands[script] ?? '') ?? [];
  if (program === undefined) throw new Error(`"${script}" is not a script that runs one program.`);
  return runNode([program, ...options], more);
}

/** Runs a program by Node to its end. `words` are its path and its arguments. */
export async function runNode(
  words: readonly string[],
  more: Record<string, string>,
  cwd = process.cwd(),
  signal?: AbortSignal,
): Promise<Ended> {
  const child = spawn(process.execPath, words, { cwd, env: asPerson(more) });
  signal?.addEventListener('abort', () => child.kill('SIGKILL'));
  const end = new Promise<Omit<Ended, 'output'>>((resolve, reject) =>
    child.on('close', (status, endedBy) => resolve({ status, signal: endedBy })).on('error', reject),
  );
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { ...(await end), output: `${stdout}${stderr}` };
}

/** A running server. */
interface Served {
  readonly url: string;
  readonly pid: number | undefined;
  /** Ends it and everything that it started, at once. */
  readonly stop: () => void;
  /** Ends it as Ctrl+C does, and waits until it has ended. */
  readonly end: () => Promise<Ended>;
}

/** Starts the dev server on a content folder, and waits until it prints its address. */
export function startDevServer(port: number, content: string, folder = process.cwd()): Promise<Served> {
  const words = [ASTRO, 'dev', '--host', '127.0.0.1', '--port', String(port)];
  return serve(words, { GLOSSATOR_CONTENT: content }, folder, /http:\/\/127\.0\.0\.1:\d+\//);
}

/** Starts the preview of a site that was built, and waits until it prints its address. */
export function startPreview(port: number, site: string): Promise<Served> {
  const words = ['src/cli/preview.ts', '--outDir', site, '--port', String(port)];
  return serve(words, {}, process.cwd(), /http:\/\/127\.0\.0\.1:\d+\/\S*/);
}

/** Starts a first look at a file, and waits until it says where the document is. */
export function startFirstLook(file: string, more: Record<string, string>): Promise<Served> {
  const words = ['src/cli/import.ts', file, '--look'];
  return serve(words, { ...more, BROWSER: 'none' }, process.cwd(), /(?<=A first look: )http:\/\/127\.0\.0\.1:\S+/);
}

/** Starts a server by Node, and waits until it prints its address. */
async function serve(words: string[], more: Record<string, string>, cwd: string, address: RegExp): Promise<Served> {
  const server = spawn(process.execPath, words, { cwd, env: asPerson(more), detached: true });
  let output = '';
  const ended = new Promise<Ended>((resolve) =>
    server.on('close', (status, signal) => resolve({ status, signal, output })),
  );
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = address.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`The server ended:\n${output}`)));
  });
  const end = () => {
    server.kill('SIGINT');
    return ended;
  };
  return { url, pid: server.pid, stop: () => stopGroup(server), end };
}

/** Ends a detached process and all processes that it started. */
function stopGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
