/** What an editor's program, such as VS Code, knows about the files of content. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';
import { schemaLine } from '../../src/cli/schema-line.ts';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';

const FOLDER = 'docs/schemas';
const PUBLICATIONS = ['content', 'tests/fixtures/charter/content', 'tests/fixtures/content/sound/content'];
const FILES = {
  about: 'about.mdx',
  corpus: 'corpora/*/corpus.yaml',
  families: 'corpora/*/families.yaml',
  document: 'documents/*/document.yaml',
  page: 'pages/*.mdx',
  publishers: 'publishers.yaml',
  register: 'documents/*/register.yaml',
  site: 'site.yaml',
  sources: 'sources.yaml',
  term: 'terms/*.mdx',
} as const;

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schemaOf = (kind: string) => json(path.join(FOLDER, `${kind}.json`));
const fieldsOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return parse((file.endsWith('.mdx') ? splitFrontMatter(text).yaml : text) ?? '');
};
const filesOf = (kind: keyof typeof FILES) =>
  PUBLICATIONS.flatMap((folder) => globSync(path.join(folder, FILES[kind])));

/** Validates fields by another program. */
const judge = (kind: string) => new Ajv({ formats: { uri: true } }).compile(schemaOf(kind));

test('the JSON Schemas describe what the engine reads; npm run schemas writes them', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...jsonSchemas().keys()]);
  for (const [name, text] of jsonSchemas())
    expect(readFileSync(path.join(FOLDER, name), 'utf8'), `${name}: run npm run schemas`).toBe(text);
});

/** Returns the paths of the fields of a schema without a description. */
function silentIn(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]: [string, unknown]) => {
    const isFields = key === 'properties' && typeof below === 'object' && below !== null;
    const silent = isFields ? Object.entries(below).filter(([, field]) => !field.description) : [];
    return [...silent.map(([field]) => `${place}/${field}`), ...silentIn(below, `${place}/${key}`)];
  });
}

test('an editor’s program explains every field', () => {
  expect(Object.keys(FILES).flatMap((kind) => silentIn(schemaOf(kind), kind))).toEqual([]);
});

describe.each(Object.keys(FILES))('in the fields of a %s file', (name) => {
  const kind = Object.keys(FILES).find((each): each is keyof typeof FILES => each === name) ?? 'site';

  test('nothing is underlined that the engine accepts', () => {
    const isSound = judge(kind);
    expect(filesOf(kind).length).toBeGreaterThan(0);
    for (const file of filesOf(kind)) {
      isSound(fieldsOf(file));
      expect(isSound.errors, file).toBe(null);
    }
  });

  test('an unknown field is underlined', () => {
    const [file = ''] = filesOf(kind);
    const isSound = judge(kind);
    const fields = fieldsOf(file);
    const withOther = { ...(Array.isArray(fields) ? fields[0] : fields), fild: 1 };
    expect(isSound(Array.isArray(fields) ? [withOther] : withOther)).toBe(false);
    expect(isSound.errors?.map(({ params }) => params)).toEqual([{ additionalProperty: 'fild' }]);
  });
});

test('texts of several paragraphs and colours in capitals are not underlined, as the engine accepts them', () => {
  const [file = ''] = filesOf('site');
  const site = fieldsOf(file);
  const isSound = judge('site');
  const ink = { light: '#AABBCC', dark: '#aabbcc' };
  expect(isSound({ ...site, lead: 'One.\n\nTwo.', colours: { ...site.colours, ink } })).toBe(true);
  expect(isSound({ ...site, lead: 'One.\n' })).toBe(false);
  expect(isSound({ ...site, colours: { ...site.colours, ink: { ...ink, dark: '#aabbcg' } } })).toBe(false);
});

test('each field is described by its comment in the code', () => {
  const { properties: document } = schemaOf('document');
  expect(document.publisher.description).toBe('Who published the official text.');
  expect(document.withdrawn.properties.reason.description).toBe('Why, in whole sentences.');
  expect(schemaOf('document').definitions.__schema0.items.properties.slug.description).toMatch(/^Last part of the/);
  const { properties: register } = schemaOf('register');
  expect(register.quotations.items.properties.by.description).toBe('Who is quoted.');
  expect(register.calls.items.properties.by.description).toMatch(/^Who says it, if the document reports/);
  expect(register.calls.items.properties.quote.description).toMatch(/^The exact words/);
});

test('VS Code validates every YAML file of a publication by its schema', () => {
  const settings: Record<string, string> = json('.vscode/settings.json')['yaml.schemas'];
  for (const kind of ['site', 'document', 'publishers', 'sources', 'register'] as const)
    for (const file of filesOf(kind)) {
      const schemas = Object.entries(settings).flatMap(([schema, glob]) =>
        path.matchesGlob(file, glob) ? [schema] : [],
      );
      expect(schemas, file).toEqual([`${FOLDER}/${kind}.json`]);
      expect(existsSync(`${FOLDER}/${kind}.json`)).toBe(true);
    }
  expect(json('.vscode/extensions.json').recommendations).toEqual(['redhat.vscode-yaml']);
});

test('a file from a command names its schema, wherever the content is', () => {
  expect(schemaLine('content/documents/charter', 'document')).toBe(
    '# yaml-language-server: $schema=../../../docs/schemas/document.json\n',
  );
  const elsewhere = path.resolve('../publication');
  const [, named = ''] = /\$schema=(.*)\n/.exec(schemaLine(elsewhere, 'site')) ?? [];
  expect(path.resolve(elsewhere, named)).toBe(path.resolve(FOLDER, 'site.json'));
});
