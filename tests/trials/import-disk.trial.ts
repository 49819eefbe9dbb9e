/** An editor replaces a text while the disk fills up, or while somebody ends the command: the former text stays, byte for byte. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { put } from '../support/put.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
  writeFileSync(path.join(folder, 'documents/charter/notes-of-mine.txt'), 'What the editor keeps here.\n');
  file = `${folder}.html`;
  const parts = Array.from({ length: 150 }, (_, part) =>
    [
      `<h2>Part ${part}</h2>`,
      ...Array.from({ length: 12 }, (_, nth) => `<p>In part ${part}, boat ${nth} is moored.</p>`),
    ].join(''),
  );
  writeFileSync(file, `<html lang="en"><title>Law</title><h1>Law</h1>${parts.join('')}`);
});
afterEach(() => {
  for (const one of [folder, file]) rmSync(one, { recursive: true });
});

/** Every file of a document, with its bytes. */
const filesOf = (id: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path.join(folder, 'documents', id))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, 'documents', id, name), 'latin1')]),
  );

/** Begins the import in a shell, after other commands of it. */
const begin = (options: string, before = '') =>
  spawn(
    'sh',
    ['-c', `${before}exec "$0" src/cli/import.ts "$1" --rewritten --plain ${options}`, process.execPath, file],
    {
      env: { ...process.env, GLOSSATOR_CONTENT: folder, NODE_COMPILE_CACHE: '' },
    },
  );

test('a disk that takes no more leaves the former text as it was, and of a new document nothing', async () => {
  const former = filesOf('charter');
  for (const options of ['--into charter', '--id law']) {
    // The system lets this command write files of a few blocks only, which the text exceeds.
    const command = begin(options, 'ulimit -f 20; ');
    const [message, [status]] = await Promise.all([text(command.stderr), once(command, 'close'), text(command.stdout)]);
    expect(message).toMatch(
      /^Found a file that is larger than the system lets this command write \(EFBIG.*\)\. Nothing was changed\./m,
    );
    expect(status).toBe(1);
    expect(filesOf('charter')).toEqual(former);
    expect(readdirSync(path.join(folder, 'documents'))).toEqual(['charter']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }
});

test(
  'a command that is killed leaves the former text or the new one, whole, and the next command clears up',
  { timeout: 300_000 },
  async () => {
    const former = filesOf('charter');
    const whole = await runPackageScript('import', [file, '--into', 'charter', '--rewritten', '--plain'], {
      GLOSSATOR_CONTENT: folder,
    });
    expect(whole.status, whole.output).toBe(0);
    const received = put(
      /received: .*/.exec(filesOf('charter').get('document.yaml') ?? '')?.[0] ?? '',
      'received: then',
    );
    const comparable = () =>
      new Map(
        [...filesOf('charter')].map(([name, bytes]) => [name, name === 'document.yaml' ? received(bytes) : bytes]),
      );
    const latter = comparable();
    let kills = 0;
    for (const delay of [0, 2, 5, 10, 20, 40]) {
      rmSync(path.join(folder, 'documents/charter'), { recursive: true });
      cpSync('tests/fixtures/content/sound/content/documents/charter', path.join(folder, 'documents/charter'), {
        recursive: true,
      });
      writeFileSync(path.join(folder, 'documents/charter/notes-of-mine.txt'), 'What the editor keeps here.\n');
      const command = begin('--into charter');
      command.stdout.resume();
      const end = once(command, 'close');
      const isWriting = () => readdirSync(folder).some((name) => name.startsWith('.unfinished-'));
      while (!isWriting() && command.exitCode === null) await wait(1);
      await wait(delay);
      command.kill('SIGKILL');
      await end;
      if (command.signalCode === 'SIGKILL') kills += 1;
      const between = existsSync(path.join(folder, 'documents/charter')) ? filesOf('charter') : former;
      if (between.has('i.mdx')) expect(between, `killed after ${delay} ms`).toEqual(former);
      else expect(comparable(), `killed after ${delay} ms`).toEqual(latter);
      const next = await runPackageScript('validate', [], { GLOSSATOR_CONTENT: folder });
      expect(next.output).not.toContain('unfinished');
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    expect(kills, 'how often the command was killed while it wrote').toBeGreaterThan(0);
  },
);
