/** Runs Astro's commands as a person does, outside the test runner. */
import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import project from '../../package.json' with { type: 'json' };

/** What `npx astro` runs, without npx, whose start takes half a second of a processor. */
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** How a command ended, and all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** What the test runner adds to the environment. Astro and Vite would take it for theirs: for a site in dev, say. */
const RUNNERS = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...more };
}

/** Runs a command of Astro's to its end, in this project or in another folder. */
export function astro(
  command: string,
  options: readonly string[] = [],
  more: Record<string, string> = {},
  folder = process.cwd(),
): Promise<Ended> {
  return runNode([ASTRO, command, ...options], more, folder);
}

/** Runs a script of package.json to its end, one that is a program of ours: without npm, which would take its time, too. */
export function runPackageScript(
  script: string,
  options: readonly string[],
  more: Record<string, string> = {},
): Promise<Ended> {
  const commands: Readonly<Record<string, string>> = project.scripts;
  const [, program] = /^node (\S+)$/.exec(commands[script] ?? '') ?? [];
  if (program === undefined) throw new Error(`"${script}" is no script that runs one program.`);
  return runNode([program, ...options], more);
}

/** Runs a program by Node to its end: its path, then its arguments. */
export async function runNode(
  words: readonly string[],
  more: Record<string, string>,
  cwd = process.cwd(),
): Promise<Ended> {
  const child = spawn(process.execPath, words, { cwd, env: environment(more) });
  const status = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, output: `${stdout}${stderr}` };
}

/** A dev server. */
interface DevServer {
  readonly url: string;
  readonly pid: number | undefined;
  readonly stop: () => void;
}

/** Starts the dev server on a content folder and waits until it says where it listens. */
export async function startDevServer(port: number, content: string): Promise<DevServer> {
  const server = spawn(process.execPath, [ASTRO, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    env: environment({ GLOSSATOR_CONTENT: content }),
    detached: true,
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (address) resolve(address[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`The dev server ended:\n${output}`)));
  });
  return { url, pid: server.pid, stop: () => stopGroup(server) };
}

/** Ends a detached process with all that it started. */
function stopGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
