/** `npx glossator COMMAND`: runs a command of the engine where that is installed as a package. */
import { pathToFileURL } from 'node:url';
import project from '../../package.json' with { type: 'json' };
import { engineRoot, inEngine } from '../core/engine.ts';
import { didYouMean } from '../core/faults/did-you-mean.ts';
import { whyNotHere } from './installed.ts';
import { EXIT, stop } from './options.ts';

/** The commands: the file of each, and what it does. */
const COMMANDS: Readonly<Record<string, readonly [file: string, does: string]>> = {
  create: ['src/cli/create.ts', 'makes the folder of a publication, to be built with this engine'],
  dev: ['src/cli/dev.ts', 'serves the site while you edit it'],
  build: ['src/cli/build.ts', 'writes the whole site, and proves it'],
  preview: ['src/cli/preview.ts', 'serves the site that was built last'],
  validate: ['src/cli/validate.ts', 'checks the content as a build does'],
  new: ['src/cli/new.ts', 'makes the files of a publication, a document or a term'],
  import: ['src/cli/import.ts', 'makes a document from a file'],
  terms: ['src/cli/terms.ts', 'suggests terms, and begins their files'],
  paragraphs: ['src/cli/paragraphs.ts', 'shows which ids and addresses change, and accepts them'],
  pairs: ['src/cli/pairs.ts', 'pairs the passages of a document with those of its versions in other languages'],
  'check-quotes': ['src/cli/check-quotes.ts', 'compares the quotations in a text with the documents'],
  attest: ['src/features/wordings/command/attest.ts', 'counts wordings in the texts of a reference corpus'],
  verify: ['src/cli/verify.ts', 'verifies a site from its files alone'],
  mcp: ['src/cli/mcp.ts', 'serves a built site to language models'],
  compress: ['src/cli/compress.ts', 'writes compressed copies beside the files of a site'],
};

const HELP = [
  'npx glossator COMMAND [words and options]\n',
  ...Object.entries(COMMANDS).map(([name, [, does]]) => `  ${name.padEnd(14)}${does}`),
  '\nnpx glossator COMMAND --help says more of one.',
].join('\n');

const [name = ''] = process.argv.splice(2, 1);
const [file] = (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined) ?? [];
if (file !== undefined) await run(file);
else if (['--help', '-h', 'help'].includes(name)) console.log(HELP);
else if (name === '--version') console.log(project.version);
else {
  const found = name === '' ? 'Found no command' : `Found "${name}", which is no command`;
  stop(`${found}.${didYouMean(name, Object.keys(COMMANDS), (one) => one)}\n\n${HELP}`);
}

async function run(module: string): Promise<void> {
  // A publication that is still to be made has no engine of its own.
  const why = name === 'create' ? undefined : whyNotHere(process.cwd(), engineRoot);
  if (why !== undefined) stop(why, EXIT.unread);
  await import(pathToFileURL(inEngine(module)).href);
}
