/** `npm run terms`: helps an editor to find the terms of a document. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../core/faults/did-you-mean.ts';
import { writeOut } from '../core/characters/character-names.ts';
import { compileWithDrafts } from '../core/compile/compile.ts';
import { formatFaults } from '../core/faults/fault.ts';
import { formKey } from '../core/forms/forms.ts';
import { compileContent } from '../content.ts';
import { contentRoot } from '../core/environment.ts';
import type { Document, Publication } from '../core/model.ts';
import { typed } from '../core/typed.ts';
import { formatSuggestions } from '../suggesting/report.ts';
import { stubOf } from '../suggesting/stub.ts';
import { findCandidate, suggest } from '../suggesting/suggest.ts';
import { needContent } from './content.ts';
import { placeOfNew } from './new-name.ts';
import { orStop, readArguments, stop } from './options.ts';
import { writeFiles } from './write-whole.ts';

/** How many phrases are shown without `--all`. */
const MOST_PHRASES = 30;

const { values, positionals } = readArguments({
  name: 'terms',
  takes: 'suggest [DOCUMENT]',
  does: 'Suggests what may become a term, in one document or in all of them, and begins the files of terms.',
  options: {
    all: { type: 'boolean', default: false, help: 'every phrase, not only the most likely ones' },
    write: {
      type: 'string',
      value: 'ID',
      multiple: true,
      default: [],
      help: 'begins the file of a suggested term; ID=WORDING that of a wording, with an id of your choice',
    },
  },
  examples: [
    ['suggest', 'suggestions for every document'],
    ['suggest harbour-act', 'for one document'],
    ['suggest harbour-act --write berth', 'begins terms/berth.mdx'],
    ['suggest --write human-rights=人权', 'the same for a wording in other letters'],
  ],
  exits: {
    unread:
      'an option or the content cannot be read, the document or suggestion does not exist, or the disk cannot be written',
  },
});
needContent();
const [command, id, ...more] = positionals;
if (command !== 'suggest' || more.length > 0)
  stop(`Expected "suggest" and the name of at most one document: ${typed('terms', 'suggest [DOCUMENT]')}`);
const { publication, faults } = compileContent(contentRoot, process.cwd(), compileWithDrafts);
if (publication === undefined) stop(formatFaults(faults));
const suggestions = documentsOf(publication).map((document) => suggest(document, publication.terms));
if (values.write.length === 0)
  for (const one of suggestions)
    console.log(`${writeOut(formatSuggestions(one, values.all ? Infinity : MOST_PHRASES))}\n`);
else {
  // Stubs are made before any file is written, so that an error leaves nothing half done.
  const stubs = orStop(() => values.write.map((written) => stubFor(written, publication)));
  refuseFormsOfTwo(stubs);
  orStop(() => writeFiles(new Map(stubs.map(({ file, text }) => [file, text])), true));
  for (const { file } of stubs)
    console.log(`Written: ${path.relative(process.cwd(), file)}. Fill in what it asks for.`);
}

/** The documents that the command names, or all of them. */
function documentsOf({ documents }: Publication): readonly Document[] {
  if (id === undefined) return documents;
  const document = documents.find((one) => one.id === id);
  if (document !== undefined) return [document];
  // A document with a fault is not in the publication.
  if (existsSync(path.join(contentRoot, 'documents', id))) stop(formatFaults(faults));
  const ids = documents.map((one) => one.id);
  return stop(`Found no document "${id}" in ${contentRoot}.${didYouMean(id, ids, (one) => one)}`);
}

/** A file to be written, and the forms in it. */
interface Stub {
  readonly file: string;
  readonly text: string;
  readonly forms: readonly string[];
}

/** Ends the command if two files would have a form in common, which a build refuses. */
function refuseFormsOfTwo(stubs: readonly Stub[]): void {
  const owners = new Map<string, string>();
  for (const { file, forms } of stubs)
    for (const form of forms) {
      const owner = owners.get(formKey(form));
      const [one, other] = [owner ?? '', file].map((name) => path.basename(name));
      if (owner !== undefined)
        stop(`Found the form "${form}" for ${one} and for ${other}, expected it in one term. Write only one of them.`);
      owners.set(formKey(form), file);
    }
}

/** The file that `--write` asks for. */
function stubFor(written: string, all: Publication): Stub {
  const [, name = written, wording] = /^([^=]*)=(.+)$/su.exec(written) ?? [];
  const file = placeOfNew(contentRoot, 'term', name, {
    another: 'Write --write ID=WORDING with another id.',
    there: 'Add the wording to its forms instead.',
  });
  for (const one of suggestions) {
    const candidate = findCandidate(one, wording ?? name);
    if (candidate !== undefined) return { file, text: stubOf(candidate, one, all), forms: candidate.forms };
  }
  return stop(
    `Found no suggestion for ${wording === undefined ? `the id "${name}"` : `the wording "${wording}"`}. Take an id from the list, or say which wording it is: --write ${name}=WORDING`,
  );
}
