/** What exports say of the editions of a document that has several. */
import { documentPath, publicAddress } from '../core/addresses/addresses.ts';
import type { Document } from '../core/model.ts';
import { exportForce, type ForceExport } from './force.ts';

/** The fields of a document that has several editions. */
export interface EditionsExport {
  /** All its editions, from the oldest: their dates and addresses, and which one is current. */
  readonly editions?: readonly ({
    readonly date: string;
    readonly address: string;
    readonly isCurrent: boolean;
  } & ForceExport)[];
}

/** Lists the editions of a document that has several; nothing if it has only one. */
export const exportEditions = ({ editions }: Document, site: URL | undefined): EditionsExport =>
  editions.length === 1
    ? {}
    : {
        editions: editions.map(({ id, published, edition, force }) => ({
          date: published,
          address: publicAddress(documentPath(id), site),
          isCurrent: edition === undefined,
          ...exportForce(force),
        })),
      };
