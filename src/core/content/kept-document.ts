/** Keeps what becomes of a document for the next build, by all that it is made of. */
import { keptData } from '../kept.ts';
import { sha256 } from '../sha256.ts';
import { type CompiledDocument, compileDocument, type DocumentContext } from './compile-document.ts';
import type { DocumentFiles } from './content-files.ts';

/** As {@link compileDocument}; of the same files and terms, what an earlier build made. */
export function compileOrRecall(files: DocumentFiles, context: DocumentContext): CompiledDocument {
  const texts = [files.source, files.lock, ...files.texts, ...files.sectionFiles.values()];
  const forms = context.formsOf(files.data.language);
  const input = [
    ...[files.id, files.file, files.lockFile, files.register === undefined],
    texts.map((text) => text && [text.file, text.hash]),
    ...[[...files.sectionFiles.keys()], [...files.pictures]],
    hashOf(forms, () => [...forms]),
    hashOf(context, () => ({ ...context, termIds: [...context.termIds], leftOut: [...context.leftOut] })),
  ];
  return keptData('document', JSON.stringify(input), () => compileDocument(files, context));
}

const hashes = new WeakMap<object, string>();

/** The hash of what many documents share, which is made once. */
function hashOf(shared: object, asData: () => unknown): string {
  const hash = hashes.get(shared) ?? sha256(JSON.stringify(asData()));
  hashes.set(shared, hash);
  return hash;
}
