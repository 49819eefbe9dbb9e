/** Runs Astro's commands as a person does, outside the test runner. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** The environment without what the test runner adds, by which Astro's dev server would serve no pages. */
function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const { VITEST: _, NODE_ENV: __, ...own } = process.env;
  return { ...own, ASTRO_TELEMETRY_DISABLED: '1', ...more };
}

/** Runs a command to its end, in this project or in another folder. */
export function astro(
  command: string,
  options: readonly string[] = [],
  more: Record<string, string> = {},
  folder = process.cwd(),
) {
  const { status, stdout, stderr } = spawnSync('npx', ['astro', command, ...options], {
    cwd: folder,
    env: environment(more),
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Runs a script of package.json to its end. */
export function runPackageScript(script: string, options: readonly string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    env: environment(more),
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Starts the dev server and waits until it says where it listens. */
export async function startDevServer(port: number): Promise<{ url: string; stop: () => void }> {
  const options = ['--host', '127.0.0.1', '--port', String(port)];
  const server = spawn('npx', ['astro', 'dev', ...options], { env: environment({}), detached: true });
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
  return { url, stop: () => stopGroup(server) };
}

/** Ends a detached process with all that it started. */
function stopGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
