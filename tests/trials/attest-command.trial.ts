import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runPackageScript } from '../support/astro.ts';
import { countNaively } from '../support/naive-count.ts';
import { Folder } from '../support/publication.ts';
import { CORPUS, FAMILIES, TEXTS } from '../support/small-corpus.ts';

let folder: Folder;
let texts = '';
beforeEach(() => {
  folder = new Folder();
  mkdirSync(folder.at('corpora/harbour'), { recursive: true });
  writeFileSync(folder.at('corpora/harbour/corpus.yaml'), CORPUS);
  writeFileSync(folder.at('corpora/harbour/families.yaml'), FAMILIES);
  texts = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  mkdirSync(path.join(texts, 'texts'));
  writeFileSync(path.join(texts, 'README.md'), 'What lies beside the texts is not read.');
  for (const [id, { text }] of Object.entries(TEXTS)) writeText(id, text);
});
afterEach(() => {
  folder.remove();
  rmSync(texts, { recursive: true });
});

const writeText = (id: string, text: string) => writeFileSync(path.join(texts, 'texts', `${id}.txt`), text);
const attest = (...options: string[]) =>
  runPackageScript('attest', [texts, ...options], { GLOSSATOR_CONTENT: folder.path });

const written = z.object({
  texts: z.record(z.string(), z.string()),
  wordings: z.array(z.object({ wording: z.string(), texts: z.record(z.string(), z.unknown()) })),
});

describe('an editor at npm run attest', () => {
  test('gets what a naive count of the texts gives, in a file that is the same every time', async () => {
    const { status, output } = await attest();
    expect(output).toMatch(/3 texts proved; 7 wordings counted at 9 places, 2 of them in no text\.$/m);
    expect(status).toBe(0);
    const file = folder.read('corpora/harbour/attestations.json');
    const { texts: hashes, wordings } = written.parse(JSON.parse(file));
    expect(Object.keys(hashes)).toEqual(['rules-1950', 'rules-1970', 'act-1990']);
    const families = [
      ['berth', 'berths'],
      ['harbour dues', 'Harbour dues'],
      ['harbour master'],
      ['visitors’ berth', 'guest-berth'],
    ];
    const naive = families.flatMap((family) =>
      family.map((wording): [string, unknown] => {
        const inTexts = Object.entries(TEXTS).flatMap(([id, { text }]) => {
          const count = countNaively(text, family).get(wording);
          return count === undefined ? [] : [[id, count] as const];
        });
        return [wording, Object.fromEntries(inTexts)];
      }),
    );
    expect(new Map(wordings.map((one) => [one.wording, one.texts]))).toEqual(new Map(naive));
    await attest();
    expect(folder.read('corpora/harbour/attestations.json')).toBe(file);
    expect(folder.faults()).toBe('');
  });

  test('is refused with every fault if a text is missing, another or too many, and nothing is written', async () => {
    rmSync(path.join(texts, 'texts/rules-1950.txt'));
    writeText('rules-1970', `${TEXTS['rules-1970']?.text}More.\n`);
    writeText('rules-1980', 'The Rules of 1980\n');
    const { status, output } = await attest();
    expect(status).toBe(2);
    expect(output).toMatch(/^4 faults in the content:/);
    expect(output).toMatch(/corpus\.yaml:11:5\n {2}Found no file .*rules-1950\.txt, expected the text\./);
    expect(output).toMatch(/corpus\.yaml:23:5\n {2}Found 61 characters, expected 66, as in .*rules-1970\.txt\./);
    expect(output).toMatch(
      /corpus\.yaml:24:5\n {2}Found another text in .*rules-1970\.txt: its SHA-256 is [0-9a-f]{64}\./,
    );
    expect(output).toMatch(/rules-1980\.txt\n {2}Found a file that nothing reads/);
    expect(folder.files()['corpora/harbour/attestations.json']).toBeUndefined();
  });

  test('who asks for words gets each place in context, first and last, and the years', async () => {
    const { status, output } = await attest('--ask', 'berth');
    expect(status).toBe(0);
    expect(output).toBe(`1950-03-01  rules-1950  The Rules of 1950
  2: Each boat has a [berth]. A Berth is not a birth.

1970-03-01  rules-1970  The Rules of 1970
  2: hs, three berths, a visitors’ [berth].

1990  act-1990  The Act of 1990
  4: [berth] is a berth.
  4: berth is a [berth].

"berth": 4 times in 3 of 3 texts.
First: 1950-03-01  rules-1950  The Rules of 1950
Last:  1990  act-1990  The Act of 1990
By year: 1950 1, 1970 1, 1990 2
It lacks the rules of 1960.
`);
    expect(folder.files()['corpora/harbour/attestations.json']).toBeUndefined();
  });

  test('who asks by a regular expression gets what it describes, and is told if it is none', async () => {
    expect((await attest('--ask', '[Bb]erths?', '--regex')).output).toContain('"[Bb]erths?": 7 times in 3 of 3 texts.');
    const { status, output } = await attest('--ask', '(', '--regex');
    expect(output).toBe('Found "(", which is no regular expression. Correct it.\n');
    expect(status).toBe(1);
  });

  test('who asks for what no text has is told that it is not in these texts', async () => {
    expect((await attest('--ask', 'quay')).output).toBe(
      '"quay" is not in these 3 texts.\nIt lacks the rules of 1960.\n',
    );
  });

  test('is told what is missing: a folder, a corpus', async () => {
    const { output, status } = await runPackageScript('attest', ['nowhere'], { GLOSSATOR_CONTENT: folder.path });
    expect(output).toBe('Found no folder "nowhere", expected the texts of a corpus. Correct its name.\n');
    expect(status).toBe(1);
    expect((await attest('--corpus', 'harbor')).output).toBe(
      'Found no corpus "harbor", expected one of harbour. Correct the id.\n',
    );
  });
});
