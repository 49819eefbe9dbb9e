/** Makes the corpora of the model, and checks them. */
import type { Fault } from '../../../core/faults/fault.ts';
import type { ContentFiles } from '../../../core/files/content-files.ts';
import { ofTextFile } from '../../../core/files/text-file.ts';
import type { Document } from '../../../core/model.ts';
import { checkCorpora, type ReadCorpus } from './check.ts';
import { attest } from './attest.ts';
import { NOTHING_COUNTED, readAttestations } from './attestations.ts';
import type { Corpus } from './corpus.ts';
import { familiesOf } from './families.ts';
import type { CorpusFiles } from './read.ts';

const readCounted = ofTextFile(readAttestations);

/**
 * Makes the corpora of the model.
 *
 * @param corpora the folders of corpora
 * @param content all content that is published
 * @param ownLanguage the language of the publication
 */
export function compileCorpora(
  corpora: readonly CorpusFiles[],
  content: ContentFiles,
  documents: readonly Document[],
  ownLanguage: string,
): { readonly corpora: readonly Corpus[]; readonly faults: readonly Fault[] } {
  const formsLanguage = languageOfForms(content, ownLanguage);
  const read = corpora.map((files): ReadCorpus & { readonly faults: readonly Fault[] } => {
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
