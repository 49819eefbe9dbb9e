/** Checks which passages of a version are said to belong to which of its original. */
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { PAIRS_FILE } from '../files/file-names.ts';
import type { Document } from '../model.ts';
import { hashOfPair, type WordsOfBoth } from '../pairs/hash-of-pair.ts';
import { numbersOf } from '../pairs/numbers-of.ts';
import { originalOf } from '../pairs/original-of.ts';
import { whyNoVersion } from '../pairs/same-work.ts';
import { addressedBlocks } from '../reading-order.ts';
import { typed } from '../typed.ts';

const SIDES = ['original', 'version'] as const;

/**
 * Returns a fault for each id in a file of pairs that is none of the text, or that stands there twice; a warning where the file
 * says nothing of passages, or where they have other words than those that were paired; and one where a version has passages
 * without a counterpart, and no such file. Without the file it is also a fault if the numbers tell that it is another work.
 *
 * @param files of all texts
 * @param documents those without a fault that would hide passages
 */
export function checkPairs(files: readonly DocumentFiles[], documents: readonly Document[]): Fault[] {
  const texts = documents.flatMap((document) => [document, ...document.former]);
  return files.flatMap((one) => {
    if (one.version === undefined) return one.pairs === undefined ? [] : [misplaced(one)];
    const version = texts.find(({ id }) => id === one.id);
    const original = documents.find(({ id }) => id === one.work);
    if (version === undefined || original === undefined) return [];
    const meant = originalOf(version, [...original.former, original]) ?? original;
    const why = one.pairs === undefined ? whyNoVersion(meant.id, numbered(meant), numbered(version)) : undefined;
    if (why !== undefined) return [anotherWork(one, why)];
    return checkFile(
      one,
      { original: wordsOf(meant), version: wordsOf(version) },
      { original: meant.id, version: one.id },
    );
  });
}

const misplaced = ({ pairs, id }: DocumentFiles): Fault => ({
  ...pairs?.position(),
  file: pairs?.file ?? id,
  message: `Found ${PAIRS_FILE} in the folder of an original, expected it beside a version, in a folder such as @fr. Move it there.`,
});

/** The file of pairs is the word of an editor that it is a version all the same. */
const anotherWork = ({ id, position }: DocumentFiles, why: string): Fault => ({
  ...position(),
  message: `${why} Move its folder to that of the document of which it is a version. If it is a version of this one all the same, run \`${typed('pairs', id)}\`.`,
});

function numbered(text: Document) {
  const numbers = numbersOf(text);
  return text.sections.flatMap(addressedBlocks).map(({ id, names }) => ({ path: numbers.get(id) ?? [], names }));
}

const wordsOf = ({ sections }: Document): ReadonlyMap<string, string> =>
  new Map(sections.flatMap(addressedBlocks).map(({ id, text }) => [id, text]));

function checkFile(
  { pairs, position, texts: files }: DocumentFiles,
  texts: WordsOfBoth,
  named: { readonly original: string; readonly version: string },
): Fault[] {
  const again = `\`${typed('pairs', named.version)}\``;
  if (pairs === undefined) {
    // One that cannot be read has a fault of its own.
    if (files.some(({ file }) => file.endsWith(`/${PAIRS_FILE}`))) return [];
    const alone = SIDES.flatMap((side) => [...texts[side].keys()].filter((id) => !texts[other(side)].has(id)));
    if (alone.length === 0) return [];
    const message = `Found no ${PAIRS_FILE}, and ${alone.length} passages here or of ${named.original} without the same id on the other side, such as "${alone[0]}", expected which belong together. Run ${again}.`;
    return [{ ...position(), severity: 'warning', message }];
  }
  const { data, position: at } = pairs;
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const check = (side: (typeof SIDES)[number], id: string, ...field: PropertyKey[]) => {
    if (!texts[side].has(id))
      faults.push({
        ...at(...field),
        message: `Found "${id}", which is no passage of ${named[side]}, expected one of its ids. Correct it, or take it out and run ${again}.`,
      });
    else if (seen.has(`${side} ${id}`))
      faults.push({
        ...at(...field),
        message: `Found "${id}" of ${named[side]} a second time, expected each passage once. Take it out in one of the places; what belongs to several passages stands in one pair with all of them.`,
      });
    seen.add(`${side} ${id}`);
  };
  for (const [nth, pair] of data.pairs.entries())
    for (const side of SIDES) for (const id of pair[side]) check(side, id, 'pairs', nth, side);
  for (const side of SIDES) for (const [nth, id] of data.none[side].entries()) check(side, id, 'none', side, nth);
  if (faults.length > 0) return faults;
  const asked = [
    ...data.pairs.flatMap(({ original, version, words }) =>
      words === undefined || words === hashOfPair(original, version, texts)
        ? []
        : [...original, ...version].slice(0, 1),
    ),
    ...SIDES.flatMap((side) => [...texts[side].keys()].filter((id) => !seen.has(`${side} ${id}`))),
  ];
  if (asked.length === 0) return [];
  const message = `Found ${asked.length} passages, such as "${asked[0]}", that are new, or that have other words than those that were paired, expected pairs of these words. Run ${again}, which asks again for these alone. If you have corrected a pair, write "by: by hand" first.`;
  return [{ ...at(), severity: 'warning', message }];
}

const other = (side: (typeof SIDES)[number]) => (side === 'original' ? 'version' : 'original');
