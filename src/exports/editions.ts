/** What exports say of the editions of a document that has several. */
import { documentPath, publicAddress } from '../core/addresses/addresses.ts';
import { editionDate } from '../core/editions/edition-id.ts';
import type { Document } from '../core/model.ts';

/** The fields of a document that has several editions. */
export interface EditionsExport {
  /** All its editions, from the oldest: their dates and addresses, and which one is current. */
  readonly editions?: readonly { readonly date: string; readonly address: string; readonly isCurrent: boolean }[];
}

/** Lists the editions of a document that has several; nothing if it has only one. */
export const exportEditions = ({ allEditions }: Document, site: URL | undefined): EditionsExport =>
  allEditions.length === 0
    ? {}
    : {
        editions: allEditions.map(({ id, published }) => ({
          date: published,
          address: publicAddress(documentPath(id), site),
          isCurrent: editionDate(id) === undefined,
        })),
      };
