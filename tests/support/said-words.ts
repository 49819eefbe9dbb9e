/** Words of the interface as pages and scripts get them, for tests. */
import { pathToFileURL } from 'node:url';
import type { Interface, Message } from '../../src/ui/compile/interface.ts';
import { moduleOf } from '../../src/ui/compile/module.ts';
import { nameOfMessage, type Parameter } from '../../src/ui/compile/parameters.ts';

/** Loads the module of a group, as the build writes it. */
export async function loadWords(group: string, inLanguage: Interface): Promise<object> {
  const code = moduleOf(group, inLanguage).replaceAll(/(?<=from ")\/[^"]+/g, (path) => pathToFileURL(path).href);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/**
 * Returns what a message says for a count: its words alone, with the count for every number, "A" for every text, and links
 * that are only their words.
 */
export async function said({ path, parameters }: Message, inLanguage: Interface, count = 2): Promise<string> {
  const [group = '', ...names] = path.map(nameOfMessage);
  const value = names.reduce<unknown>(
    (within, name) => Reflect.get(Object(within), name),
    await loadWords(group, inLanguage),
  );
  if (typeof value !== 'function') return String(value);
  const values: Partial<Record<Parameter['type'], unknown>> = { number: count, flag: true, around: String };
  const text: unknown = Reflect.apply(
    value,
    undefined,
    (parameters ?? []).map(({ type }) => values[type] ?? 'A'),
  );
  return Array.isArray(text) ? text.join('') : String(text);
}
