/** Where the engine that runs was installed from, so that a publication can name it in the same way. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { typed } from '../../core/typed.ts';
import { Refusal } from '../../importing/refusal.ts';

/** How a publication names its engine. */
export interface EngineSource {
  /** What its package.json says. */
  readonly named: string;
  /** The package that has to lie in its folder `engine/`, if it is named by its file. */
  readonly file?: string;
}

const names = z.record(z.string(), z.string()).default({});

const installing = z.object({ dependencies: names, devDependencies: names, optionalDependencies: names });

/**
 * Reads how the engine was installed.
 *
 * @param engine its folder
 * @throws {Refusal} if it was not, or if its file is not there any more
 */
export function engineSource(engine: string, version: string): EngineSource {
  const around = path.dirname(engine);
  if (path.basename(around) !== 'node_modules')
    throw new Refusal(
      `Found the repository of the engine, expected a package of it: a publication is built with one that it can name. Make one by ${typed('package')}, install it in an empty folder by npm install FILE, and run npx glossator create there.`,
    );
  const folder = path.dirname(around);
  const named = nameIn(path.join(folder, 'package.json'));
  // npm writes a path to a file in this way, and people write it in those.
  const [, file] = /^(?:file:|(?=\.|\/|~\/))(.+)$/.exec(named) ?? [];
  if (file !== undefined) return ofFile(path.resolve(folder, file), version);
  // An address has a colon or, as the short one of a repository, a slash. What has neither is a version or its name in the
  // registry, from which the engine was installed then.
  return { named: /[:/]/.test(named) ? named : version };
}

/** What a package.json calls the engine. */
function nameIn(file: string): string {
  const { data } = existsSync(file) ? installing.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const { glossator } = { ...data?.optionalDependencies, ...data?.devDependencies, ...data?.dependencies };
  if (glossator === undefined)
    throw new Refusal(
      `Found no glossator in ${file}, expected to read there how it was installed. Install it again: npm install FILE.`,
    );
  return glossator;
}

function ofFile(file: string, version: string): EngineSource {
  if (!/\.(?:tgz|tar\.gz)$/.test(file) || !existsSync(file))
    throw new Refusal(
      `Found no package ${file} any more, expected the file from which the engine was installed. Put it back, or install the engine from another: npm install FILE.`,
    );
  const name = `engine/glossator-${version}.tgz`;
  return { named: `file:${name}`, file };
}
