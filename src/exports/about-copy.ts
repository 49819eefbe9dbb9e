/** Says in an exported document where it comes from, and on what terms its text and the notes may be used. */
import { words } from '@words/exports.ts';
import { documentPath, publicAddress } from '../core/addresses/addresses.ts';
import type { Document } from '../core/model.ts';
import { numberedParagraphs } from '../core/whose-numbers.ts';
import { forceInFile } from '../html/force-in-words.ts';
import { versionInFile } from '../html/version-in-words.ts';
import { getPublication } from '../publication.ts';
import { dateInWords } from '../ui/format.ts';
import { rightsInNotes, rightsInText } from '../ui/rights.ts';

/**
 * Returns the sentences, in parts of the format.
 *
 * @param site the site's origin, if it is known
 * @param draw makes the parts of the format
 */
export function aboutCopy<Part>(
  document: Document,
  site: URL | undefined,
  draw: { readonly text: (words: string) => Part; readonly link: (address: string, words: string) => Part },
): Part[] {
  const { id, publisher, published, url, force } = document;
  const paragraphs = numberedParagraphs(document);
  const drawLicence = (licence: { readonly name: string; readonly url?: string | undefined }) =>
    licence.url === undefined ? draw.text(licence.name) : draw.link(licence.url, licence.name);
  const parts = [
    ...[versionInFile(document), forceInFile(force)].flatMap((said) => (said === undefined ? [] : [`${said} `])),
    ...words.aboutCopy<Part>(
      publisher,
      dateInWords(published),
      getPublication().site.name,
      (page) => draw.link(url, page),
      (edition) => draw.link(publicAddress(documentPath(id), site), edition),
      paragraphs.all - paragraphs.ours,
      paragraphs.ours,
    ),
    ...rightsInText(document, drawLicence),
    ...rightsInNotes(getPublication().site, drawLicence),
  ];
  return parts.map((part) => (typeof part === 'string' ? draw.text(part) : part));
}
