/** Finds passages whose parts a writer has turned round, with an ellipsis between them. */
import { agreement, type Beside, beginsSentence, endsSentence, isEllipsis, size } from './side-by-side.ts';

/**
 * Where the text ends that begins after an ellipsis and is from before in the same passage, if it goes on to the end of its
 * sentence: whoever turns a passage round quotes all of it.
 */
export function turnedRound(text: Beside, to: number, place: number): number | undefined {
  const { tokens, ids, source } = text;
  const passage = source.passages[source.passageOf[place] ?? -1];
  if (passage === undefined || !isEllipsis(tokens, to)) return undefined;
  let at = to;
  while (at < tokens.length && size(text, at, at + 1) === 0) at += 1;
  for (let before = passage.from; before < place && at < tokens.length; before += 1) {
    if (ids[at] !== source.exact[before]) continue;
    const end = at + agreement(text, at, before);
    if (endsSentence(text, end)) return end;
  }
  return undefined;
}

/** The same for what comes before an ellipsis, and is from behind in the passage: where the sentence begins. */
export function turnedBefore(text: Beside, from: number, placeTo: number): number | undefined {
  const { tokens, ids, source } = text;
  const passage = source.passages[source.passageOf[placeTo - 1] ?? -1];
  let last = from - 1;
  while (last >= 0 && size(text, last, last + 1) === 0) last -= 1;
  const isMarked = tokens.slice(last + 1, from).some((_, index) => isEllipsis(tokens, last + 1 + index));
  if (passage === undefined || last < 0 || !isMarked) return undefined;
  for (let after = placeTo; after < passage.to; after += 1) {
    let length = 0;
    while (ids[last - length] === source.exact[after - length] && last >= length) {
      length += 1;
      if (beginsSentence(text, last - length + 1)) return last - length + 1;
    }
  }
  return undefined;
}
