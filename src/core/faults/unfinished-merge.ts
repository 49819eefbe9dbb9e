/** Finds the marks that git leaves where two branches changed the same lines. https://git-scm.com/docs/git-merge */

/** Returns where a text has the first such mark: its offset and its line, from 1. */
export function unfinishedMerge(text: string): { readonly offset: number; readonly line: number } | undefined {
  const found = /^<{7} /m.exec(text);
  if (found === null || !/^>{7} /m.test(text)) return undefined;
  return { offset: found.index, line: text.slice(0, found.index).split('\n').length };
}
