/** Every id that a document's paragraphs have ever had, and what became of it: for those who keep links. */
import { blockPath, publicAddress } from '../core/addresses.ts';
import { formerParagraphs } from '../core/ids/former.ts';
import type { Document } from '../core/model.ts';
import { labelsOf } from '../core/ids/labels.ts';

/** What `paragraphs.json` holds. */
export interface ParagraphsExport {
  readonly document: string;
  readonly title: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly label: string;
    readonly state: 'stands' | 'moved' | 'merged' | 'withdrawn';
    /** Where its words are now, or its notice is. */
    readonly address: string;
    /** Where it stood before; each leads on. */
    readonly formerAddresses: readonly string[];
    /** Day of withdrawal. */
    readonly withdrawn?: string;
    /** Hash of its words when they were last accepted, in hexadecimal. */
    readonly sha256: string;
  }[];
}

/**
 * A document's registry of paragraphs.
 *
 * @param site the site's origin, where it is known
 */
export function exportParagraphs(document: Document, site: URL | undefined): ParagraphsExport {
  const former = new Map(formerParagraphs(document.ids, document).map((paragraph) => [paragraph.id, paragraph]));
  const address = (section: string, id: string) =>
    publicAddress(blockPath({ document: document.id, section, id }), site);
  const paragraphs = document.ids.map((entry) => {
    const { id, section, hash, state, formerly } = entry;
    const { now, withdrawn } = former.get(id) ?? {};
    return {
      id,
      label: labelsOf(entry, document).label,
      state: state === 'stands' && formerly.length > 0 ? ('moved' as const) : state,
      address: now === undefined ? address(section, id) : address(now.section, now.id),
      formerAddresses: formerly.map((slug) => address(slug, id)),
      ...(withdrawn === undefined ? {} : { withdrawn }),
      sha256: hash,
    };
  });
  return { document: document.id, title: document.title, paragraphs };
}
