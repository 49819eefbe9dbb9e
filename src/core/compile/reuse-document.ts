/** Compiles documents; after an edit, a dev server compiles only those whose input has changed. */
import { type AddressEntry, byAddress } from '../published/address-file.ts';
import { formerNames, formerSections, publishedSlugs } from '../published/former-pages.ts';
import { reused } from '../memo/reused.ts';
import { compileDocument } from './compile-document.ts';
import type { DocumentContext } from './context.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { hashOnce } from './hash-once.ts';

/** See {@link compileDocument}. */
export const compileOrReuse = reused((files: DocumentFiles, context: DocumentContext) => {
  const texts = [files.source, files.lock, ...files.texts, ...files.sectionFiles.values()];
  const forms = context.formsOf(files.data.language);
  return JSON.stringify([
    ...[files.id, files.file, files.lockFile, files.register === undefined],
    texts.map((text) => text && [text.file, text.hash]),
    ...[[...files.sectionFiles.keys()], [...files.pictures]],
    hashOnce(forms, () => [...forms]),
    hashOnce(context, () => {
      const { published: _, termIds, leftOut, ...others } = context;
      return [others, [...termIds], [...leftOut]];
    }),
    ...publishedOf(files, context.published),
  ]);
}, compileDocument);

/** The published addresses that a document depends on: new addresses of other documents do not change it. */
function publishedOf({ id, data }: DocumentFiles, published: readonly AddressEntry[]): unknown[] {
  const slugs = publishedSlugs(published);
  const former = formerSections(
    published,
    id,
    data.sections.map(({ slug }) => slug),
  );
  const { ids } = byAddress(published).get(`${id}/`) ?? {};
  return [ids, hashOnce(slugs, () => slugs), [...former], formerNames(published, id)];
}
