/** Reads the texts of a corpus from a folder, and proves each against what `corpus.yaml` says of it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../../core/faults/fault.ts';
import { readTextFile } from '../../../core/files/text-file.ts';
import { lengthOf } from '../content/count.ts';
import type { CorpusFiles } from '../content/read.ts';
import type { ReadText } from './count-corpus.ts';

/** The texts that were read, and every fault: a text without a file, a file without a text, another text. */
export interface ProvedTexts {
  readonly texts: readonly ReadText[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the texts of a corpus: `<id>.txt` each, in the folder or in `texts/` within it.
 *
 * @param folder which must exist
 */
export function readTexts(corpus: CorpusFiles, folder: string): ProvedTexts {
  const inside = path.join(folder, 'texts');
  const place = existsSync(inside) && statSync(inside).isDirectory() ? inside : folder;
  const shown = (name: string) => path.relative(process.cwd(), path.join(place, name));
  const names = new Set(readdirSync(place).filter((name) => !name.startsWith('.')));
  const faults: Fault[] = [];
  const texts = corpus.data.texts.flatMap((data, index): ReadText[] => {
    if ('document' in data) return [];
    const name = `${data.id}.txt`;
    const at = (field: string) => corpus.position('texts', index, field);
    if (!names.delete(name)) {
      faults.push({ ...at('id'), message: `Found no file ${shown(name)}, expected the text. Add it, or remove this.` });
      return [];
    }
    const file = readTextFile(path.join(place, name), shown(name));
    if ('fault' in file) {
      faults.push(file.fault);
      return [];
    }
    if (file.hash !== data.sha256)
      faults.push({
        ...at('sha256'),
        message: `Found another text in ${file.file}: its SHA-256 is ${file.hash}. Bring back the text that is described here, or describe the new one.`,
      });
    const length = lengthOf(file.text);
    if (length !== data.characters)
      faults.push({
        ...at('characters'),
        message: `Found ${data.characters} characters, expected ${length}, as in ${file.file}. Correct the number.`,
      });
    return [{ data, text: file.text }];
  });
  const unread = [...names].toSorted().map((name) => ({
    file: shown(name),
    message: `Found a file that nothing reads, expected only the texts of the corpus "${corpus.id}" here. Describe it in its corpus.yaml, or take it away.`,
  }));
  return { texts, faults: [...faults, ...unread] };
}
