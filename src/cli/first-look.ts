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
import { readContent } from '../content.ts';
import { newPublication } from './new-publication.ts';
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
    for (const folder of [root, keptOf('astro', root), keptOf('vite', root)])
      rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, text] of newPublication(root, name)) writeFileSync(file, text);
  return root;
}

/**
 * Serves the publication until the editor ends it, and says where its document is.
 *
 * @param root its folder
 * @param id the document
 */
export async function showLook(root: string, id: string): Promise<void> {
  giveIds(root);
  const server = spawn(
    process.execPath,
    astroWords('dev', ['--host', '127.0.0.1', '--ignore-lock', '--open', `${id}/`]),
    { env: { ...process.env, GLOSSATOR_CONTENT: root }, stdio: ['inherit', 'pipe', 'inherit'] },
  );
  // Ctrl+C reaches the server as well; a signal to this command alone does not.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill());
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    if (addressIn(printed) !== undefined) return;
    printed += stripVTControlCharacters(chunk.toString());
    const address = addressIn(printed);
    if (address !== undefined) console.log(whatIsSeen(`${address}${id}/`));
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

/** Says where the document is, and how to import it for good. */
function whatIsSeen(address: string): string {
  const words = process.argv.slice(2).filter((word) => word !== '--look');
  const quoted = words.map((word) =>
    /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`,
  );
  return [
    `\nA first look: ${address}`,
    'What has to be filled in is in brackets, and is listed at the top of each page. A build refuses it until then.',
    `Ctrl+C ends it, and nothing of it stays. To import it for good: ${typed('import', quoted.join(' '))}\n`,
  ].join('\n');
}
