/** Keeps the present text of a document as a former edition, so that a later one can take its place. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { compile } from '../core/compile/compile.ts';
import { guide } from '../core/engine.ts';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { ADDRESS_FILE, LOCK_FILE } from '../core/files/file-names.ts';
import { readContent } from '../content.ts';
import { quoted } from '../importing/into.ts';
import { schemaLine } from './schema-line.ts';
import { changeFolder, copyFolder } from './write-whole.ts';

/** The date of the present edition. */
const dated = z.object({ published: z.iso.date() });

/**
 * Says why the present text of a document cannot become a former edition before that of a given day; `undefined` if it
 * can.
 *
 * @param root the content folder
 * @param date the day of the later edition, such as 2022-12-30
 * @param until the last day on which the present one was in force, if the editor says it
 */
export function whyNotKept(root: string, id: string, date: string, until?: string): string | undefined {
  const folder = path.join(root, 'documents', id);
  if (!z.iso.date().safeParse(date).success)
    return `Found the edition "${date}", expected the day on which it was published, such as 2022-12-30.`;
  if (until !== undefined && !z.iso.date().safeParse(until).success)
    return `Found --until ${until}, expected the last day on which the present edition was in force, such as 2022-12-29.`;
  if (!existsSync(path.join(folder, LOCK_FILE)))
    return `Found no ${LOCK_FILE} in ${folder}, so its present text was never published. Leave --edition out: the new text takes its place.`;
  const { published } = dated.partial().catch({}).parse(fieldsOf(folder).toJS());
  if (published === undefined)
    return `Found no whole date under "published" in ${folder}/document.yaml, expected the day of the present edition, such as 2016-11-07: its address will be /${id}/@2016-11-07/. Write it out.`;
  if (date <= published)
    return `Found the edition ${date}, expected a day after ${published}, the date of the present one. A former edition that is missing goes into a folder of its own: see ${guide('docs/editing.md')}.`;
  const { faults } = compile(readContent(root, process.cwd()));
  const own = path.relative(process.cwd(), folder);
  const inTheWay = faults.filter(({ file }) => file.startsWith(own) || file.endsWith(ADDRESS_FILE));
  return stopsTheBuild(inTheWay)
    ? `The present text cannot be kept as an edition before its faults are mended:\n${formatFaults(inTheWay)}`
    : undefined;
}

/**
 * Copies the present text of a document into the folder of its edition, and gives the document the date of the later
 * one.
 *
 * @param today the day on which we received the later edition
 * @returns the folder of the former edition
 */
export function keepEdition(root: string, id: string, date: string, today: string): string {
  const folder = path.join(root, 'documents', id);
  let name = '';
  changeFolder(root, folder, (copy) => {
    name = keepIn(copy, folder, { date, today });
  });
  return path.join(folder, name);
}

/**
 * Does the same in a copy of the document's folder.
 *
 * @param folder where the copy will be
 * @param until the last day on which the former edition was in force, if the editor says it
 * @returns the name of the edition's folder in it
 */
export function keepIn(
  copy: string,
  folder: string,
  { date, today, until }: { readonly date: string; readonly today: string; readonly until?: string | undefined },
): string {
  const document = fieldsOf(copy);
  const { published } = dated.parse(document.toJS());
  const name = `@${published}`;
  for (const one of readdirSync(copy).filter((other) => !other.startsWith('@')))
    copyFolder(path.join(copy, one), path.join(copy, name, one));
  const fields = path.join(copy, name, 'document.yaml');
  const text = readFileSync(fields, 'utf8');
  writeFileSync(
    fields,
    text.replace(/^# yaml-language-server:.*\n/, () => schemaLine(path.join(folder, name), 'document')),
  );
  if (until !== undefined) endForce(fields, until);
  document.set('published', date);
  document.set('received', today);
  writeFileSync(path.join(copy, 'document.yaml'), document.toString({ lineWidth: 0, singleQuote: true }));
  return name;
}

/** Writes into the `document.yaml` of an edition that it is no longer in force, and its last day, if it says that it is in force. */
function endForce(file: string, until: string): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  if (document.getIn(['force', 'state']) !== 'in-force') return;
  document.setIn(['force', 'state'], 'expired');
  document.setIn(['force', 'until'], quoted(until));
  writeFileSync(file, document.toString({ lineWidth: 0, singleQuote: true }));
}

const fieldsOf = (folder: string) => parseDocument(readFileSync(path.join(folder, 'document.yaml'), 'utf8'));
