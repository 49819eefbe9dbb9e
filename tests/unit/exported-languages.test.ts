/** What programs are told of a document in several languages: its texts, and which passages belong together. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { documentFiles } from '../../src/core/published/document-files.ts';
import { exportLanguages } from '../../src/exports/languages-json.ts';
import { exportMemory } from '../../src/exports/languages-tmx.ts';
import { proveMemory } from '../../src/proof/downloads/memory.ts';
import { readContent } from '../../src/content.ts';
import { charter } from '../support/exported.ts';

const SITE = new URL('https://papers.example/');

/** The act of the fixture in English and French. */
function texts(): [Document, Document] {
  const { publication } = compile(readContent('tests/fixtures/versions/content', '/'));
  const [french, english] = publication?.documents ?? [];
  if (english === undefined || french === undefined) throw new Error('There are no two texts.');
  return [english, french];
}

describe('a program that reads languages.json', () => {
  const made = exportLanguages(texts(), SITE);

  test('finds each text with its language, how binding it is, and its edition', () => {
    expect(made.versions).toEqual([
      {
        id: 'pier-act',
        language: 'en',
        authority: null,
        edition: '2020-05-01',
        url: 'https://papers.example/pier-act/',
      },
      {
        id: 'pier-act/@fr',
        language: 'fr',
        authority: 'authentic',
        edition: '2020-05-01',
        url: 'https://papers.example/pier-act/@fr/',
      },
    ]);
  });

  test('finds the passages that belong together by their official numbers, with how that is known', () => {
    expect(made.pairs).toHaveLength(15);
    expect(made.pairs[9]).toEqual({
      in: {
        'pier-act': [
          { id: 'section-3-2', number: '3/2', label: 'Sec. 3(2)' },
          { id: 'section-3-2-a', number: '3/2/a', label: 'Sec. 3(2)(a)' },
          { id: 'section-3-2-b', number: '3/2/b', label: 'Sec. 3(2)(b)' },
        ],
        'pier-act/@fr': [{ id: 'section-3-2', number: '3/2', label: 'Art. 3(2)' }],
      },
      by: 'number',
    });
  });

  test('finds no number on what has none, and that of its article on its first words', () => {
    const numbers = made.pairs.map((pair) => pair.in['pier-act']?.[0]?.number);
    expect(numbers.slice(0, 3)).toEqual(['1', '2', '']);
  });

  test('finds no number of an annex that has none', () => {
    const [english, french] = texts();
    const sections = english.sections.map((section) => ({ ...section, label: 'Annex' }));
    const { pairs } = exportLanguages([{ ...english, sections }, french], SITE);
    expect(pairs[6]?.in['pier-act']?.[0]?.number).toBe('1/a');
  });

  test('finds listed what has no counterpart, in either text', () => {
    const [english, french] = texts();
    const pairs = french.pairs?.filter(({ original }) => original[0] !== 'section-1-par-1') ?? [];
    expect(exportLanguages([english, { ...french, pairs }], SITE).none).toEqual([
      { version: 'pier-act', id: 'section-1-par-1', number: '1', label: 'Sec. 1 ¶1', in: 'pier-act/@fr' },
      { version: 'pier-act/@fr', id: 'section-1-par-1', number: '1', label: 'Art. 1 ¶1', in: 'pier-act' },
    ]);
  });

  test('finds what its schema says', () => {
    const ajv = new Ajv({ strict: true, formats: { 'uri-reference': true } });
    expect(ajv.validate(JSON.parse(readFileSync('docs/data/languages.json', 'utf8')), made)).toBe(true);
  });
});

describe('a translator who opens the translation memory', () => {
  test('finds a file as TMX 1.4 describes it', () => {
    using dtd = XmlDtd.fromString(readFileSync('tests/fixtures/tmx.dtd', 'utf8'));
    using validator = new DtdValidator(dtd);
    const validate = (memory: string) => {
      using document = XmlDocument.fromString(memory);
      validator.validate(document);
    };
    const memory = exportMemory(texts());
    expect(() => validate(memory)).not.toThrow();
    expect(() => validate(memory.replace('<tu>', '<tu id="1">'))).toThrow();
    expect(() => validate(memory.replace('<seg>', '<seg><b>1</b>'))).toThrow();
    expect(() => validate(memory.replace('<tu>', '<tu tuid="1" changedate="20200501T000000Z">'))).not.toThrow();
  });

  test('finds the words of both languages in each unit', () => {
    using document = XmlDocument.fromString(exportMemory(texts()));
    const found = (path: string) => document.find(path).map((node) => node.content);
    expect(found('//tu')).toHaveLength(15);
    expect(found('//tu[10]/tuv[@xml:lang="fr"]/seg')).toEqual([
      '(2) Le capitaine de port peut refuser un poste si aucun n’est libre ou si le bateau mesure plus de 24 mètres.',
    ]);
    expect(found('//tu[10]/tuv[@xml:lang="en"]/seg')).toEqual([
      '(2) The harbour master may refuse a berth if (a) no berth is free; or (b) the boat is longer than 24 metres.',
    ]);
    expect(found('//tu[10]/prop[@type="x-by"]')).toEqual(['number']);
  });

  test('finds nothing in it that is not official text', () => {
    const promised = texts().map(({ id, language, ids, sections }) => {
      const words = new Map(sections.flatMap(addressedBlocks).map((block) => [block.id, block.text]));
      return { id, language, paragraphs: ids.map((one) => ({ id: one.id, text: words.get(one.id) })) };
    });
    const prove = (memory: string) =>
      proveMemory('pier-act/languages.tmx', { parts: [], textOf: () => memory }, promised);
    const memory = exportMemory(texts());
    expect(prove(memory)).toEqual([]);
    expect(prove(memory.replace('3 crowns', '4 crowns'))).toMatchObject([
      { found: expect.stringContaining('4 crowns'), expected: expect.stringContaining('3 crowns') },
    ]);
    expect(prove(memory.replace('xml:lang="fr"', 'xml:lang="de"'))).toHaveLength(1);
    expect(prove(memory.replace('pier-act#section-1-par-1', 'pier-act#section-1-par-9'))).toHaveLength(1);
  });
});

describe('a language model that reads llms.txt', () => {
  test('finds the languages of a document that has several', async () => {
    const { publication } = compile(readContent('tests/fixtures/versions/content', '/'));
    vi.doMock('../../src/publication.ts', () => ({ getPublication: () => publication }));
    vi.resetModules();
    const { GET } = await import('../../src/pages/llms.txt.ts');
    const lines = (await GET({ site: SITE }).text()).split('\n');
    expect(lines.filter((line) => line.includes('languages.json'))).toEqual([
      '- [Pier Act, in its languages: which passages belong together](https://papers.example/pier-act/languages.json)',
    ]);
    vi.doUnmock('../../src/publication.ts');
    vi.resetModules();
  });
});

describe('a document', () => {
  test('has both files if it has versions, and the site shows them', () => {
    const [english, french] = texts();
    const filesOf = (document: Document, ...leftOut: Parameters<typeof documentFiles>[1]) =>
      documentFiles(document, leftOut).filter((file) => file.startsWith('languages.'));
    expect(filesOf(english)).toEqual(['languages.json', 'languages.tmx']);
    expect(filesOf(english, 'versions')).toEqual([]);
    expect(filesOf(english, 'languages.tmx')).toEqual(['languages.json']);
    expect(filesOf(french)).toEqual([]);
    expect(filesOf(charter())).toEqual([]);
  });
});
