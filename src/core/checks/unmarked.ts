import { didYouMean } from '../faults/did-you-mean.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';

/** Returns a fault for each term under "unmarked" that does not exist, or that would not be marked anyway. */
export function checkUnmarked({ data, position }: DocumentFiles, termIds: ReadonlySet<string>): Fault[] {
  return data.unmarked.flatMap((term, index) => {
    if (data.marks === undefined)
      return [
        {
          ...position('unmarked'),
          message: `Found "unmarked" without "marks: automatic", expected both or neither: without it, only <Term> marks. Add it, or remove the list.`,
        },
      ].slice(index);
    if (termIds.has(term)) return [];
    const nearest = didYouMean(term, termIds);
    return [
      {
        ...position('unmarked', index),
        message: `Found "${term}" under "unmarked", expected the id of a term, but there is no content/terms/${term}.mdx.${nearest} Correct or remove it.`,
      },
    ];
  });
}
