/**
 * `npm run attest`: proves the texts of a reference corpus against their hashes, and counts in them what the terms and
 * families ask. The texts are read where they are, and nothing of them is kept but counts.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { guide } from '../../../core/engine.ts';
import { contentRoot } from '../../../core/environment.ts';
import { type Fault, formatFaults, inReportOrder, stopsTheBuild } from '../../../core/faults/fault.ts';
import type { ContentFiles } from '../../../core/files/content-files.ts';
import { folderReader } from '../../../core/files/folder-reader.ts';
import { typed } from '../../../core/typed.ts';
import { readContent } from '../../../content.ts';
import { needContent } from '../../../cli/content.ts';
import { EXIT, orStop, readArguments, stop } from '../../../cli/options.ts';
import { writeFiles } from '../../../cli/write-whole.ts';
import { languageOfForms } from '../content/compile.ts';
import { checkFamilies } from '../content/check.ts';
import { writeAttestations } from '../content/attestations.ts';
import { familiesOf } from '../content/families.ts';
import { ATTESTATIONS_FILE, type CorpusFiles, readCorpora } from '../content/read.ts';
import { countCorpus } from './count-corpus.ts';
import { answer } from './answer.ts';
import { readTexts } from './corpus-folder.ts';

const { values, positionals } = readArguments({
  name: 'attest',
  takes: 'FOLDER',
  does: 'Proves the texts of a reference corpus against their hashes, counts in them the wordings of the\nterms and families, and writes attestations.json beside its corpus.yaml. With --ask it counts what you ask, and writes nothing.',
  options: {
    ask: { type: 'string', value: 'WORDS', help: 'each place of these words in context, first and last, and by year' },
    regex: { type: 'boolean', default: false, help: 'the words of --ask are a regular expression' },
    corpus: { type: 'string', value: 'ID', help: 'which corpus, if the content has several' },
  },
  examples: [
    ['../texts', 'counts every wording anew'],
    ['../texts --ask "open quay"', 'since when the texts say it, and where'],
    ['../texts --ask "open (quay|pier)s?" --regex', 'the same for several spellings'],
  ],
  exits: {
    unread: 'an option, the folder or the content cannot be read, or the disk cannot be written',
    refused: 'a text is missing or another than its hash says, or a file is no text of the corpus',
  },
});
needContent();
const [folder, ...more] = positionals;
if (folder === undefined || more.length > 0)
  stop(
    `Expected the folder of the texts: ${typed('attest', 'FOLDER')}. A text is <id>.txt there, or in texts/ within it.`,
  );
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop(`Found no folder "${folder}", expected the texts of a corpus. Correct its name.`);
const content = readContent(contentRoot, process.cwd());
const corpus = corpusOf(content);
const language = content.site?.data.language ?? 'en';
const families = familiesOf(content.terms, corpus.families, languageOfForms(content, language));
// A family or term that cannot be read would be missing in silence.
const unread = content.faults.filter(({ file }) => /(?:^|[/\\])(?:corpora|terms)[/\\]/.test(file));
refuse([...unread, ...checkFamilies(corpus, families, content)], EXIT.unread);
const { texts, faults } = readTexts(corpus, folder);
refuse(faults, EXIT.refused);
if (values.ask !== undefined) {
  const answered = answer(texts, values.ask, values.regex, corpus.data);
  if (answered === undefined) stop(`Found "${values.ask}", which is no regular expression. Correct it.`);
  console.log(answered);
} else {
  const counted = countCorpus(texts, families, corpus.data.language);
  const file = path.join(contentRoot, 'corpora', corpus.id, ATTESTATIONS_FILE);
  orStop(() => writeFiles(new Map([[file, writeAttestations(counted)]])));
  const places = counted.wordings.flatMap((one) => Object.values(one.texts)).reduce((sum, { count }) => sum + count, 0);
  const absent = counted.wordings.filter((one) => Object.keys(one.texts).length === 0).length;
  console.log(
    `Written: ${path.relative(process.cwd(), file)}. ${texts.length} texts proved; ${counted.wordings.length} wordings counted at ${places} places, ${absent} of them in no text.`,
  );
}

/** The corpus that the command names, or the only one. */
function corpusOf({ faults: all }: ContentFiles): CorpusFiles {
  const corpora = readCorpora(folderReader(contentRoot, process.cwd()));
  const found = corpora.filter(({ id }) => values.corpus === undefined || id === values.corpus);
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return one;
  const known = corpora.map(({ id }) => id).join(', ');
  if (one !== undefined) stop(`Found several corpora, expected one to be named: --corpus ID, of ${known}.`);
  const ofCorpora = all.filter(({ file }) => /(?:^|[/\\])corpora[/\\]/.test(file));
  refuse(ofCorpora, EXIT.unread);
  return stop(
    known === ''
      ? `Found no corpus in the content, expected corpora/<id>/corpus.yaml. ${guide('docs/corpora.md')} says how to make one.`
      : `Found no corpus "${values.corpus}", expected one of ${known}. Correct the id.`,
  );
}

/** Ends the command if there is a fault. */
function refuse(found: readonly Fault[], code: number): void {
  if (!stopsTheBuild(found)) return;
  console.error(formatFaults(inReportOrder(found)));
  process.exit(code);
}
