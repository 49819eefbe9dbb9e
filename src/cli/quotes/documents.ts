/** Gets the documents that quotations are held against: those of the content folder, or of a site elsewhere. */
import { compileContent } from '../../content.ts';
import { contentRoot, origin } from '../../core/environment.ts';
import { formatFaults, stopsTheBuild } from '../../core/faults/fault.ts';
import { quotableDocument } from '../../core/quotations/quotable.ts';
import { typed } from '../../core/typed.ts';
import { openLibrary } from '../../mcp/library.ts';
import type { PublishedDocument } from '../../quoting/names.ts';
import { needContent } from '../content.ts';
import { stop } from '../options.ts';
import { isAddress, siteFiles } from '../site-files.ts';
import { kept } from './kept-files.ts';

/** What quotations are held against. */
interface Held {
  readonly documents: readonly PublishedDocument[];
  /** The address of the publication, if it is known. */
  readonly site: string | undefined;
}

/** Returns the documents of the content folder, or ends the command with the reason why there are none. */
export function documentsOfContent(): Held {
  needContent();
  const { publication, faults } = compileContent(contentRoot, process.cwd());
  if (publication === undefined || publication.documents.length === 0)
    stop(
      faults.length > 0
        ? formatFaults(faults)
        : `Found no document in ${contentRoot}, expected one to hold quotations against.`,
    );
  if (stopsTheBuild(faults))
    console.error(`The content has faults: ${typed('validate')} shows them. What has one may be missing here.`);
  const documents = publication.expressions.map((document) => {
    return { id: document.id, published: document.published, ...quotableDocument(document) };
  });
  return { documents, site: origin };
}

/** Returns the documents of a built site, by its public files, or ends the command with the reason why there are none. */
export async function documentsOfSite(place: string): Promise<Held> {
  const base = isAddress(place) ? new URL(place.replace(/\/?$/, '/')) : undefined;
  const read = base === undefined ? siteFiles(place) : kept(siteFiles(place), base);
  try {
    const library = await openLibrary(read, base);
    if (library === undefined)
      return stop(`Found no check/library.json at ${place}, expected a built site. Give the address of its home page.`);
    const documents: PublishedDocument[] = [];
    // One after the other, since the host is not ours.
    for (const { id } of library.documents) documents.push(await library.document(id));
    return { documents, site: base?.href };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}
