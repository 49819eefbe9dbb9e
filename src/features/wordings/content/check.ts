/** Checks reference corpora: their families against each other, and what was counted against their texts. */
import type { Fault } from '../../../core/faults/fault.ts';
import type { ContentFiles } from '../../../core/files/content-files.ts';
import { covers } from '../../../core/languages/covers.ts';
import { typed } from '../../../core/typed.ts';
import { type Attestations, positionIn } from './attestations.ts';
import type { Corpus, Family, PlacedWording } from './corpus.ts';
import { keyOf } from './families.ts';
import type { CorpusFiles } from './read.ts';

/** A corpus as it was read, with what is counted in it and what was. */
export interface ReadCorpus {
  readonly files: CorpusFiles;
  readonly families: readonly Family[];
  readonly counted: Attestations;
  readonly corpus: Corpus;
}

const COUNT = `Count it: ${typed('attest', 'FOLDER')}.`;

/** Returns the faults of corpora, and a warning for whatever was not counted yet. */
export function checkCorpora(corpora: readonly ReadCorpus[], content: ContentFiles): Fault[] {
  return corpora.flatMap((one) => [
    ...checkDocuments(one, content),
    ...checkFamilies(one.files, one.families, content),
    ...checkCounted(one),
    ...warnOfUncounted(one),
  ]);
}

/** A document that is not there. A draft that is not published is no fault: it is left out. */
function checkDocuments({ files }: ReadCorpus, { documentIds, withdrawn, drafts }: ContentFiles): Fault[] {
  return files.data.texts.flatMap((text, index) => {
    if (!('document' in text) || documentIds.includes(text.document) || drafts.has(`${text.document}/`)) return [];
    const isWithdrawn = withdrawn.some(({ id }) => id === text.document);
    return [
      {
        ...files.position('texts', index, 'document'),
        message: `Found the document "${text.document}", ${isWithdrawn ? 'which was withdrawn' : `but there is no documents/${text.document}/`}, expected one of the publication. Correct it or remove it.`,
      },
    ];
  });
}

/**
 * Returns the faults of a corpus's families: an id that a term has, a wording in two families, and wordings of a language
 * in which nothing is counted.
 */
export function checkFamilies(
  files: CorpusFiles,
  families: readonly Family[],
  { terms, documents }: Pick<ContentFiles, 'terms' | 'documents'>,
): Fault[] {
  const termIds = new Set(terms.map(({ id }) => id));
  const named = (files.families?.data ?? []).flatMap(({ id }, index): Fault[] =>
    termIds.has(id) && files.families !== undefined
      ? [
          {
            ...files.families.position(index, 'id'),
            message: `Found the family "${id}", the id of a term, expected another. Rename it, or move its wordings to terms/${id}.mdx.`,
          },
        ]
      : [],
  );
  const owners = new Map<string, Family>();
  const claimed = families.flatMap((family) =>
    family.wordings.flatMap((one): Fault[] => {
      const owner = owners.get(keyOf(one));
      owners.set(keyOf(one), owner ?? family);
      return owner === undefined ? [] : [twice(one, owner === family, owner)];
    }),
  );
  const listed = files.data.texts.flatMap((text) =>
    'document' in text ? documents.filter(({ id }) => id === text.document) : [],
  );
  const languages = [...new Set([files.data.language, ...listed.map(({ data }) => data.language)])];
  const idle = (files.families?.data ?? []).flatMap(({ wordings }, index) =>
    Object.keys(wordings).flatMap((tag): Fault[] =>
      languages.some((language) => covers(tag, language)) || files.families === undefined
        ? []
        : [
            {
              ...files.families.position(index, 'wordings', tag),
              message: `Found wordings in ${tag}, a language of which the corpus has no text, expected ${languages.join(' or ')}. Correct the tag or remove them.`,
            },
          ],
    ),
  );
  return [...named, ...claimed, ...idle];
}

const twice = ({ wording, position }: PlacedWording, isSame: boolean, owner: Family): Fault => ({
  ...position,
  message: `Found the wording "${wording}", which ${isSame ? 'this family lists already' : `the family "${owner.id}" counts too`}, expected every wording in one family. Remove it from one of them${isSame ? '' : '; a term counts its names and forms unless it lists wordings'}.`,
});

/** Texts that were counted with another hash, or that the corpus no longer has. */
function checkCounted({ files, counted }: ReadCorpus): Fault[] {
  if (files.attestations === undefined) return [];
  const at = positionIn(files.attestations);
  const indexes = new Map(
    files.data.texts.flatMap((text, index) => ('document' in text ? [] : [[text.id, { text, index }] as const])),
  );
  const texts = Object.entries(counted.texts).flatMap(([id, hash]): Fault[] => {
    const known = indexes.get(id);
    if (known === undefined)
      return [
        {
          ...at(['texts', id]),
          message: `Found the text "${id}" counted, which corpus.yaml does not have. List it there, or count again: ${typed('attest', 'FOLDER')}.`,
        },
      ];
    if (known.text.sha256 === hash) return [];
    return [
      {
        ...files.position('texts', known.index, 'sha256'),
        message: `Found another hash than that of the text that was counted (${hash.slice(0, 12)}…). Correct it, or count again: ${typed('attest', 'FOLDER')}.`,
      },
    ];
  });
  const places = counted.wordings.flatMap(({ wording, texts: own }, index) =>
    Object.keys(own)
      .filter((id) => counted.texts[id] === undefined)
      .map((id) => ({
        ...at(['wordings', index, 'texts', id]),
        message: `Found "${wording}" attested in "${id}", which is no text that was counted. Count again: ${typed('attest', 'FOLDER')}.`,
      })),
  );
  return [...texts, ...places];
}

/** Warnings: nothing is guessed of texts and wordings that were not counted. */
function warnOfUncounted({ files, families, counted, corpus }: ReadCorpus): Fault[] {
  const elsewhere = files.data.texts.flatMap((text, index) => ('document' in text ? [] : [{ id: text.id, index }]));
  if (elsewhere.length === 0) return [];
  const warn = (position: Omit<Fault, 'message'>, what: string): Fault => ({
    ...position,
    severity: 'warning',
    message: `Found ${what} not counted yet in "${files.data.title}". ${COUNT}`,
  });
  if (Object.keys(counted.texts).length === 0)
    return files.attestations === undefined ? [warn(files.position('texts'), 'the texts')] : [];
  const texts = elsewhere
    .filter(({ id }) => counted.texts[id] === undefined)
    .map(({ id, index }) => warn(files.position('texts', index, 'id'), `the text "${id}"`));
  const isCounted = new Map(
    corpus.families.flatMap(({ wordings }) => wordings.map((one) => [keyOf(one), one.isCounted] as const)),
  );
  const wordings = families
    .flatMap((family) => family.wordings)
    .filter((one) => isCounted.get(keyOf(one)) === false)
    .map((one) => warn(one.position, `the wording "${one.wording}"`));
  return [...texts, ...wordings];
}
