/** Terminals in which a person types commands, one after the other: each remembers its folder and what was exported. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asPerson } from './astro.ts';

/** Where a command that serves pages says that they are. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/;

/** How long commands may take before they are ended, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** The colours of a terminal. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** What came of commands: what they printed, and the address of pages if the last of them goes on serving these. */
interface Ran {
  readonly output: string;
  readonly url: string | undefined;
}

/** The terminals of a person who works in a folder. */
export class Terminals {
  /** The folder in which each terminal begins. */
  readonly #folder: string;
  readonly #states = mkdtempSync(path.join(tmpdir(), 'glossator-terminals-'));
  /** The commands that serve pages, each with the state of its terminal. */
  readonly #serving = new Map<ChildProcess, string>();
  #count = 0;
  /** The file with the state of the terminal in use; `undefined` if it is taken by a command that serves. */
  #state: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Runs commands, in a new terminal if the last one is taken by a command that serves.
   *
   * @param more variables of the environment
   * @throws Error with what they printed if one of them fails
   */
  async run(commands: string, more: NodeJS.ProcessEnv): Promise<Ran> {
    const state = this.#state ?? this.#open();
    const script = `. "$0"
trap '{ printf "cd %q\\n" "$PWD"; export -p; } > "$0"' EXIT
set -e
${commands}`;
    const shell = spawn('bash', ['-c', script, state], { cwd: this.#folder, env: asPerson(more), detached: true });
    const impatient = setTimeout(() => signal(shell, 'SIGKILL'), PATIENCE);
    let output = '';
    return new Promise((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString().replaceAll(COLOURS, '');
        const [url] = ADDRESS.exec(output) ?? [];
        if (url === undefined || this.#serving.has(shell)) return;
        clearTimeout(impatient);
        this.#serving.set(shell, state);
        this.#state = undefined;
        resolve({ output, url });
      };
      shell.stdout.on('data', read);
      shell.stderr.on('data', read);
      shell.on('error', reject).on('close', (status) => {
        clearTimeout(impatient);
        this.#serving.delete(shell);
        if (status === 0) resolve({ output, url: undefined });
        else reject(new Error(`${commands}\nended with ${status}:\n${output}`));
      });
    });
  }

  /** Ends all commands that serve, as Ctrl+C does, and waits until they have ended. A terminal that was taken is free again. */
  async interrupt(): Promise<void> {
    this.#state ??= [...this.#serving.values()].at(-1);
    await Promise.all(
      [...this.#serving.keys()].map((shell) => {
        const ended = new Promise((resolve) => shell.on('close', resolve));
        signal(shell, 'SIGINT');
        return ended;
      }),
    );
  }

  /** Ends everything, and closes the terminals. */
  async close(): Promise<void> {
    await this.interrupt();
    rmSync(this.#states, { recursive: true });
  }

  #open(): string {
    this.#count += 1;
    this.#state = path.join(this.#states, `${this.#count}.sh`);
    writeFileSync(this.#state, '');
    return this.#state;
  }
}

/** Sends a signal to a shell and everything that it runs. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, name);
}
