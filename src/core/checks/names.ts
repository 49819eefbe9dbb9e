/** Checks the names that the publisher's own file gives to passages. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Document } from '../model.ts';
import { allBlocks } from '../reading-order.ts';

/** How the name of a definition begins, before the term that it defines. */
export const DEFINITION_NAME = 'definition-';

/**
 * A name that a publisher's file may give to a passage: "s2a1A", or "definition-berth" by the term that is defined there. It
 * has a digit or the word before the term, so that it is none of the ids that every page has, such as "main".
 */
export const PUBLISHERS_NAME = new RegExp(String.raw`^(?:(?=.*\d)\p{L}|${DEFINITION_NAME})[\p{L}\d._-]{0,79}$`, 'u');

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
          message: `Found the name "${name}", expected one of at most 80 letters, digits, ".", "_" and "-" that has a digit, such as s2a1A, or begins with "${DEFINITION_NAME}". Remove the entry.`,
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
