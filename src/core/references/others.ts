/**
 * Makes links of references to other documents of the publication: "Article 5 of the Harbour Code". They have to name the
 * document directly before or after them, and it must have one such place, in the edition that is meant.
 */
import type { AddressedBlock, Block, Words } from '../block.ts';
import { editionMeant } from '../editions/edition-meant.ts';
import { addressWordsOf, referenceWordsOf } from '../languages/reference-words.ts';
import { memo, memoOf } from '../memo/memo.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { Reference, Target } from '../reference.ts';
import { linkWords, withWords } from './link.ts';
import { namesBeside, type NamesBeside } from './names.ts';
import { partReader } from './parts.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { placesByNumber } from './places.ts';
import { single } from './references.ts';

/**
 * Returns the documents of a publication, with their former editions, with links to each other. One without such a link stays
 * the same object.
 */
export function linkToOthers(documents: readonly Document[]): Document[] {
  if (documents.length < 2) return [...documents];
  const names = new Map(
    [...new Set(documents.flatMap((one) => [one, ...one.former]).map(({ language }) => language))].flatMap(
      (language) => {
        const words = referenceWordsOf(language);
        return words === undefined ? [] : [[language, namesBeside(documents, words)] as const];
      },
    ),
  );
  const linked = (document: Document) => {
    const beside = names.get(document.language);
    return beside === undefined ? document : linkDocument(document, beside);
  };
  return documents.map((document) => {
    const [current, former] = [linked(document), document.former.map(linked)];
    const isSame = current === document && former.every((one, index) => one === document.former[index]);
    return isSame ? document : { ...current, former };
  });
}

function linkDocument(document: Document, names: NamesBeside): Document {
  const blocks = new Map(document.sections.flatMap(addressedBlocks).map((block) => [block.id, block]));
  const targets = memoOf((block: AddressedBlock) => targetsIn(block, document, names));
  const linked = new Map<Block, readonly Words[]>();
  const references = document.references.map((reference): Reference => {
    const block = reference.target === 'another text' ? blocks.get(reference.block) : undefined;
    const target = block && targets(block).get(reference.start);
    if (block === undefined || target === undefined) return reference;
    const letters = { start: reference.start, end: reference.start + reference.words.length };
    const wrapped = linkWords(linked.get(block) ?? block.words, letters, target);
    if (wrapped === undefined) return { ...reference, target: 'marked otherwise' };
    linked.set(block, wrapped);
    return { ...reference, target };
  });
  return linked.size === 0 ? document : { ...withWords(document, linked), references };
}

/** What the references of a block name in other documents, by their offsets. */
function targetsIn({ text }: AddressedBlock, document: Document, names: NamesBeside): ReadonlyMap<number, Target> {
  const found = new Map<number, Target>();
  if (!names.isIn(text)) return found;
  const { words, reader, joined } = readingOf(document.language);
  const phrases = phrasesIn(text, reader, words);
  for (const [index, phrase] of phrases.entries()) {
    const work = names.before(text, phrase.start) ?? names.after(text, endOf(phrase, phrases[index + 1], text, joined));
    if (work === undefined || work.work === document.work) continue;
    const { edition, told } = editionMeant(document, work);
    for (const { start, chain } of phrase.items) {
      const target = chain[0]?.kind === undefined ? undefined : single(placesOf(edition).named(chain));
      if (target !== undefined) found.set(start, { ...target, other: { id: edition.id, edition: told } });
    }
  }
  return found;
}

/** Where a reference ends together with the larger part that follows it: "point (a) of Article 5". */
const endOf = ({ end }: Phrase, next: Phrase | undefined, text: string, joined: RegExp): number =>
  next !== undefined && joined.test(text.slice(end, next.start)) ? next.end : end;

const readingOf = memo((language) => {
  const words = addressWordsOf(language);
  return { words, reader: partReader(words), joined: new RegExp(`^(?:${words.of})$`, 'u') };
});

const placesOf = memoOf((document: Document) => {
  const { words, reader } = readingOf(document.language);
  return placesByNumber(document, reader, words);
});
