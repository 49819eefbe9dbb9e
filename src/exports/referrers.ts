/** What refers to a passage, for data. */
import { blockPath, publicAddress } from '../core/addresses/addresses.ts';
import type { Referrer } from '../core/model.ts';
import type { ReferredTo } from '../core/references/referrers.ts';

/** A passage that refers to another. */
export interface ReferrerExport {
  /** The id of its document, or of the edition. */
  readonly document: string;
  readonly id: string;
  /** The label for citations: "III.4". */
  readonly label: string;
  readonly address: string;
  /** The label of the part that it names, if that contains the passage. */
  readonly within?: string;
}

/** Exports what refers to a passage; nothing, if nothing does. */
export function exportReferredTo(
  all: readonly ReferredTo[],
  site: URL | undefined,
): { readonly referredToBy?: readonly ReferrerExport[] } {
  const referredToBy = all.flatMap(({ within, by }) => by.map((one) => exportReferrer(one, within, site)));
  return referredToBy.length === 0 ? {} : { referredToBy };
}

function exportReferrer({ document, section, block }: Referrer, within: string | undefined, site: URL | undefined) {
  const address = publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site);
  return {
    document: document.id,
    id: block.id,
    label: block.label,
    address,
    ...(within === undefined ? {} : { within }),
  };
}
