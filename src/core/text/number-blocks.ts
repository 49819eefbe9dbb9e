/** Makes the blocks of the model of those that were read, with their ids. */
import type { Picture } from '../files/pictures.ts';
import type { Labels } from '../ids/labels.ts';
import type { AddressedBlock, Block, FigureImage, TableCell, Words } from '../block.ts';
import { forgottenKind } from '../forgotten-kind.ts';
import type { Occurrence } from '../forms/occurrences.ts';
import type { Marker } from './automatic-marks.ts';
import { flatten } from '../reading-order.ts';
import { idLookup, type IdNumbering } from './block-ids.ts';
import type { ReadBlock } from './read-block.ts';

/** What the blocks of a section are numbered with. */
export interface Numbering extends IdNumbering {
  /** The fragment ids of the document's headings. */
  readonly headingIds: ReadonlyMap<ReadBlock, string>;
  /** Finds the terms in a text of the document's language. */
  readonly occurrencesIn: (text: string) => readonly Occurrence[];
  /** Marks terms without markup, if the document asks for it. */
  readonly marker?: Marker | undefined;
  /** Addresses of the drafts that are left out: marks of their terms are not shown. */
  readonly leftOut?: ReadonlySet<string>;
  /** The document's pictures, by name. */
  readonly pictures: ReadonlyMap<string, Picture | undefined>;
}

/** A section's blocks with their ids. */
export interface NumberedBlocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly AddressedBlock[];
  /** The model's block for each block that was read, in reading order; empty cells have none. */
  readonly byRead: ReadonlyMap<ReadBlock, Block>;
}

/**
 * Returns the blocks of a section. Words that the lock file does not have (in dev, before they are accepted) get a
 * provisional id: `iii-unaccepted-1`, "III.?".
 */
export function numberBlocks(
  read: { readonly blocks: readonly ReadBlock[]; readonly footnotes: readonly ReadBlock[] },
  numbering: Numbering,
): NumberedBlocks {
  const byRead = new Map<ReadBlock, Block>();
  const idOf = idLookup(numbering);
  // Footnotes need their ids first, because calls lead to them. The order does not matter, as ids are found by words.
  const addresses = new Map([...flatten(read.blocks), ...flatten(read.footnotes)].map((block) => [block, idOf(block)]));
  const calls = wordReader(read.footnotes, addresses, numbering.leftOut);

  const addressed = (block: ReadBlock, kind: AddressedBlock['kind']): AddressedBlock => {
    const { text, marker, markerInText, numbers } = block;
    const names = addresses.get(block) ?? { id: '', ...UNKNOWN };
    const occurrences = numbering.occurrencesIn(text);
    const words = calls(block.words);
    const made: AddressedBlock = {
      kind,
      ...names,
      marker: markerInText ? undefined : marker,
      isOfficial: numbers !== undefined,
      numberLength: markerInText ? (marker?.length ?? 0) : 0,
      text,
      words: numbering.marker?.mark({ id: names.id, text, words, occurrences }) ?? words,
      children: block.children.flatMap((child) => make(child) ?? []),
      occurrences,
    };
    byRead.set(block, made);
    return made;
  };
  const make = (block: ReadBlock): Block | undefined => {
    const made = makeBlock(block);
    if (made !== undefined) byRead.set(block, made);
    return made;
  };
  const makeBlock = (block: ReadBlock): Block | undefined => {
    const { kind, text } = block;
    const inside = () => block.children.flatMap((child) => make(child) ?? []);
    // Reading words also counts footnote calls, so each block's words must be read only once.
    const plain = () => ({ id: undefined, label: undefined, text, words: calls(block.words) });
    switch (kind) {
      case 'heading':
        return {
          kind,
          level: block.level,
          id: numbering.headingIds.get(block) ?? '',
          label: undefined,
          text,
          words: calls(block.words),
          children: [],
        };
      case 'table':
        return { kind, ...plain(), ...tableOf(block, addressed) };
      case 'figure':
        return { kind, ...plain(), image: imageOf(block, numbering.pictures), children: inside() };
      case 'quote':
      case 'provenance':
        return { kind, ...plain(), marker: undefined, children: inside() };
      case 'cell':
        return text === '' ? undefined : addressed(block, kind);
      case 'item':
        if (text === '') return { kind, ...plain(), marker: block.marker, children: inside() };
        return addressed(block, kind);
      case 'paragraph':
      case 'caption':
      case 'footnote':
      case 'signature':
        return addressed(block, kind);
      default:
        return forgottenKind({ kind });
    }
  };
  const blocks = read.blocks.flatMap((block) => make(block) ?? []);
  const footnotes = read.footnotes.map((block) => addressed(block, 'footnote'));
  const blocksInOrder = [...flatten(read.blocks), ...flatten(read.footnotes)].flatMap((block): [ReadBlock, Block][] => {
    const made = byRead.get(block);
    return made === undefined ? [] : [[block, made]];
  });
  return { blocks, footnotes, byRead: new Map(blocksInOrder) };
}

