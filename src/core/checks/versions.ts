/** Checks the versions of documents in other languages. */
import { type Fault, isSamePlace } from '../faults/fault.ts';
import type { ContentFiles, DocumentFiles } from '../files/content-files.ts';

/** What `authority` says, for messages. */
const AUTHORITIES = '"authentic", "official" or "unofficial"';

/**
 * Returns a fault for each version that is not in the language of its folder or is in that of its original, that does not say
 * how binding it is or who translated it, or that is newer than its original; and for each original that says what only a
 * version has.
 */
export function checkVersions({ documents }: Pick<ContentFiles, 'documents'>): Fault[] {
  const originals = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((document) => {
    if (document.version === undefined) return checkOriginal(document);
    const original = originals.get(document.work);
    return [
      ...checkAuthority(document),
      ...checkLanguage(document, document.version, original),
      ...(original === undefined ? [] : checkDate(document, original)),
    ];
  });
}

function checkOriginal({ data, position }: DocumentFiles): Fault[] {
  return (['authority', 'translator'] as const)
    .filter((name) => data[name] !== undefined)
    .map((name) => ({
      ...position(name),
      message: `Found "${name}", expected it only in a version in another language, in a folder such as @fr. Remove it, or move the version there.`,
    }));
}

function checkAuthority({ data, position }: DocumentFiles): Fault[] {
  const { authority, translator } = data;
  // One that cannot be read has a fault of its own.
  if (authority === undefined && !isSamePlace(position(), position('authority'))) return [];
  if (authority === undefined)
    return [
      {
        ...position(),
        message: `Found no "authority", expected ${AUTHORITIES}: whether the words of the version bind as those of the original do, or whose translation it is. Add it.`,
      },
    ];
  if (authority === 'authentic' && translator !== undefined)
    return [
      {
        ...position('translator'),
        message: `Found "translator" beside authority "authentic", expected it only of a translation: an authentic version is law in its own words. Remove one of the two.`,
      },
    ];
  if (authority !== 'authentic' && translator === undefined)
    return [
      {
        ...position('authority'),
        message: `Found authority "${authority}" without "translator", expected who translated it. Add it.`,
      },
    ];
  return [];
}

function checkLanguage(
  { data, position }: DocumentFiles,
  folder: string,
  original: DocumentFiles | undefined,
): Fault[] {
  if (data.language !== folder)
    return [
      {
        ...position('language'),
        message: `Found "${data.language}" in the folder @${folder}, expected the same language in both. Correct the field or the folder's name.`,
      },
    ];
  if (data.language === original?.data.language)
    return [
      {
        ...position('language'),
        message: `Found "${data.language}", the language of the original too, expected another one. A former text in the same language is an edition, in a folder with its date.`,
      },
    ];
  return [];
}

function checkDate({ data, position }: DocumentFiles, original: DocumentFiles): Fault[] {
  // A date that is still to be filled in has a fault of its own.
  if (data.published <= original.data.published || !/^\d/.test(data.published)) return [];
  return [
    {
      ...position('published'),
      message: `Found "${data.published}", expected no day after ${original.data.published}, on which the original was published: a version is that of an edition that is there. Import the later edition of the original first, or write the date of the edition that this version is of.`,
    },
  ];
}
