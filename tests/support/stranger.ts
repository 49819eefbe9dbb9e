/**
 * The engine as a package in the folder of somebody who has nothing else of this repository. Packages come from the registry
 * of npm.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { runNode } from './astro.ts';
import { Terminals } from './terminal.ts';

/** The file of the package. */
export const PACKAGE = `glossator-${project.version}.tgz`;

/** What npm has set for its script `trials`, and the tests for their own runs, none of which somebody elsewhere has. */
const OURS = /^(?:npm_.*|INIT_CWD|GLOSSATOR_CONTENT|NODE_OPTIONS)$/;

const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.keys(process.env).flatMap((name) => (OURS.test(name) ? [[name, undefined]] : []))),
  PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
  BROWSER: 'none',
  // The day on which the notes of the example were checked.
  SOURCE_DATE_EPOCH: String(Date.parse('2026-11-26') / 1000),
};

/** Quotes a word for the shell. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Somebody who installs the package, makes a publication of the example with it, and types commands there. */
export class Stranger {
  /** The folder with all they have: its name has a space and letters of another script. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator 港口 ')));
  /** The folder of their publication. */
  readonly library = path.join(this.folder, 'library');
  readonly #terminals = new Terminals(this.folder);

  /** Makes the package, installs it in a folder `empty`, and makes the publication. The package is all that they have. */
  async install(): Promise<void> {
    const { status, output } = await runNode(['src/packaging/package.ts', '--to', this.folder], {});
    expect(status, output).toBe(0);
    const empty = path.join(this.folder, 'empty');
    mkdirSync(empty);
    await this.type(`npm install ../${PACKAGE}`, empty);
    await this.type('npx glossator create ../library --example', empty);
    await this.type('npm --prefix library install', this.folder);
  }

  /** Types commands in a folder, with more variables, and returns what they print. Neither counts for what is typed next. */
  async type(commands: string, within = this.library, more: Readonly<Record<string, string>> = {}): Promise<string> {
    return (await this.#terminals.run(asOne(commands, within, more), environment)).output;
  }

  /** Types a command that is refused, as above, and returns what it prints: in order, whichever of its outputs it takes. */
  async typeRefused(
    command: string,
    within = this.library,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    return this.type(`if ${command} 2>&1; then exit 3; else echo "ended with $?"; fi`, within, more);
  }

  /** Starts a command that serves a site, and returns its address. */
  async serve(command: string): Promise<string> {
    return (await this.#terminals.run(asOne(`exec ${command}`, this.library, {}), environment)).url ?? '';
  }

  /** Ends the command that serves. */
  async interrupt(): Promise<void> {
    await this.#terminals.interrupt();
  }

  /** Closes the terminals and removes the folder. */
  async leave(): Promise<void> {
    await this.#terminals.close();
    rmSync(this.folder, { recursive: true });
  }
}

const asOne = (commands: string, within: string, more: Readonly<Record<string, string>>): string => {
  const variables = Object.entries(more).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  return `(cd ${quoted(within)}\n${variables.join('')}${commands}\n)`;
};
