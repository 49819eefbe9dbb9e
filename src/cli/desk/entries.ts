/** Gathers what an import left out and what is unsure in it, with the places where these stand in the document. */
import { stringify } from 'yaml';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import type { Decision } from '../../core/schemas/import.ts';
import type { Imported } from '../../importing/compose.ts';
import type { Remark, RemarkKind } from '../../importing/import-log.ts';

/** Something that an editor may have to decide. */
export interface Entry {
  /** What became of it, or what is asked. */
  readonly message: string;
  /** The words that it is about, if the message does not have them. */
  readonly words?: string | undefined;
  /** The line of the file, if it is known. */
  readonly line?: number | undefined;
  /** The part of the whole text's page where it stands, if it is there. */
  readonly place?: string | undefined;
  /** The line of `import.yaml` that would decide otherwise. */
  readonly decision?: string | undefined;
}

/** Entries of one kind. */
export interface Entries {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Returns the entries of an import by kind, without kinds that have none. */
export function entriesOf(imported: Imported, document: Document | undefined): Entries[] {
  const place = placesIn(document);
  const { remarks, outOfSequence, secondLook, sections } = imported;
  const ofKind = (...kinds: RemarkKind[]) =>
    withoutRepeats(remarks.filter(({ kind }) => kinds.includes(kind)).map((remark) => fromRemark(remark, place)));
  const groups: Entries[] = [
    { heading: 'For you to decide', entries: ofKind('decide') },
    {
      heading: 'Numbers that skip or repeat',
      entries: outOfSequence.map(({ section, number }) => numberEntry(document, section, number)),
    },
    {
      heading: 'Numbers of the file that are only words here, or are missing',
      entries: secondLook.missing.map((line) => ({
        message: '',
        words: line,
        place: place(line),
        decision: written(line, 'section'),
      })),
    },
    { heading: 'Kept in a plainer form, or lost', entries: ofKind('flattened', 'lost') },
    { heading: 'Left out', entries: ofKind('dropped') },
    {
      heading: 'Taken for the headings of sections',
      entries: sections.flatMap(({ slug, heading: [first] }): Entry[] =>
        first === undefined
          ? []
          : [{ message: '', words: first, place: `section-${slug}`, decision: written(first, 'paragraph') }],
      ),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function fromRemark({ kind, message, what, words, line }: Remark, place: (words: string) => string | undefined): Entry {
  if (words === undefined) return { message, line };
  // The words that an editor is asked about are those of a heading or a table that only looks like one.
  const decision = kind === 'decide' ? written(words, 'paragraph') : undefined;
  return { message: what ?? message, words, line, place: place(words), decision };
}

/** Joins entries of which nobody could tell which is which. */
function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const alike = Map.groupBy(entries, ({ message, words, line }) => JSON.stringify([message, words, line]));
  return [...alike.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ ...first, message: (more.length > 0 ? `${more.length + 1} × ` : '') + first.message }],
  );
}

function numberEntry(document: Document | undefined, slug: string, number: string): Entry {
  const section = document?.sections.find((one) => one.slug === slug);
  const block = section && addressedBlocks(section).find((one) => 'marker' in one && one.marker === number);
  const message = `${number} in ${section?.title ?? slug}`;
  if (block === undefined) return { message, place: section && `section-${slug}` };
  const isInText = block.text.startsWith(number);
  return { message, words: block.text, place: block.id, ...(isInText && { decision: written(block.text, 'words') }) };
}

/** How many letters tell a line from others. */
const ENOUGH = 60;

/** How many letters have to be the same for a block to be the one that is meant. */
const ALIKE = 20;

/** Writes a decision as `import.yaml` has it. */
function written(words: string, is: Decision['is']): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const beginning = line.length <= ENOUGH ? line : line.slice(0, line.lastIndexOf(' ', ENOUGH) + 1 || ENOUGH).trim();
  return stringify([{ line: beginning, is }], { lineWidth: 0, singleQuote: true });
}

/** Returns a function that finds the block that begins with some words, or has them. */
function placesIn(document: Document | undefined): (words: string) => string | undefined {
  const blocks = (document?.sections ?? []).flatMap(addressedBlocks).map(({ id, text }) => ({ id, key: keyOf(text) }));
  return (words) => {
    const key = keyOf(words.replace(/…$/u, ''));
    if (key === '') return undefined;
    const isMeant = (text: string) => text.startsWith(key) || (key.length >= ALIKE && text.includes(key));
    return blocks.find((block) => isMeant(block.key))?.id;
  };
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .slice(0, 400);
