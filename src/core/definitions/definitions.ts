/** Finds where a text itself says what a word means: "‘provider’ means …", 本法所称对外贸易，是指…. */
import type { AddressedBlock, Block } from '../block.ts';
import { type Meanings, meaningsOf } from '../languages/definitions.ts';
import { addressWordsOf } from '../languages/reference-words.ts';
import { sentenceAround } from '../languages/sentences.ts';
import type { Document, Section } from '../model.ts';
import { contextOf } from '../references/context.ts';
import { quotedIn } from '../references/quoted.ts';
import { reachFinder } from './reach.ts';

/** A place in which a text says what a word means. */
export interface Definition {
  readonly section: Section;
  readonly block: AddressedBlock;
  /** Offsets of the word in the block's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The offset at which its sentence begins. */
  readonly from: number;
  /** What introduces the list that it is in, if that says where the meaning applies. */
  readonly introduction: Introduction | undefined;
  /** The slugs of the sections in which the meaning applies; `undefined` for the whole text. */
  readonly reach: ReadonlySet<string> | undefined;
}

/** The words of the block that introduces a list: "In this Part,". */
export interface Introduction {
  /** The id of the block. */
  readonly id: string;
  readonly text: string;
}

/**
 * Returns all definitions of a text, in reading order; none in a language that is not known so well. What is quoted, and what an
 * article writes into another text, is no definition of this one.
 */
export function definitionsIn(document: Document): Definition[] {
  const { language } = document;
  const meanings = meaningsOf(language);
  if (meanings === undefined) return [];
  const { amends } = contextOf(addressWordsOf(language));
  const reachOf = reachFinder(document);
  return document.sections.flatMap((section) => {
    let open: string | undefined;
    return blocksInLists(section, meanings).flatMap(({ block, list, around }): Definition[] => {
      const { quoted, open: later } = quotedIn(block.text, open);
      open = later;
      if (block.label === undefined) return [];
      const found = wordsDefined(block, meanings, list !== undefined).filter(
        ({ start }) => !quoted.some((one) => one.start < beforeMark(block.text, start) && start < one.end),
      );
      if (found.length === 0 || amends(around) || amends(block.text)) return [];
      return found.map(({ start, end }) => {
        const from = Math.max(sentenceAround(block.text, start, end, language).start, block.numberLength);
        const own = meanings.scope.exec(block.text.slice(from, start));
        const scope = own ?? (list === undefined ? null : meanings.scope.exec(list.text));
        const introduction = own === null && scope !== null ? list : undefined;
        const isEverywhere = scope === null && list === undefined;
        const reach = isEverywhere ? undefined : reachOf(scope?.groups, section);
        return { section, block, start, end, from, introduction, reach };
      });
    });
  });
}

/** The offset at which a word begins with the mark of quotation before it, if it has one: "« ". */
const beforeMark = (text: string, start: number): number =>
  text.slice(0, start).replace(/[“"‘'«„「『]\s?$/u, '').length;

/** A block with what introduces the list of definitions that it may be in, and all the text above it. */
interface BlockInList {
  readonly block: Block;
  readonly list: Introduction | undefined;
  readonly around: string;
}

/** Returns the blocks of a section in reading order. A list goes on in the blocks beside what introduces it, and in those below. */
function blocksInLists({ blocks, footnotes }: Section, { list: pattern }: Meanings): BlockInList[] {
  const within = (inside: readonly Block[], above: Introduction | undefined, around: string): BlockInList[] => {
    let list = above;
    return inside.flatMap((block) => {
      const own = { block, list, around };
      if (block.kind === 'heading') list = undefined;
      else if (block.label !== undefined) {
        const text = block.text.slice(block.numberLength).trim();
        if (pattern.test(text)) list = { id: block.id, text };
      }
      return [own, ...within(block.children, list, `${around} ${block.text}`)];
    });
  };
  return within([...blocks, ...footnotes], undefined, '');
}

/** Returns the offsets of the words that a block defines, in order. */
function wordsDefined({ text, numberLength }: AddressedBlock, { sentence, entry }: Meanings, isInList: boolean) {
  const body = text.slice(numberLength);
  const before = numberLength + body.length - body.trimStart().length;
  const found = (isInList ? [...sentence, ...entry] : sentence)
    .flatMap((pattern) => [...body.trimStart().matchAll(pattern)])
    .flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.['term'] ?? [];
      return start === undefined || end === undefined ? [] : [{ start: before + start, end: before + end }];
    });
  return [...new Map(found.map((one) => [one.start, one])).values()].toSorted((a, b) => a.start - b.start);
}
