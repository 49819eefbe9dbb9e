/** Checks where editors say that a document itself defines a term. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Fault } from '../faults/fault.ts';
import type { Entry } from '../files/entry.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { TermData } from '../schemas/term.ts';

/**
 * Returns a fault for each paragraph under "definedIn" that does not stand in its document.
 *
 * @param unknown addresses of documents that are left out, or whose paragraphs are not known because of other faults
 */
export function checkDefinedIn(
  terms: readonly Entry<TermData>[],
  expressions: readonly Document[],
  unknown: readonly string[],
): Fault[] {
  const byId = new Map(expressions.map((document) => [document.id, document]));
  return terms.flatMap(({ data, position }) =>
    (data.definedIn ?? []).flatMap((address, index) => {
      const [id = '', paragraph = ''] = address.split('#');
      if (unknown.includes(`${id}/`)) return [];
      const document = byId.get(id);
      const ids = document?.sections.flatMap(addressedBlocks).map((block) => block.id);
      if (ids?.includes(paragraph) === true) return [];
      const [what, near] =
        ids === undefined
          ? [`there is no document "${id}"`, didYouMean(id, byId.keys())]
          : [`${id} has no paragraph "${paragraph}"`, didYouMean(paragraph, ids)];
      return [
        {
          ...position('definedIn', index),
          message: `Found "${address}" in "definedIn", expected the ids of a document and of one of its paragraphs, but ${what}.${near}`,
        },
      ];
    }),
  );
}
