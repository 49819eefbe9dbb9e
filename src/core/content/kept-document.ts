/** Keeps what becomes of a document for the next build, or the next edit, by all that it is made of. */
import { keptData } from '../kept.ts';
import type { Document } from '../model.ts';
import { recaller } from '../recalled.ts';
import { type CompiledText, compileText, type DocumentContext, saidOf } from './compile-document.ts';
import type { DocumentFiles } from './content-files.ts';
import { hashOf } from './hash-of.ts';

/** What becomes of a document's files. */
export interface CompiledDocument extends Omit<CompiledText, 'made'> {
  readonly document: Document;
}

const recall = recaller<CompiledDocument>();

/** As {@link compileText}, with what the files say; of the same files and terms, what an earlier build or reading made. */
export function compileOrRecall(files: DocumentFiles, context: DocumentContext): CompiledDocument {
  const texts = [files.source, files.lock, ...files.texts, ...files.sectionFiles.values()];
  const forms = context.formsOf(files.data.language);
  const input = JSON.stringify([
    ...[files.id, files.file, files.lockFile, files.register === undefined],
    texts.map((text) => text && [text.file, text.hash]),
    ...[[...files.sectionFiles.keys()], [...files.pictures]],
    hashOf(forms, () => [...forms]),
    hashOf(context, () => ({ ...context, termIds: [...context.termIds], leftOut: [...context.leftOut] })),
  ]);
  return recall(input, () => {
    // That is read anyway: kept as well it would be a third of all.
    const said = saidOf(files, context);
    const { made, ...others } = keptData('document', input, () => compileText(files, context, said));
    return { ...others, document: { ...said, ...made } };
  });
}
