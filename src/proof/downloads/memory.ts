/** Proves the translation memory of a document: the words of each side are those of the passages that it names. */
import type { ProofFault } from '../fault.ts';
import type { PromisedDocument } from '../promised-document.ts';
import { quoted } from '../visible.ts';
import type { TakenFile } from './reading.ts';
import { attributeOf, type Element, elementsIn, named, rootOf, wordsIn } from './xml.ts';

/** The name of the file below a document's address. */
export const MEMORY_FILE = 'languages.tmx';

/** What is asked of a document. */
type Texts = Pick<PromisedDocument, 'id' | 'language'> & {
  readonly paragraphs: readonly Pick<PromisedDocument['paragraphs'][number], 'id' | 'text'>[];
};

/** The words of a passage; `undefined` if it is gone. */
interface Words {
  readonly language: string;
  readonly text: string | undefined;
}

/**
 * Returns the faults of a translation memory.
 *
 * @param documents all of the publication
 * @throws {Error} if it is not well formed
 */
export function proveMemory(page: string, file: TakenFile, documents: readonly Texts[]): ProofFault[] {
  const words = new Map(
    documents.flatMap(({ id, language, paragraphs }) =>
      paragraphs.map((one): [string, Words] => [`${id}#${one.id}`, { language, text: one.text }]),
    ),
  );
  return elementsIn(rootOf(file.textOf()), named('tuv')).flatMap((side): ProofFault[] => {
    const names = elementsIn(side, isPassage).map(wordsIn);
    const found = elementsIn(side, named('seg')).map(wordsIn).join('');
    const passages = names.map((name) => words.get(name));
    const expected = passages.map((passage) => passage?.text ?? '').join(' ');
    const language = attributeOf(side, 'xml:lang') ?? '';
    const isSame = found === expected && passages.every((passage) => passage?.language === language);
    if (isSame && names.length > 0 && passages.every((passage) => passage?.text !== undefined)) return [];
    return [
      {
        page,
        found: `${quoted(found)} (${language}) as the words of ${names.join(' ') || 'no passage'}`,
        expected: `${quoted(expected)}, as paragraphs.lock.json promises, in the language of the document`,
        remedy: 'See src/exports/languages-tmx.ts, which writes the passages in two languages.',
      },
    ];
  });
}

const isPassage = (element: Element): boolean =>
  element.name === 'prop' && attributeOf(element, 'type') === 'x-passage';
