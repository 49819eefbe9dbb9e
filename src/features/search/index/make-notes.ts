/**
 * Makes the records that a search needs only now and then: of what we say, one for every part of a note, for the sources of
 * a term and for every entry of a register; and of the text of former editions.
 */
import type { Document, Publication, Term } from '../../../core/model.ts';
import { memoOf } from '../../../core/memo/memo.ts';
import type { SourceData } from '../../../core/schemas/sources.ts';
import { registerEntries } from '../../../core/statements/register.ts';
import { plainText } from '../../../core/terms/plain-text.ts';
import type { NoteRecord, SearchRecord } from '../record.ts';
import { formerRecords, nameInResults, searchRecords } from './make-records.ts';

/** The id of the heading above the sources on a term's page (core/addresses/reserved-names.ts). */
const SOURCES = 'sources-heading';

/** Between the parts of a text that is made of several. */
const BETWEEN = ' · ';

/** Returns these records of a publication. Their order continues that of its other records. */
export const noteRecords = memoOf((publication: Publication): readonly SearchRecord[] => {
  const { documents, terms, site } = publication;
  const common = { language: site.language, names: [], order: 0 };
  const parts = terms.flatMap((term) =>
    partsOf(term).map((part): NoteRecord => ({ ...common, ...part, kind: 'note', label: term.label, term: term.id })),
  );
  const entries = documents.flatMap((document) =>
    entriesOf(document).map((entry): NoteRecord => ({
      ...common,
      ...entry,
      kind: 'statement',
      document: nameInResults(document, documents),
    })),
  );
  const first = searchRecords(publication).length;
  return [...parts, ...entries, ...formerRecords(publication)].map((record, index) => ({
    ...record,
    order: first + index,
  }));
});

/** The parts of a term's note and, without a heading, its sources. */
function partsOf({ note, sources }: Term): Pick<NoteRecord & { kind: 'note' }, 'id' | 'heading' | 'text'>[] {
  return [
    ...note.map(({ fragment, heading, body }) => ({ id: fragment, heading, text: plainText(body) })),
    ...(sources.length === 0 ? [] : [{ id: SOURCES, heading: '', text: sources.map(inWords).join(BETWEEN) }]),
  ];
}

/** The entries of a register about which we say anything. */
function entriesOf(document: Document): Pick<NoteRecord, 'id' | 'label' | 'text'>[] {
  return registerEntries(document).flatMap(({ figure, occasion, caution, block, fragment }) => {
    const said = [figure, occasion, caution].filter((part) => part !== undefined);
    return said.length === 0 ? [] : [{ id: fragment, label: block.label, text: said.join(BETWEEN) }];
  });
}

/** A source in words, as the list of sources has it. */
const inWords = ({ title, author, publisher, date, via }: SourceData) =>
  [author, title, publisher, date, via].filter((part) => part !== undefined).join(', ');
