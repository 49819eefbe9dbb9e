/** An editor goes from a file to content that can be published, command by command. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { Folder } from '../support/publication.ts';

const RULES = `# The Buoy Rules

## Rule 1

‘Marker buoy’ means a thing that floats. Every marker buoy is lit.

## Rule 2

Marker buoys are painted. A marker\u{a0}buoy is red.
`;

// The text has the term with a no-break space, too.
test('an editor imports a file, begins a suggested term, fills both in, and has no faults left', async () => {
  const folder = new Folder();
  onTestFinished(() => folder.remove());
  const file = path.join(tmpdir(), `${path.basename(folder.path)}.md`);
  writeFileSync(file, RULES);
  const run = async (script: string, ...options: string[]) => {
    const { output, status } = await runPackageScript(script, options, { GLOSSATOR_CONTENT: folder.path });
    expect(status, output).toBe(0);
    return output;
  };
  /** Fills in the empty fields of a file. */
  const fill = (name: string, fields: Readonly<Record<string, string>>) => {
    for (const [field, value] of Object.entries(fields))
      folder.change(name, (text) => text.replace(new RegExp(`^${field}:(?: #.*)?$`, 'm'), `${field}: ${value}`));
  };

  await run('import', file, '--id', 'rules', '--language', 'en', '--short');
  fill('documents/rules/document.yaml', {
    ...{ kind: 'law', publisher: 'The Harbour Office', published: "'2024'", summary: 'Of buoys.' },
    url: 'https://harbour.example/rules',
  });
  await run('paragraphs', '--accept');
  expect(await run('terms', 'suggest', 'rules')).toContain('4 × marker buoy (Rule 1 ¶1)  --write marker-buoy\n');
  expect(await run('terms', 'suggest', 'rules', '--write', 'marker-buoy')).toMatch(
    /^Written: .*terms\/marker-buoy\.mdx\. Fill in what it asks for\.$/m,
  );
  const twice = ['suggest', 'rules', '--write', 'float=marker buoy', '--write', 'mark=marker buoy'];
  const refused = await runPackageScript('terms', twice, { GLOSSATOR_CONTENT: folder.path });
  expect(refused).toMatchObject({
    status: 1,
    output: expect.stringMatching(/^Found .* for float\.mdx and for mark\.mdx/),
  });
  expect(existsSync(folder.at('terms/float.mdx'))).toBe(false);
  const stub = readFileSync(folder.at('terms/marker-buoy.mdx'), 'utf8');
  expect(stub).toContain('# Rule 1 ¶1 says: ‘Marker buoy’ means a thing that floats.');
  fill('terms/marker-buoy.mdx', { kind: 'concept', reviewed: "'2024'", gloss: 'A thing that floats.' });
  folder.change(
    'terms/marker-buoy.mdx',
    (text) => `${text}\n## In the article\n\nThe rules say what it is (Rule 1 ¶1).\n`,
  );
  // Nobody has to accept what is new.
  expect(await run('validate')).toBe('added: terms/marker-buoy/\nThe content has no fault.\n');
  expect(await run('paragraphs')).toContain('new        terms/marker-buoy/');
  const unrecorded = await runPackageScript('paragraphs', ['--recorded'], { GLOSSATOR_CONTENT: folder.path });
  expect(unrecorded.status).toBe(2);
  expect(unrecorded.output).toContain('expected it recorded before it is published:\n    terms/marker-buoy/\n');
  expect(await run('paragraphs', '--add')).toBe('added: terms/marker-buoy/\n');
  expect(await run('paragraphs', '--recorded')).toBe('added: nothing is new\n');
  expect(await run('validate')).toBe('The content has no fault.\n');
  expect(await run('paragraphs', '--add')).toBe('added: nothing is new\n');
});

test('a workflow adds nothing where something published has changed, and says what would', async () => {
  const folder = new Folder();
  onTestFinished(() => folder.remove());
  cpSync(folder.at('terms/berth.mdx'), folder.at('terms/quay.mdx'));
  folder.change('terms/quay.mdx', (text) => text.replace(/forms:\n.*\n.*/, 'forms: [pier]'));
  folder.change('documents/charter/source.txt', (text) => text.replace('for one night', 'for two nights'));
  folder.change('documents/charter/i.mdx', (text) => text.replace('for one night', 'for two nights'));
  const before = folder.files();
  const { output, status } = await runPackageScript('paragraphs', ['--add'], { GLOSSATOR_CONTENT: folder.path });
  expect(status).toBe(2);
  expect(output).toContain('new        terms/quay/');
  expect(output).toMatch(/edited {5}i-1: .*\[-one night-\]\{\+two nights\+\}/);
  expect(output).toMatch(
    /paragraphs\.lock\.json\n {2}Found changes to what was published, expected only what is new\./,
  );
  expect(folder.files()).toEqual(before);
  const onGitHub = { GLOSSATOR_CONTENT: folder.path, GITHUB_ACTIONS: 'true' };
  const inWorkflow = await runPackageScript('paragraphs', ['--add'], onGitHub);
  expect(inWorkflow.output).toMatch(
    /^::error file=.*paragraphs\.lock\.json::.* run the workflow "Accept" on this branch/m,
  );
  expect(inWorkflow.status).toBe(2);
});
