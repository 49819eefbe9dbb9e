/** What can be typed after `npm run import`. */
import { language } from '../core/schemas/fields.ts';
import { typed } from '../core/typed.ts';
import { MEMORY, SECONDS } from '../importing/bounds.ts';
import { Refusal } from '../importing/refusal.ts';
import { readArguments } from './options.ts';

/** The options and the other arguments. */
export const { values, positionals } = readArguments({
  name: 'import',
  takes: 'FILE',
  does: 'Makes a document from a file (.pdf, .txt, .md, .html, .docx, .odt, .epub, or the .xml of Akoma Ntoso, Canada, the US, the UK, Germany or Japan) or a folder of Markdown files,\nproves that no word was lost or changed, and reports what you have to decide.',
  options: {
    id: { type: 'string', value: 'ID', help: 'the name of its folder, and the first part of its address' },
    language: { type: 'string', value: 'TAG', help: 'its language, if the file does not name it' },
    title: { type: 'string', value: 'TITLE', help: 'its title, if the text has none' },
    fields: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'a file with what document.yaml is to say of it, such as its publisher; of several, the last one holds',
    },
    look: { type: 'boolean', default: false, help: 'shows it at once, in a publication that is gone when you end it' },
    'dry-run': { type: 'boolean', default: false, help: 'shows what it would make, and writes nothing' },
    'full-report': { type: 'boolean', default: false, help: 'reports every remark, however many lines that takes' },
    into: { type: 'string', value: 'ID', help: 'replaces the text of an existing document' },
    'version-of': {
      type: 'string',
      value: 'ID',
      help: 'makes it a version of that document, in the language of --language',
    },
    edition: {
      type: 'string',
      value: 'DATE',
      help: 'with --into: the day of the new edition; the present one is kept. With --version-of: the edition of which it is a version',
    },
    until: { type: 'string', value: 'DATE', help: 'with --edition: the last day in force of the present one' },
    plain: {
      type: 'boolean',
      default: false,
      help: 'takes paragraphs where headings, items, rows or pictures are lost',
    },
    rewritten: {
      type: 'boolean',
      default: false,
      help: 'takes a text with --into that has hardly a line of the present one, or with --version-of other numbers',
    },
    short: { type: 'boolean', default: false, help: 'takes a text of under 200 letters' },
    decisions: {
      type: 'string',
      value: 'FILE',
      help: 'a file like import.yaml: how it is read, and what its lines are where that is unsure',
    },
    encoding: { type: 'string', value: 'NAME', help: 'how its letters are stored, if the guess is wrong' },
    main: { type: 'string', value: 'SELECTOR', help: 'the part of a web page that is the text (body: all of it)' },
    without: { type: 'string', value: 'SELECTOR', multiple: true, help: 'a part of a web page that is left out' },
    inbox: {
      type: 'string',
      value: 'FOLDER',
      help: 'makes a document of each file in a folder, and takes it out there',
    },
    report: { type: 'string', value: 'FILE', help: 'with --inbox: writes the report to a file, too' },
    seconds: { type: 'string', value: 'N', default: `${SECONDS}`, help: 'the processor time that it may take' },
    memory: { type: 'string', value: 'MB', default: `${MEMORY}`, help: 'the memory that it may take, in megabytes' },
  },
  examples: [
    ['act.html --id harbour-act', 'a document in content/documents/harbour-act'],
    ['act.pdf --look', 'a first look in the browser, before anything is decided'],
    ['act.html --dry-run', 'the report alone'],
    ['page.html --main "#text" --without .share', 'a page of a site, by CSS selectors'],
    ['law.txt --encoding gb18030', 'a file whose letters came out wrong'],
    ['atlas.pdf --seconds 120 --memory 3000', 'a document that needs more than others do'],
    ['act.html --into harbour-act', 'the same edition, better transcribed'],
    ['act-2025.html --into harbour-act --edition 2025-01-01', 'a new edition beside the former ones'],
    ['loi.html --version-of harbour-act --language fr', 'the same document in another language'],
  ],
  exits: {
    unread: 'an option, the file or the content cannot be read, the id is taken, or the disk cannot be written',
    refused:
      'the file was read, and its size, what it took to read it, the proof or a rule for content refused what would be written',
  },
});
/**
 * Checks the options against each other, and returns the name of the file or folder to import.
 *
 * @throws {Refusal} if an option cannot be read, or does not go with another
 */
export function checkArguments(): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(`Expected the name of one file or folder: ${typed('import', 'FILE')}`);
  if (values.language !== undefined && !language.safeParse(values.language).success)
    throw new Refusal(`Found the language "${values.language}", expected a tag such as en, zh-Hans or ar.`);
  if (values.into !== undefined && values.id !== undefined)
    throw new Refusal('Found --id beside --into, which names the document itself. Leave one out.');
  if (values.into !== undefined && values.fields !== undefined)
    throw new Refusal('Found --fields beside --into, which keeps the fields of the document. Leave one out.');
  if (values.edition !== undefined && values.into === undefined && values['version-of'] === undefined)
    throw new Refusal('Found --edition without --into, which names the document of which it is an edition. Add it.');
  checkVersionOf();
  if (values.until !== undefined && values.edition === undefined)
    throw new Refusal('Found --until without --edition, the day of the new edition. Add it, or leave it out.');
  if (values.look && (values.into !== undefined || values['dry-run']))
    throw new Refusal(
      'Found --look beside --into or --dry-run, expected it alone: it shows a new document. Leave one out.',
    );
  return file;
}

/** Checks that what makes a version of a document stands without what makes or replaces another one. */
function checkVersionOf(): void {
  if (values['version-of'] === undefined) return;
  const other = (['id', 'into', 'until', 'look'] as const).find(
    (name) => values[name] !== undefined && values[name] !== false,
  );
  if (other !== undefined)
    throw new Refusal(
      `Found --${other} beside --version-of, which makes a text in the folder of another document. Leave one out.`,
    );
}
