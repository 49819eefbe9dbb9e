/** Compares `site.yaml` with the rest of the content. */
import { didYouMean } from '../faults/did-you-mean.ts';
import { checkColours } from '../schemas/colours.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { Entry } from '../files/entry.ts';
import type { Fault } from '../faults/fault.ts';
import type { SiteData } from '../schemas/site.ts';

/** Returns faults for terms and documents that do not exist, and for colours that make text unreadable. */
export function checkSite(files: ContentFiles): Fault[] {
  const { site } = files;
  if (site === undefined) return [];
  const unreadable = checkColours(site.data.colours).map(({ field, found, expected }) => ({
    ...site.position('colours', ...field.split('.')),
    message: `Found ${found}, expected ${expected}. Choose a colour that stands out more.`,
  }));
  return [...unreadable, ...checkFeatured(site, files), ...checkPictured(site, files)];
}

/** The term that the home page shows must be published. */
function checkFeatured(site: Entry<SiteData>, { termIds, drafts }: ContentFiles): Fault[] {
  const term = site.data.featured?.term;
  if (term === undefined || termIds.includes(term)) return [];
  const why = drafts.has(`terms/${term}/`) ? 'which is a draft' : `but there is no content/terms/${term}.mdx`;
  return [
    {
      ...site.position('featured', 'term'),
      message: `Found the featured term "${term}", ${why}.${didYouMean(term, termIds)} Name a published term, or take it out.`,
    },
  ];
}

/** The documents whose passages have pictures must exist, published or not. */
function checkPictured(site: Entry<SiteData>, { documentIds, withdrawn, drafts }: ContentFiles): Fault[] {
  const known = [...documentIds, ...withdrawn.map(({ id }) => id)];
  return site.data.passagePictures.flatMap((id, index) =>
    known.includes(id) || drafts.has(`${id}/`)
      ? []
      : [
          {
            ...site.position('passagePictures', index),
            message: `Found "${id}", expected the id of a document, but there is no content/documents/${id}/. Correct the id or remove it.${didYouMean(id, documentIds)}`,
          },
        ],
  );
}
