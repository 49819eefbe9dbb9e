/** Checks the names that the publisher's own file gives to passages. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Document } from '../model.ts';
import { allBlocks } from '../reading-order.ts';

/**
 * A name that a publisher's file may give to a passage: "s2a1A". It has a digit, so that it is none of the ids that every page
 * has, such as "main".
 */
export const PUBLISHERS_NAME = /^(?=.*\d)\p{L}[\p{L}\d._-]{0,39}$/u;

/** Returns a fault for each entry under `names` whose passage does not exist, or whose name is an id of something else. */
export function checkNames({ data, position }: DocumentFiles, { sections }: Document): Fault[] {
  const blocks = sections.flatMap(allBlocks);
  const passages = new Set(blocks.flatMap(({ id, label }) => (id === undefined || label === undefined ? [] : [id])));
  const ids = new Set([...blocks.flatMap(({ id }) => id ?? []), ...sections.map(({ slug }) => slug)]);
  return Object.entries(data.names).flatMap(([name, passage]): Fault[] => {
    if (!passages.has(passage))
      return [
        {
          ...position('names', name),
          message: `Found the paragraph "${passage}", which the document does not have, expected the one that the publisher calls "${name}".${didYouMean(passage, passages)} Correct it, or remove the entry.`,
        },
      ];
    if (!PUBLISHERS_NAME.test(name))
      return [
        {
          ...position('names', name),
          message: `Found the name "${name}", expected one of at most 40 letters, digits, ".", "_" and "-" that has a digit, such as s2a1A. Remove the entry.`,
        },
      ];
    if (!ids.has(name)) return [];
    return [
      {
        ...position('names', name),
        message: `Found the name "${name}", which is an id of the document itself, expected one that only the publisher's file has. Remove the entry.`,
      },
    ];
  });
}
