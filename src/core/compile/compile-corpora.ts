/** Makes the corpora of the model, and checks them. */
import { checkCorpora, type ReadCorpus } from '../checks/corpora.ts';
import { attest } from '../corpora/attest.ts';
import { NOTHING_COUNTED, readAttestations } from '../corpora/attestations.ts';
import type { Corpus } from '../corpus.ts';
import { familiesOf } from '../corpora/families.ts';
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { ofTextFile } from '../files/text-file.ts';
import type { Document } from '../model.ts';

const readCounted = ofTextFile(readAttestations);

/**
 * Makes the corpora of the model.
 *
 * @param ownLanguage the language of the publication
 */
export function compileCorpora(
  content: ContentFiles,
  documents: readonly Document[],
  ownLanguage: string,
): { readonly corpora: readonly Corpus[]; readonly faults: readonly Fault[] } {
  const formsLanguage = languageOfForms(content, ownLanguage);
  const read = content.corpora.map((files): ReadCorpus & { readonly faults: readonly Fault[] } => {
    const families = familiesOf(content.terms, files.families, formsLanguage);
    const { faults, ...counted } =
      files.attestations === undefined ? { ...NOTHING_COUNTED, faults: [] } : readCounted(files.attestations);
    return { files, families, counted, faults, corpus: attest(files.id, files.data, families, counted, documents) };
  });
  return {
    corpora: read.map(({ corpus }) => corpus),
    faults: [...read.flatMap(({ faults }) => faults), ...checkCorpora(read, content)],
  };
}

/**
 * Returns the language of forms that a term lists without one: that of all documents, or else that of the publication.
 */
export function languageOfForms({ documents }: Pick<ContentFiles, 'documents'>, ownLanguage: string): string {
  const [language = ownLanguage, ...others] = new Set(documents.map(({ data }) => data.language));
  return others.length === 0 ? language : ownLanguage;
}
