/** Reads the file with the words of a language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../core/faults/fault.ts';
import { parseYaml } from '../../core/files/yaml.ts';

/** What a file says at one place. */
export interface Entry {
  /** The names that lead to it: of its group, of the message, and those between. */
  readonly path: readonly string[];
  /** The words; empty if they are still to be translated. */
  readonly text: string;
}

/** A read file. */
export interface LanguageFile {
  /** Its path in the project, for faults. */
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** Makes a fault at an entry. */
  readonly faultAt: (path: Entry['path'], message: string) => Fault;
}

/** The path of a language's file in the project, for faults. */
export const nameOfFile = (language: string): string => `src/ui/${language}.yaml`;

/** The full path of a language's file. */
export const pathOfFile = (language: string): string => fileURLToPath(new URL(`../${language}.yaml`, import.meta.url));

/** Returns the text of a language's file. */
export const textOfFile = (language: string): string => readFileSync(pathOfFile(language), 'utf8');

/**
 * Reads a file of words.
 *
 * @param text what is in it: YAML, of which every value is a message, or a map of messages
 * @param file its path, for faults
 */
export function readLanguageFile(text: string, file: string): LanguageFile {
  const yaml = parseYaml(text, file);
  const entries: Entry[] = [];
  const wrong: Fault[] = [];
  const faultAt: LanguageFile['faultAt'] = (path, message) => ({ file, ...yaml.locate(path), message });
  const walk = (said: unknown, path: readonly string[]): void => {
    if (typeof said === 'string' || said === null) entries.push({ path, text: said ?? '' });
    else if (typeof said === 'object' && !Array.isArray(said))
      for (const [name, inner] of Object.entries(said)) walk(inner, [...path, name]);
    else wrong.push(faultAt(path, `Found ${JSON.stringify(said)}, expected words. Put them in quotation marks.`));
  };
  if (yaml.isReadable) walk(yaml.value, []);
  return { file, entries, faults: [...yaml.faults, ...wrong], faultAt };
}
