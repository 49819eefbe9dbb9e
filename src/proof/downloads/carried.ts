/** Reads the files of its document that a book, a Word file or Akoma Ntoso carries in itself. */
import type { TakenFile } from './reading.ts';
import { attributeOf, type Element, elementsIn, named, rootOf, wordsIn } from './xml.ts';

/** The namespace of the element with the files. */
const NAMESPACE = 'urn:uuid:5a2cf3a9-8a0c-4b69-9f5e-4b0f6f6a3d17';

/** The parts of an archive that may have it: of a book, and of a Word file. */
const PARTS = /^META-INF\/glossator\.xml$|^customXml\/item\d+\.xml$/;

/**
 * Returns the texts of the files that a file carries, by their names; `undefined` if it carries none.
 *
 * @throws {Error} if the file is broken
 */
export function carriedIn({ parts, textOf }: TakenFile): ReadonlyMap<string, string> | undefined {
  const texts = parts.length === 0 ? [textOf()] : parts.filter((name) => PARTS.test(name)).map(textOf);
  const [carried] = texts
    .filter((text) => text.includes(NAMESPACE))
    .flatMap((text) => elementsIn({ type: 'element', name: '', attributes: {}, children: [rootOf(text)] }, isCarried));
  return (
    carried &&
    new Map(elementsIn(carried, named('file')).map((file) => [attributeOf(file, 'name') ?? '', wordsIn(file)]))
  );
}

const isCarried = (element: Element): boolean =>
  element.name === 'files' && attributeOf(element, 'xmlns') === NAMESPACE;
