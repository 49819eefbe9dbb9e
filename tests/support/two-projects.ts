/** Two copies of the project that build the same content: one with the cache of its former builds, one with none. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astro, type Ended } from './astro.ts';
import { hashesOf, layProject } from './fresh-project.ts';

/** What a build printed and made: the hash of every file by name. */
export interface Built extends Ended {
  readonly files: Readonly<Record<string, string>>;
}

/** Two copies of the project. */
export class TwoProjects {
  readonly #root = mkdtempSync(path.join(tmpdir(), 'glossator-projects-'));
  /** The folder of the project whose builds use a cache. */
  readonly warm = path.join(this.#root, 'warm');
  readonly #cold = path.join(this.#root, 'cold');

  constructor() {
    for (const project of [this.warm, this.#cold]) layProject(project);
  }

  /** Folders of both projects, to change the same in each. */
  get folders(): readonly string[] {
    return [this.warm, this.#cold];
  }

  /** The folder of what builds make for themselves. */
  get cache(): string {
    return path.join(this.warm, 'node_modules/.cache/glossator');
  }

  /** Builds with the cache of the former builds. */
  buildWarm(environment: Readonly<Record<string, string>>): Promise<Built> {
    return build(this.warm, environment);
  }

  /** Builds from nothing. */
  buildCold(environment: Readonly<Record<string, string>>): Promise<Built> {
    rmSync(path.join(this.#cold, 'node_modules/.cache'), { recursive: true, force: true });
    return build(this.#cold, environment);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}

async function build(project: string, environment: Readonly<Record<string, string>>): Promise<Built> {
  const ended = await astro('build', [], environment, project);
  return { ...ended, files: ended.status === 0 ? hashesOf(path.join(project, 'dist')) : {} };
}
