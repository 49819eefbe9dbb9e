/** Keeps what becomes of a document for the next build, or the next edit, by all that it is made of. */
import { keptData } from '../kept.ts';
import type { Document } from '../model.ts';
import { type AddressEntry, byAddress } from '../published/address-file.ts';
import { formerNames, formerSections, publishedSlugs } from '../published/former-pages.ts';
import { recaller } from '../recalled.ts';
import { sha256 } from '../sha256.ts';
import { type CompiledText, compileText, type DocumentContext, saidOf } from './compile-document.ts';
import type { DocumentFiles } from './content-files.ts';
import { hashOf } from './hash-of.ts';

/** What becomes of a document's files. */
export interface CompiledDocument extends Omit<CompiledText, 'made'> {
  readonly document: Document;
  /** SHA-256 of all that it is made of: what has the same is the same. */
  readonly hash: string;
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
    hashOf(context, () => {
      const { published: _, termIds, leftOut, ...others } = context;
      return [others, [...termIds], [...leftOut]];
    }),
    ...publishedOf(files, context.published),
  ]);
  return recall(input, () => {
    // That is read anyway: kept as well it would be a third of all.
    const said = saidOf(files, context);
    const { made, ...others } = keptData('document', input, () => compileText(files, context, said));
    return { ...others, document: { ...said, ...made }, hash: sha256(input) };
  });
}

/** What is asked of all published addresses for a document: when others get some, nothing changes for it. */
function publishedOf({ id, data }: DocumentFiles, published: readonly AddressEntry[]): unknown[] {
  const slugs = publishedSlugs(published);
  const former = formerSections(
    published,
    id,
    data.sections.map(({ slug }) => slug),
  );
  const { ids } = byAddress(published).get(`${id}/`) ?? {};
  return [ids, hashOf(slugs, () => slugs), [...former], formerNames(published, id)];
}
