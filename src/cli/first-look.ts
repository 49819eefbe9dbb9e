/** `npm run import -- FILE --look`: shows a document in the dev server, in a publication that is there only meanwhile. */
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { proposeAcceptance } from '../core/acceptance/acceptance.ts';
import { NOTHING_DECIDED } from '../core/acceptance/written-decisions.ts';
import { keptOf } from '../core/environment.ts';
import { typed } from '../core/typed.ts';
import { base } from '../core/addresses/base.ts';
import { compileContent, readContent } from '../content.ts';
import type { Imported } from '../importing/compose.ts';
import { entriesOf } from './desk/entries.ts';
import { deskPage } from './desk/page.ts';
import { newSite } from './new-publication.ts';
import { EXIT } from './options.ts';
import { astroWords } from './run-astro.ts';

/**
 * Makes a publication in a temporary folder, which is removed when the command ends.
 *
 * @returns the folder
 */
export function beginLook(name: string): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator-look-')));
  process.on('exit', () => {
    for (const folder of [root, deskIn(root), keptOf('astro', root), keptOf('vite', root)])
      rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, text] of newSite(root, name)) writeFileSync(file, text);
  return root;
}

/** The page of the desk stands beside the publication, which has nothing but content. */
const deskIn = (root: string): string => `${root}.html`;

/**
 * Serves the publication until the editor ends it, and says where its document is.
 *
 * @param root its folder
 * @param id the document
 */
export async function showLook(root: string, id: string, imported: Imported): Promise<void> {
  giveIds(root);
  const { publication } = compileContent(root, process.cwd());
  const entries = entriesOf(imported, publication?.documents[0]);
  writeFileSync(deskIn(root), deskPage(imported.title.join(' '), `${base}${id}/full/`, entries, commandOfImport()));
  const server = spawn(
    process.execPath,
    astroWords('dev', ['--host', '127.0.0.1', '--ignore-lock', '--open', '@desk/']),
    {
      env: { ...process.env, GLOSSATOR_CONTENT: root, GLOSSATOR_DESK: deskIn(root) },
      stdio: ['inherit', 'pipe', 'inherit'],
    },
  );
  // Ctrl+C reaches the server as well; a signal to this command alone does not.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill());
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    if (addressIn(printed) !== undefined) return;
    printed += stripVTControlCharacters(chunk.toString());
    const address = addressIn(printed);
    if (address !== undefined) console.log(whatIsSeen(`${address}${id}/`, `${address}@desk/`));
  });
  const code = await new Promise<number | null>((resolve) => server.on('close', resolve));
  if (!server.killed) process.exitCode = code ?? EXIT.unread;
}

/** Gives the paragraphs their ids, as `npm run paragraphs -- --accept` does. */
function giveIds(root: string): void {
  const content = readContent(root, process.cwd());
  // The import has proved the text. What is left are the fields that are to be filled in.
  const { files } = proposeAcceptance(
    { ...content, faults: [] },
    NOTHING_DECIDED,
    new Date().toISOString().slice(0, 10),
  );
  for (const [file, text] of files) writeFileSync(file, text);
}

/** The address that the server prints once it is ready; before, it may name another one that is running. */
const addressIn = (printed: string): string | undefined => /(?<=\bLocal\s+)http:\S+(?=\s)/.exec(printed)?.[0];

/** The words of this command without `--look`, as a shell takes them. */
function commandOfImport(): string {
  const words = process.argv.slice(2).filter((word) => word !== '--look');
  const quoted = words.map((word) =>
    /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`,
  );
  return quoted.join(' ');
}

/** Says where the document is, and how to import it for good. */
function whatIsSeen(address: string, desk: string): string {
  return [
    `\nA first look: ${address}`,
    `What was left out and what is unsure stands beside the text here: ${desk}`,
    'What has to be filled in is in brackets, and is listed at the top of each page. A build refuses it until then.',
    `Ctrl+C ends it, and nothing of it stays. To import it for good: ${typed('import', commandOfImport())}\n`,
  ].join('\n');
}
