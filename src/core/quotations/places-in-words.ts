/** Recognises places that are named in words of another language than the document's: "Article 3" for 第三条. */
import { pathsOfLabel } from '../references/label-paths.ts';
import { closeness, type TypedAddress, typedAddresses } from '../references/typed.ts';
import type { Source } from './source.ts';

/** Whether some numbers lead to a place, or to what it is in, by the label of either. */
export type LeadsTo = (label: string) => boolean;

/** Addresses begin with a word, and an article that is counted needs one. */
const HAS_NUMBER = /\p{N}|[IVXLC]|[一二三四五六七八九十百]/u;

const addressesIn = remembered((words): readonly TypedAddress[] =>
  HAS_NUMBER.test(words) ? typedAddresses(words).filter(({ chain: [first] }) => first?.kind !== undefined) : [],
);

/** A point at the end of a label that no language reads there: the "(一)" of 第三条(一). */
const LAST_POINT = /[(（][^()（）]{1,9}[)）]$/u;

/** The numbers that lead to a label, and to each part that it is in, the outermost first. */
const pathsTo = remembered((label): readonly string[] => {
  const paths = pathsOfLabel(label);
  if (paths.length === 0 && LAST_POINT.test(label)) return pathsTo(label.replace(LAST_POINT, ''));
  return paths.flatMap((path) => {
    const keys = path.split('/');
    return keys.map((_, index) => keys.slice(0, index + 1).join('/'));
  });
});

/** How many results are remembered, because a reader may paste texts of any size. */
const MOST = 20_000;

/** Returns a function that calls `make` once for each text, as long as these are not too many. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, { readonly result: Made }>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before.result;
    if (made.size >= MOST) made.clear();
    const result = make(text);
    made.set(text, { result });
    return result;
  };
}

/** Returns what leads to each place of a document that a text names in the words of some language. */
export function addressedIn(words: string, source: Source): LeadsTo[] {
  return addressesIn(words).flatMap((address) => {
    const leads: LeadsTo = (label) => pathsTo(label).some((path) => closeness(address, path) > 0);
    return labelsOf(source).some(leads) ? [leads] : [];
  });
}

const known = new WeakMap<Source, readonly string[]>();

/** The labels of a document, each once. */
function labelsOf(source: Source): readonly string[] {
  const labels = known.get(source) ?? [
    ...new Set(
      source.document.sections.flatMap(({ label, blocks }) => [label, ...blocks.flatMap((one) => one.label ?? [])]),
    ),
  ];
  known.set(source, labels);
  return labels;
}
