/** Every id that a document's paragraphs have ever had, and what became of it, for people who keep links. */
import { blockPath, fullTextPath, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { forceOfPassages } from '../core/force-of-passages.ts';
import { publishedOn } from '../core/ids/former.ts';
import type { Document, Publication } from '../core/model.ts';
import { addressedBlocks, pagesOfBlocks } from '../core/reading-order.ts';
import { exportReferredTo, type ReferrerExport } from './referrers.ts';
import { exportForce, type ForceExport } from './force.ts';

/** The content of `paragraphs.json`. */
export interface ParagraphsExport {
  readonly document: string;
  readonly title: string;
  readonly paragraphs: readonly ({
    readonly id: string;
    readonly label: string;
    /** The page of the original on which it begins, if it is known. */
    readonly page?: string;
    /** The names that the publisher's own file gives to it. */
    readonly names?: readonly string[];
    readonly state: 'stands' | 'moved' | 'merged' | 'withdrawn';
    /** The address of the words, or of the notice that they are gone. */
    readonly address: string;
    /** Earlier addresses, each of which redirects. */
    readonly formerAddresses: readonly string[];
    /** The day of withdrawal. */
    readonly withdrawn?: string;
    /** Hash of the words when they were last accepted, in hexadecimal. */
    readonly sha256: string;
    /** What refers to it, without what refers to all of an article or a section that contains it. */
    readonly referredToBy?: readonly ReferrerExport[];
  } & ForceExport)[];
}

/**
 * Makes a document's list of ids.
 *
 * @param publication all pages at former addresses, and what refers to passages
 * @param site the site's origin, if it is known
 */
export function exportParagraphs(
  document: Document,
  { former: pages, referrers }: Pick<Publication, 'former' | 'referrers'>,
  site: URL | undefined,
): ParagraphsExport {
  const published = new Map(publishedOn(document, 'full').map((paragraph) => [paragraph.id, paragraph]));
  const sections = new Set(document.sections.map(({ slug }) => slug));
  const address = (section: string, id: string) =>
    publicAddress(
      sections.has(section) ? blockPath({ document: document.id, section, id }) : `${fullTextPath(document.id)}#${id}`,
      site,
    );
  /** Former pages of sections, by the ids of the paragraphs that these pages had. */
  const pagesOf = Map.groupBy(
    pages
      .filter((page) => page.document === document)
      .flatMap(({ path, paragraphs }) =>
        paragraphs.filter(({ section }) => path.endsWith(`/${section}/`)).map(({ id }) => ({ id, path })),
      ),
    ({ id }) => id,
  );
  const pagesInOriginal = pagesOfBlocks(document);
  const namesOf = new Map(document.sections.flatMap(addressedBlocks).map(({ id, names }) => [id, names]));
  const forces = forceOfPassages(document);
  const ofText = referrers.get(document.id);
  const paragraphs = document.ids.map(({ id, section, hash, state, formerly }) => {
    const { label = id, now, withdrawn } = published.get(id) ?? {};
    const page = pagesInOriginal.get(id);
    const names = namesOf.get(id);
    return {
      id,
      label,
      ...(page === undefined ? {} : { page }),
      ...(names === undefined ? {} : { names }),
      state: state === 'stands' && formerly.length > 0 ? ('moved' as const) : state,
      address: now === undefined ? address(section, id) : address(now.section, now.id),
      formerAddresses: [
        ...formerly.filter((slug) => sections.has(slug)).map((slug) => address(slug, id)),
        ...(pagesOf.get(id) ?? []).map(({ path }) => publicAddress(`${sitePath(path)}#${id}`, site)),
      ],
      ...(withdrawn === undefined ? {} : { withdrawn }),
      ...exportForce(forces.get(id)?.said),
      ...exportReferredTo([{ within: undefined, by: ofText?.get(id) ?? [] }], site),
      sha256: hash,
    };
  });
  return { document: document.id, title: document.title, paragraphs };
}
