/** What somebody types to run a command of ours. */
import { engineRoot } from './engine.ts';

/** Whether commands are run in the repository of the engine, and not where the engine is installed as a package. */
export const isRepository = engineRoot === process.cwd();

/**
 * Returns what to type: `npm run import -- FILE` in the repository, `npx glossator import FILE` where the engine is
 * installed.
 *
 * @param name the command
 * @param words what follows its name
 * @param toNpm an option that only npm needs, such as `--silent`
 */
export function typed(name: string, words = '', toNpm?: string): string {
  const parts = isRepository
    ? ['npm run', toNpm, name, words === '' ? undefined : '--', words]
    : ['npx glossator', name, words];
  return parts.filter(Boolean).join(' ');
}
