/** Finds where own notes are in the EPUB of a document, which has the text as it is now. */
import type { DocumentExport } from '../../../exports/document-json.ts';
import { joined, quoteInContext, type TextQuoteSelector } from '../../../exports/text-quote.ts';
import { anchor, type Registry } from '../anchor.ts';
import { findInContext } from '../find-in-context.ts';
import type { OwnTarget } from '../own-note.ts';

/** Words in a chapter of the book. */
export interface PlaceInBook {
  /** The section that is the chapter. */
  readonly section: string;
  /** The id of the element; `undefined` for a heading, which has none. */
  readonly id: string | undefined;
  readonly quote: TextQuoteSelector;
  /** Whether the words have changed, so that the place is their whole paragraph. */
  readonly isChanged: boolean;
}

interface Block {
  readonly section: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** Returns a function that finds words in a document; it returns `undefined` for those that are no longer there. */
export function placesInBook(
  { sections }: Pick<DocumentExport, 'sections'>,
  registry: Registry,
): (target: OwnTarget) => PlaceInBook | undefined {
  const all = sections.flatMap(({ id: section, groups = [], heading, blocks }): Block[] => [
    ...groups.map((text) => ({ section, id: undefined, text })),
    ...(heading === undefined ? [] : [{ section, id: undefined, text: heading }]),
    ...blocks.map(({ id, text }) => ({ section, id, text })),
  ]);
  // What has no id is found by its words. A number cannot be an id.
  const blocks = new Map(all.map((block, index) => [block.id ?? String(index), block]));
  const texts = new Map([...blocks].map(([key, { text }]) => [key, text]));
  const whole = joined([...texts.values()]);

  const inHeadings = (target: OwnTarget) => {
    if (target.paragraph === '') return undefined;
    const found = all.flatMap((block) => {
      const at = block.id === undefined ? findInContext(block.text, target) : undefined;
      return at === undefined ? [] : [{ block, start: at.start, end: at.start + target.exact.length }];
    });
    return found.length === 1 ? found[0] : undefined;
  };
  const inBlocks = (target: OwnTarget) => {
    const at = anchor(target, registry, texts);
    if (at === undefined) return inHeadings(target);
    const block = at.on === 'former' ? undefined : blocks.get(at.block);
    if (block === undefined) return undefined;
    return at.on === 'words' ? { ...at, block } : { block, start: 0, end: block.text.length, isChanged: true };
  };
  return (target) => {
    const found = inBlocks(target);
    if (found === undefined) return undefined;
    const { block, start, end } = found;
    return {
      section: block.section,
      id: block.id,
      quote: quoteInContext(block.text, start, end, whole),
      isChanged: 'isChanged' in found,
    };
  };
}
