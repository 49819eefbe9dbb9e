/** Compares the publication's address file with its content. */
import type { WithdrawnDocument } from '../model.ts';
import { type AddressEntry, readAddressFile } from '../published/address-file.ts';
import { type AddressChanges, type CurrentAddress, documentOf, pageKindOf } from '../published/changes.ts';
import { SITE_PAGES, TERM_PAGES } from '../addresses/reserved-names.ts';
import { readIds } from '../proposal/read-ids.ts';
import { expressionOf } from '../expression.ts';
import type { Fault } from '../faults/fault.ts';
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import { REGISTER_FILE } from '../files/file-names.ts';
import { slug } from '../schemas/fields.ts';
import { typed } from '../typed.ts';

/** Reads every address that was ever published, or returns what is wrong with the address file. */
export function readAddresses({ addresses, addressFile: file }: ContentFiles): {
  published: readonly AddressEntry[];
  faults: Fault[];
} {
  if (addresses === undefined) return { published: [], faults: [] };
  const read = readAddressFile(addresses.text);
  if ('entries' in read) return { published: read.entries, faults: [] };
  return { published: [], faults: read.faults.map((message) => ({ file, message })) };
}

/**
 * Returns the addresses that the content has now.
 *
 * @param idsOf how many paragraph ids each document has given out
 */
export function currentAddresses(
  { documents, documentIds, withdrawn, termIds, drafts }: ContentFiles,
  idsOf: ReadonlyMap<string, number>,
): CurrentAddress[] {
  // Names that are not allowed have already been reported.
  const isFree = (name: string, taken: readonly string[]) => slug.safeParse(name).success && !taken.includes(name);
  const whole = documents.filter(({ work }) => isFree(work, SITE_PAGES));
  const hidden = [
    ...documentIds.filter(
      (id) => isFree(expressionOf(id).work, SITE_PAGES) && !whole.some((document) => document.id === id),
    ),
    ...withdrawn.map(({ id }) => id),
  ];
  return [
    ...withEditions(whole).flatMap(({ id, data, texts }): CurrentAddress[] => [
      { address: `${id}/`, ids: idsOf.get(id) },
      ...data.sections.map((section) => ({ address: `${id}/${section.slug}/` })),
      ...(texts.some(({ file }) => file.endsWith(`/${REGISTER_FILE}`)) ? [{ address: `${id}/facts/` }] : []),
    ]),
    ...hidden.map((id) => ({ address: `${id}/`, hidesOthers: true })),
    ...termIds.filter((id) => isFree(id, TERM_PAGES)).map((id) => ({ address: `terms/${id}/` })),
  ]
    .filter(({ address }) => !drafts.has(pageKindOf(address) === 'term' ? address : documentOf(address)))
    .concat([...drafts.keys()].map((address) => ({ address, isDraft: true })));
}

/** Faults if the content differs from the address file: what changed, and how to accept it. */
export function checkAddresses({ addresses, addressFile: file }: ContentFiles, changes: AddressChanges): Fault[] {
  if (addresses === undefined && changes.entries.length === 0) return [];
  if (addresses === undefined)
    return [
      {
        file,
        message: `Found no file of published addresses, expected one beside site.yaml. If the publication is new, or older than this file, run \`${typed('paragraphs', '--accept')}\` to write it; if the file was lost, restore it from version control, since it knows where former addresses lead.`,
      },
    ];
  const lines = [...changes.changes, ...changes.questions, ...changes.refusals];
  if (lines.length === 0) return [];
  const indented = lines.join('\n').replace(/^/gm, '    ');
  return [
    {
      file,
      message: `Found addresses that differ from those that were published, expected every change accepted:\n${indented}\n  Run \`${typed('paragraphs')}\` to see the proposal and \`${typed('paragraphs', '--accept')}\` to accept it.`,
    },
  ];
}

/**
 * Faults of withdrawn documents: their paragraphs are no longer known, or the document that replaces them does not
 * exist.
 */
export function checkWithdrawn(
  { documents, documentIds, withdrawn }: ContentFiles,
  published: readonly AddressEntry[],
) {
  return withdrawn.flatMap((document): Fault[] => {
    const { data, position } = document;
    const { faults } = readIds(document, published);
    const instead = data.withdrawn?.instead;
    if (instead === undefined || documentIds.includes(instead)) return faults;
    return [
      ...faults,
      {
        ...position('withdrawn', 'instead'),
        message: `Found "${instead}", expected the id of a document that is published: ${documents.map(({ id }) => `"${id}"`).join(', ')}. Correct the id or remove it.`,
      },
    ];
  });
}

/** Returns the withdrawn documents, for which only a notice is published. */
export function withdrawnDocuments(
  { withdrawn }: ContentFiles,
  published: readonly AddressEntry[],
): WithdrawnDocument[] {
  return withdrawn.flatMap((document) => {
    const { id, data } = document;
    const { title, language, withdrawn: withdrawal } = data;
    const paragraphs = readIds(document, published).ids.map((entry) => entry.id);
    return withdrawal === undefined ? [] : [{ id, title, language, withdrawn: withdrawal, paragraphs }];
  });
}
