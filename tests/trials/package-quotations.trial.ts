/** Somebody without this repository checks quotations with the engine that they installed as a package. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { word, wordParagraph } from '../support/hostile-files/formats.ts';
import { quoted, Stranger } from '../support/stranger.ts';

const stranger = new Stranger();
const { library } = stranger;

beforeAll(() => stranger.install(), 10 * 60_000);
afterAll(() => stranger.leave());

describe('an editor checks quotations', { timeout: 5 * 60_000 }, () => {
  test('of a letter, and of a folder of reports', async () => {
    writeFileSync(path.join(library, 'letter.md'), 'It says “born free and equal in dignity and rights”.\n');
    expect(await stranger.type('npx glossator check-quotes letter.md')).toContain('VERBATIM  Art. 1 ¶1');
    rmSync(path.join(library, 'letter.md'));
    const reports = path.join(library, 'reports');
    mkdirSync(path.join(reports, 'below'), { recursive: true });
    writeFileSync(
      path.join(reports, 'a.docx'),
      word(wordParagraph('“Born free and equal in dignity and duties”, it says.')),
    );
    writeFileSync(
      path.join(reports, 'below/b.md'),
      'See [Art. 1](https://example.org/declaration/articles/#nowhere).\n',
    );
    const told = await stranger.type('npx glossator check-quotes reports', library, { SITE: 'https://example.org' });
    expect(told).toMatch(
      /^2 files checked\.\n1 quotation: 1 altered\.\n1 link to passages: 1 to a passage that no edition has\./,
    );
    expect(told).toContain('stands "rights", quoted "duties"');
    rmSync(reports, { recursive: true });
  });

  test('from a program of their own, with its types', async () => {
    const program = `import { fileChecker, type QuotingLink } from 'glossator/quotations';
const block = { id: 'i-1', label: 'I.1', text: 'Dogs stay on a lead.' };
const check = fileChecker([{ id: 'law', title: 'Law', sections: [{ id: 'i', label: 'I', blocks: [block] }] }]);
const file = Buffer.from('It says “Dogs stay on the lead” ([I.1](https://example.org/law/i/#i-1)).');
const { links } = await check(file, { name: 'a.md' });
const verdicts: (string | undefined)[] = links.map(({ quotes }: QuotingLink) => quotes?.verdict);
console.log(verdicts.join());
`;
    writeFileSync(path.join(library, 'own.mts'), program);
    expect(await stranger.type('node own.mts')).toContain('altered\n');
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const options = `--noEmit --strict --module nodenext --target esnext --types node --typeRoots ${quoted(path.resolve('node_modules/@types'))}`;
    const compile = `node ${quoted(compiler)} ${options} own.mts`;
    expect(await stranger.type(compile)).toBe('');
    writeFileSync(path.join(library, 'own.mts'), program.replace('quotes?.verdict', 'quotes?.verdicts'));
    expect(await stranger.typeRefused(compile)).toContain("Property 'verdicts' does not exist");
    rmSync(path.join(library, 'own.mts'));
  });
});
