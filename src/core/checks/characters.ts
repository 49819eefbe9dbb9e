/**
 * Finds strange characters in every file that is read. Characters that are always forbidden stop the build. Doubtful
 * characters give a warning, unless `document.yaml` explains them.
 */
import { mayHaveStrange, type StrangeCharacter, strangeCharacters } from '../characters/strange.ts';
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles, DocumentFiles } from '../files/content-files.ts';
import { ofTextFile, type TextFile } from '../files/text-file.ts';

/** A strange character at its first place in a file, with how often the file has it. */
interface Found extends StrangeCharacter {
  readonly line: number;
  readonly times: number;
}

/**
 * Returns a fault for each strange character in any file. Section files repeat the words of `source.txt`, so only those
 * of their characters that `source.txt` does not have are reported.
 */
export function checkCharacters({ documents, ownTexts, unsoundTexts }: ContentFiles): Fault[] {
  const waivedSomewhere = new Set(documents.flatMap(({ data }) => data.characters.map(({ codePoint }) => codePoint)));
  return [
    ...documents.flatMap(checkDocument),
    // It is not known which doubtful characters these files may have.
    ...unsoundTexts.flatMap((file) => faultsOf(file, forbiddenOf(file), new Set(), OFFICIAL)),
    ...ownTexts.flatMap((file) => faultsOf(file, charactersOf(file), waivedSomewhere, OURS)),
  ];
}

const OFFICIAL = 'If the text is meant so, say why under "characters" in document.yaml; otherwise correct it.';
const OURS =
  'Correct it; words of a document that are meant so are named under "characters" in its document.yaml, with the reason.';

function checkDocument({ data, texts, sectionFiles, position }: DocumentFiles): Fault[] {
  const waived = new Set(data.characters.map(({ codePoint }) => codePoint));
  const found = texts.map((file) => ({ file, characters: charactersOf(file) }));
  const doubtful = new Set(
    found.flatMap(({ characters }) => characters.filter(({ isForbidden }) => !isForbidden).map((one) => one.codePoint)),
  );
  const idle = data.characters.flatMap(({ codePoint }, index) =>
    doubtful.has(codePoint)
      ? []
      : [
          {
            ...position('characters', index, 'codePoint'),
            message: `Found ${codePoint} under "characters", but no file of the document has it where it would be named in a warning. Remove it.`,
          },
        ],
  );
  const known = new Set(found.flatMap(({ characters }) => characters.map(({ codePoint }) => codePoint)));
  const inSections = [...sectionFiles.values()].map((file) => ({
    file,
    characters: forbiddenOf(file).filter(({ codePoint }) => !known.has(codePoint)),
  }));
  return [
    ...idle,
    ...[...found, ...inSections].flatMap(({ file, characters }) => faultsOf(file, characters, waived, OFFICIAL)),
  ];
}

/** The strange characters of a file, each one once. */
const charactersOf = ofTextFile(({ text }): Found[] => {
  if (!mayHaveStrange(text)) return [];
  const found = text
    .split('\n')
    .flatMap((line, index) => strangeCharacters(line).map((character) => ({ ...character, line: index + 1 })));
  return [...Map.groupBy(found, ({ codePoint, isForbidden }) => `${codePoint} ${isForbidden}`).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [{ ...first, times: others.length + 1 }]),
  );
});

const forbiddenOf = (file: TextFile) => charactersOf(file).filter(({ isForbidden }) => isForbidden);

function faultsOf(
  { file }: TextFile,
  characters: readonly Found[],
  waived: ReadonlySet<string>,
  advice: string,
): Fault[] {
  return characters
    .filter(({ isForbidden, codePoint }) => isForbidden || !waived.has(codePoint))
    .map(({ line, at, what, times, isForbidden }) => ({
      file,
      line,
      column: at + 1,
      ...(isForbidden ? {} : { severity: 'warning' }),
      message: `Found ${what}${times > 1 ? `, ${times} times in this file, first here` : ''}. ${isForbidden ? 'No text may hold it: remove it, or put what belongs there.' : advice}`,
    }));
}
