/** Checks the former editions of documents. */
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles, DocumentFiles } from '../files/content-files.ts';
import type { Document } from '../model.ts';
import { typed } from '../typed.ts';

/**
 * Returns a fault for each former edition that is not dated as its folder is, that is not older than the current one, or
 * that says that it is a draft, withdrawn, or another text.
 */
export function checkEditions({ documents }: Pick<ContentFiles, 'documents'>): Fault[] {
  return documents.flatMap((current) => current.former.flatMap((edition) => checkEdition(edition, current)));
}

function checkEdition({ edition: date = '', data, position }: DocumentFiles, current: DocumentFiles): Fault[] {
  const now = current.data.published;
  const faults: Fault[] = [];
  if (data.published !== date)
    faults.push({
      ...position('published'),
      message: `Found "${data.published}" in the folder @${date}, expected the same date in both. Correct the field or the folder's name.`,
    });
  else if (date === now)
    faults.push({
      ...current.position('published'),
      message: `Found "${now}", the date of the former edition @${date} too, expected one edition for a date. If this is a later edition, write its date; if it is the same one, remove the folder @${date}.`,
    });
  else if (date > now)
    faults.push({
      ...current.position('published'),
      message: `Found "${now}", expected a day after ${date}, since @${date} is a former edition. Write the date of the current edition here; the latest one belongs in the document's own folder.`,
    });
  for (const name of ['draft', 'withdrawn'] as const)
    if (data[name] !== undefined && data[name] !== false)
      faults.push({
        ...position(name),
        message: `Found "${name}" in a former edition, expected it only in the current one, with which former editions are published and withdrawn. Remove it.`,
      });
  if (data.language !== current.data.language)
    faults.push({
      ...position('language'),
      message: `Found "${data.language}", expected "${current.data.language}" as in the current edition: editions of a document have one language. Correct it, or make it a document of its own.`,
    });
  return faults;
}

/**
 * Returns a fault for each document whose lock file lacks an id of a former edition: ids are the same in all editions,
 * and the current edition gives none that one of them has.
 */
export function checkEditionIds(
  documents: readonly Document[],
  { documents: files }: Pick<ContentFiles, 'documents'>,
): Fault[] {
  return documents.flatMap(({ id: document, ids, former }) => {
    const known = new Set(ids.map(({ id }) => id));
    const file = files.find(({ id }) => id === document)?.lockFile ?? '';
    return former.flatMap((edition) => {
      const lost = edition.ids.find(({ id }) => !known.has(id));
      if (lost === undefined || ids.length === 0) return [];
      return [
        {
          file,
          message: `Found no id ${lost.id}, expected every id of the former edition of ${edition.edition ?? ''}. Begin the lock file of the current edition from that of the former one: restore it from version control, or keep the edition by \`${typed('import', `FILE --into ${document} --edition DATE`)}\`.`,
        },
      ];
    });
  });
}
