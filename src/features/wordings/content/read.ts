/** Reads the folders of reference corpora. Their texts are never among them. */
import type { Entry } from '../../../core/files/entry.ts';
import type { TextFile } from '../../../core/files/text-file.ts';
import { type CorpusData, corpusSchema } from '../../../core/schemas/corpus.ts';
import { type FamiliesData, familiesSchema } from '../../../core/schemas/families.ts';
import { yamlReader } from '../../../core/files/field-readers.ts';
import type { FolderReader } from '../../../core/files/folder-reader.ts';
import { nameFault } from '../../../core/files/name-fault.ts';
import { readLockedFile } from '../../../core/files/text-file.ts';

/** The file in a corpus's folder that says what it holds. */
const CORPUS_FILE = 'corpus.yaml';

/** The file with the families of wordings that are no term's. */
const FAMILIES_FILE = 'families.yaml';

/** The file with what was counted. */
export const ATTESTATIONS_FILE = 'attestations.json';

/** The files that a corpus's folder may contain. */
export const CORPUS_FILES = [CORPUS_FILE, FAMILIES_FILE, ATTESTATIONS_FILE];

/** A corpus's folder. */
export interface CorpusFiles extends Entry<CorpusData> {
  /** Its families of wordings that are no term's; `undefined` if there are none, or if their file has a fault. */
  readonly families: Entry<FamiliesData> | undefined;
  /** What was counted in it; `undefined` if nothing was counted yet. */
  readonly attestations: TextFile | undefined;
}

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
