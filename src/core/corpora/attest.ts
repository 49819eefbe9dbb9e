/** Makes the corpora of the model: sets what was counted beside the texts, and counts the publication's documents. */
import { covers } from '../languages/covers.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { CorpusData } from '../schemas/corpus.ts';
import type { Attestations } from './attestations.ts';
import type {
  Attestation,
  AttestedFamily,
  AttestedWording,
  Corpus,
  CorpusText,
  Count,
  Family,
  Wording,
} from '../corpus.ts';
import { type Counts, countWordings, formsOfFamilies, lengthOf } from './count.ts';
import { keyOf, longerThan } from './families.ts';

/**
 * Makes a corpus of the model.
 *
 * @param families what is counted in it
 * @param counted what was counted in its texts
 * @param documents the publication's documents; one that is not there is left out
 */
export function attest(
  id: string,
  data: CorpusData,
  families: readonly Family[],
  counted: Attestations,
  documents: readonly Document[],
): Corpus {
  const texts = data.texts
    .flatMap((one) => ('document' in one ? documentText(one.document, documents) : [ownText(one, data, counted)]))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const inDocuments = new Map(
    documents
      .filter(({ id: document }) => texts.some((text) => text.document === document))
      .map((document) => [document.id, countDocument(document, families)]),
  );
  const byKey = new Map(counted.wordings.map((one) => [keyOf(one), one]));
  const hasTexts = texts.some(({ document }) => document === undefined);
  const attestWording = (family: Family, one: Wording): AttestedWording => {
    const isAsked = hasTexts && covers(one.language, data.language);
    const known = isAsked ? byKey.get(keyOf(one)) : undefined;
    const isCounted = !isAsked || (known !== undefined && isSame(known.within, longerThan(one, family, data.language)));
    const places = texts.flatMap((text): Attestation[] => {
      const count: Count<number | string> | undefined =
        text.document === undefined
          ? isCounted && text.isCounted
            ? known?.texts[text.id]
            : undefined
          : inDocuments.get(text.id)?.get(family.id)?.get(one.wording);
      return count === undefined ? [] : [{ ...count, text }];
    });
    return { ...wordingOf(one), isCounted, ...summaryOf(places) };
  };
  const languages = new Set(texts.map(({ language }) => language));
  return {
    ...data,
    id,
    texts,
    families: families.flatMap(({ wordings, ...family }): AttestedFamily[] => {
      const asked = wordings.filter(({ language }) => [...languages].some((tag) => covers(language, tag)));
      return asked.length === 0
        ? []
        : [{ ...family, wordings: asked.map((one) => attestWording({ ...family, wordings }, one)) }];
    }),
  };
}

const wordingOf = ({ wording, language }: Wording): Wording => ({ wording, language });

const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** Adds up the places of a wording. */
function summaryOf(texts: readonly Attestation[]): Omit<AttestedWording, keyof Wording | 'isCounted'> {
  const sum = (field: 'count' | 'own') => texts.reduce((all, one) => all + one[field], 0);
  return {
    count: sum('count'),
    own: sum('own'),
    first: texts.find(({ text }) => !text.consolidated)?.text,
    last: texts.at(-1)?.text,
    texts,
  };
}

function ownText(
  one: Exclude<CorpusData['texts'][number], { document: string }>,
  { language }: CorpusData,
  { texts }: Attestations,
): CorpusText {
  const { id, title, issuer, date, characters, consolidated, sha256 } = one;
  const isCounted = texts[id] === sha256;
  return {
    ...{ id, title, language, titleLanguage: language, issuer, date, characters, consolidated, isCounted },
    data: one,
    document: undefined,
  };
}

function documentText(id: string, documents: readonly Document[]): CorpusText[] {
  return documents
    .filter((document) => document.id === id)
    .map((document) => ({
      ...{ id, title: document.name, language: document.language, titleLanguage: document.nameLanguage },
      ...{ issuer: document.publisher, date: document.published, consolidated: false, isCounted: true },
      characters: document.sections.flatMap(addressedBlocks).reduce((sum, { text }) => sum + lengthOf(text), 0),
      data: undefined,
      document: id,
    }));
}

/** Counts the wordings of families in a document's paragraphs, captions and other blocks that have an address. */
function countDocument(document: Document, families: readonly Family[]): Counts<string> {
  const stretches = document.sections
    .flatMap(addressedBlocks)
    .map(({ id, text }) => ({ text: text.replaceAll('\n', ' '), placeOf: () => id }));
  return countWordings(stretches, formsOfFamilies(families, document.language), document.language);
}
