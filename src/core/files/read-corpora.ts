/** Reads the folders of reference corpora. Their texts are never among them. */
import { corpusSchema } from '../schemas/corpus.ts';
import { familiesSchema } from '../schemas/families.ts';
import type { CorpusFiles } from './content-files.ts';
import { yamlReader } from './field-readers.ts';
import { ATTESTATIONS_FILE, CORPUS_FILE, FAMILIES_FILE } from './file-names.ts';
import type { FolderReader } from './folder-reader.ts';
import { nameFault } from './name-fault.ts';
import { readLockedFile } from './text-file.ts';

const readCorpus = yamlReader(corpusSchema);
const readFamilies = yamlReader(familiesSchema);

/** Reads every corpus, and adds its faults to the reader. */
export function readCorpora(reader: FolderReader): CorpusFiles[] {
  return (reader.content.folders.get('corpora')?.folders ?? []).flatMap((id) => readCorpusFolder(id, reader) ?? []);
}

function readCorpusFolder(id: string, reader: FolderReader): CorpusFiles | undefined {
  const folder = `corpora/${id}`;
  const misnamed = nameFault(id, `a corpus named "${id}"`, []);
  if (misnamed !== undefined) reader.faults.push({ file: reader.shown(folder), message: misnamed });
  const corpus = reader.readFields(
    id,
    reader.readOwn(
      `${folder}/${CORPUS_FILE}`,
      'Found no corpus.yaml, expected what the corpus holds, and its texts. Add it, or remove the folder.',
    ),
    readCorpus,
  );
  const familiesFile = `${folder}/${FAMILIES_FILE}`;
  const families = reader.has(familiesFile)
    ? reader.readFields(id, reader.readOwn(familiesFile), readFamilies)
    : undefined;
  const attestations = reader.readIfThere(`${folder}/${ATTESTATIONS_FILE}`, readLockedFile);
  return corpus && { ...corpus, families, attestations };
}
