/** Drafts are documents, terms and pages that are not published yet. Only `npm run dev` shows them. */
import path from 'node:path';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from '../faults/fault.ts';
import type { TextFile } from './text-file.ts';

/** Returns the content as it is published: without drafts and their faults. The list of drafts remains. */
export function withoutDrafts(files: ContentFiles): ContentFiles {
  const { drafts } = files;
  if (drafts.size === 0) return files;
  const places = [...drafts.values()];
  const isKept = ({ file }: Fault | TextFile) =>
    !places.some((place) => file === place || file.startsWith(`${place}${path.sep}`));
  const documentIds = files.documentIds.filter((id) => !drafts.has(`${id}/`));
  const isTerm = (id: string) => !drafts.has(`terms/${id}/`);
  const isPage = (id: string) => !drafts.has(`pages/${id}/`);
  const none: Fault = {
    file: places[0] ?? '',
    message:
      'Found no document but drafts, expected one that is published. Take `draft: true` out of its document.yaml.',
  };
  return {
    ...files,
    documents: files.documents.filter(({ id }) => !drafts.has(`${id}/`)),
    documentIds,
    terms: files.terms.filter(({ id }) => isTerm(id)),
    termIds: files.termIds.filter(isTerm),
    pages: files.pages.filter(({ id }) => isPage(id)),
    pageIds: files.pageIds.filter(isPage),
    ownTexts: files.ownTexts.filter(isKept),
    unsoundTexts: files.unsoundTexts.filter(isKept),
    faults: [
      ...files.faults.filter(isKept),
      ...(documentIds.length === 0 && files.documentIds.length > 0 ? [none] : []),
    ],
  };
}
