/** Finds the elements that a reader takes alike, so that only one of them has to be measured. */
import { ImportLog } from '../../../src/importing/import-log.ts';
import { inputOf } from '../../../src/importing/input.ts';
import type { File, Growing, GrowingFormat } from './markup.ts';

/** How often an element stands in the files by which elements are compared. */
const FEW = 3;

/**
 * Returns everything that is repeated in the files of a format, of elements that are taken alike in a way only the first:
 * both readers make the same of small files in which they stand in this way, but for their names.
 */
export async function unlike({ elements = {}, others }: GrowingFormat): Promise<Growing> {
  const found = new Map<string, Growing>();
  for (const [name, ways] of Object.entries(elements))
    for (const [way, make] of Object.entries(ways)) {
      const key = `${way}\n${await readingOf([make(FEW)].flat(), name)}`;
      if (!found.has(key)) found.set(key, { [`<${name}> ${way}`]: make });
    }
  return Object.assign({}, ...found.values(), others);
}

/** What both readers make of a file, without the name of an element and without places in the file. */
async function readingOf([file]: readonly File[], name: string): Promise<string> {
  if (file === undefined) throw new Error('Found no file.');
  try {
    const { original, changes } = inputOf(file.bytes, file.name, '.');
    const log = new ImportLog();
    const reading = { text: await original.text(), read: await original.read(log), log, changes };
    return withoutName(
      JSON.stringify(reading, (key, value: unknown) => (['position', 'line'].includes(key) ? undefined : value)),
      name,
    );
  } catch (error) {
    return withoutName(String(error), name);
  }
}

const withoutName = (text: string, name: string): string =>
  text.replace(new RegExp(`(?<![\\w:-])${RegExp.escape(name)}(?![\\w:-])`, 'gi'), '*');
