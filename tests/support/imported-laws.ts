/** Laws in the XML of their publishers, as an editor imports them (tests/fixtures/profiles). */
import { readFileSync } from 'node:fs';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { formatReport } from '../../src/importing/report.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { importDocument, TODAY } from './imported-document.ts';

const FIELDS = { publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** Opens the file of a format, which may be changed first. */
const opened = (format: string, change: (xml: string) => string) =>
  inputOf(
    Buffer.from(change(readFileSync(`tests/fixtures/profiles/${format}.xml`, 'utf8'))),
    `${format}.xml`,
    'tests/fixtures/profiles',
  );

/** The labels and the texts of a document, in reading order, with the headings of its sections. */
export async function readLaw(format: string, change = (xml: string) => xml) {
  const { original } = opened(format, change);
  const { document, imported } = await importDocument(original, { id: format, fields: FIELDS });
  return {
    imported,
    headings: document.sections.map(({ heading }) => heading),
    ids: document.ids.map(({ id }) => id),
    places: document.sections.flatMap((section) =>
      addressedBlocks(section).map(({ label, text }) => [label, text] as const),
    ),
  };
}

/** The report of the import of a format's file, which may be changed first. */
export async function reportOf(format: string, change = (xml: string) => xml): Promise<string> {
  const { original, format: name, changes } = opened(format, change);
  return formatReport(await importOriginal(original, { today: TODAY }), name, changes);
}