function imageOf({ image }: ReadBlock, pictures: ReadonlyMap<string, Picture | undefined>): FigureImage | undefined {
  const picture = pictures.get(image?.file ?? '');
  if (image === undefined || picture === undefined) return undefined;
  const { path, width, height } = picture;
  return { ...image, path, width, height };
}

const UNKNOWN: Labels = { label: '', shortLabel: '', marginLabel: '', ordinal: '' };

/** A table's rows and its caption, and both as its child blocks. */
function tableOf(table: ReadBlock, addressed: (block: ReadBlock, kind: AddressedBlock['kind']) => AddressedBlock) {
  const captions = table.children.filter(({ kind }) => kind === 'caption');
  const [caption] = captions.map((block) => addressed(block, 'caption'));
  const cells = table.children.flatMap((read) => (read.cell === undefined ? [] : [{ read, ...read.cell }]));
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].map((inRow) =>
    inRow.map(({ read, isHeader, columns, rows: down }): TableCell => ({
      block: read.text === '' ? undefined : addressed(read, 'cell'),
      isHeader,
      columns,
      rows: down,
    })),
  );
  const filled = rows.flatMap((inRow) => inRow.flatMap(({ block }) => block ?? []));
  return { caption, rows, children: [...(caption === undefined ? [] : [caption]), ...filled] };
}

/**
 * Returns a function that puts footnotes' ids and numbers into the words that call them, counts the calls of each, and
 * removes the marks of drafts.
 */
function wordReader(
  footnotes: readonly ReadBlock[],
  addresses: ReadonlyMap<ReadBlock, { readonly id: string; readonly ordinal: string } | undefined>,
  leftOut: ReadonlySet<string> | undefined,
): (words: readonly Words[]) => readonly Words[] {
  const byName = new Map(footnotes.map((block) => [block.footnote, addresses.get(block)]));
  const counts = new Map<string, number>();
  const isLeftOut = (part: Words) =>
    typeof part !== 'string' && part.kind === 'term' && leftOut?.has(`terms/${part.term}/`) === true;
  const shown = (words: readonly Words[]) => (leftOut?.size ? withoutMarks(words, isLeftOut) : words);
  const read = (words: readonly Words[]): readonly Words[] =>
    shown(words).map((part): Words => {
      if (typeof part === 'string' || part.kind === 'break') return part;
      if (part.kind !== 'call') return { ...part, words: read(part.words) };
      const nth = (counts.get(part.footnote) ?? 0) + 1;
      counts.set(part.footnote, nth);
      const { id = '', ordinal = '' } = byName.get(part.footnote) ?? {};
      return { kind: 'call', footnote: id, marker: ordinal, nth };
    });
  return read;
}

/** Removes some of the marks in words, and joins the words in and around each removed mark. */
function withoutMarks(words: readonly Words[], isLeftOut: (part: Words) => boolean): readonly Words[] {
  if (!words.some(isLeftOut)) return words;
  const parts = words.flatMap((part) =>
    typeof part !== 'string' && 'words' in part && isLeftOut(part) ? part.words : part,
  );
  return parts.reduce<Words[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof part === 'string') return [...joined.slice(0, -1), last + part];
    return [...joined, part];
  }, []);
}
