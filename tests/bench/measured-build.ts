/** Runs a build by Astro and measures it: CPU of all its processes, wall time, memory. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a build took. */
export interface Cost {
  /** Seconds of CPU, of all processes. */
  readonly cpu: number;
  /** Seconds until it was done. */
  readonly wall: number;
  /** Megabytes that its largest process held at most. */
  readonly memory: number;
  /** What it printed. */
  readonly output: string;
}

/** Has a process say at its end how much memory it took. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error(`memory ${process.resourceUsage().maxRSS}`))",
)}`;

/**
 * Builds.
 *
 * @param root folder of the site
 * @param args of `astro build`
 * @throws what it printed, if it fails
 */
export function measuredBuild(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
  const started = performance.now();
  // The shell's own word on what its children took, and theirs: Pagefind is a process of its own.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" && times', 'sh', process.execPath, path.resolve('node_modules/astro/bin/astro.mjs'), 'build', ...args],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${TELL_MEMORY}`, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  const taken = stdout.trimEnd().split('\n').at(-1) ?? '';
  return {
    cpu: [...taken.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
      0,
    ),
    wall: (performance.now() - started) / 1000,
    memory: Math.max(...[...stderr.matchAll(/memory (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))) / 1024,
    output: stdout,
  };
}
