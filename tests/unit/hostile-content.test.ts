import type { Element, Nodes as HtmlNodes } from 'hast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchable } from '../../src/core/characters/searchable-text.ts';
import { strangeCharacters } from '../../src/core/characters/strange.ts';
import { readEntry } from '../../src/core/files/entry.ts';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';
import { documentSchema } from '../../src/core/schemas/document.ts';
import { registerSchema } from '../../src/core/schemas/register.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { termSchema } from '../../src/core/schemas/term.ts';
import { parseYaml } from '../../src/core/files/yaml.ts';
import { readLockFile } from '../../src/core/ids/lock-file.ts';
import { splitterFor } from '../../src/core/languages/split.ts';
import { readMarkup } from '../../src/core/markdown/markup.ts';
import { readTermNote } from '../../src/core/markdown/note.ts';
import { knownPlaces } from '../../src/core/markdown/places.ts';
import type { Words } from '../../src/core/block.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { findStatements } from '../../src/core/statements/statements.ts';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';
import { hostileText, hostileYaml, runs } from '../support/properties.ts';

const split = splitterFor('en', ['zh', 'ar']);
const STYLES = ['1.', '(a)', '(i)'].flatMap((sample) => readStyle(sample) ?? []);

const lineCount = (text: string) => text.split('\n').length;

describe('whatever an editor writes', () => {
  test('as YAML gives a fault at its place, or is read as by any other program', () => {
    fc.assert(
      fc.property(hostileYaml, (text) => {
        const { value, faults } = parseYaml(text, 'a.yaml');
        for (const { line = 0, column = 0, message } of faults) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lineCount(text));
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/^Found /);
        }
        if (faults.length === 0) expect(value).toEqual(parse(text));
      }),
      runs(2000),
    );
  });

  test('as the fields of a file matches its schema, or gives faults', () => {
    const schemas = [siteSchema, documentSchema, termSchema, registerSchema];
    fc.assert(
      fc.property(hostileYaml, fc.constantFrom(...schemas), (text, schema) => {
        const { entry, faults } = readEntry('a', 'a.yaml', text, schema);
        expect(entry === undefined).toBe(faults.length > 0);
      }),
      runs(1000),
    );
  });

  test('as front matter leaves the text below it in its place', () => {
    fc.assert(
      fc.property(hostileYaml, hostileText, (yaml, below) => {
        const text = `---\n${yaml}\n---\n${below}`;
        const { yaml: found, body } = splitFrontMatter(text);
        expect(lineCount(body)).toBe(lineCount(text));
        expect(text.endsWith(body.trimStart())).toBe(true);
        expect(text).toContain(found ?? '');
      }),
      runs(1000),
    );
  });

  test('as a section gives faults, or becomes words and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tree, faults } = readMarkup(text, 'section', 'a.mdx');
        if (tree === undefined || faults.length > 0) return;
        const { blocks, footnotes, faults: unread } = readBlocks(tree, STYLES, 'a.mdx');
        if (unread.length > 0) return;
        for (const block of flatten([...blocks, ...footnotes])) {
          expect(block.words.map(plain).join('')).toBe(block.text);
          for (const { words, start } of block.terms) expect(block.text.slice(start).startsWith(words)).toBe(true);
        }
      }),
      runs(3000),
    );
  });

  test('as a note gives faults, or becomes elements that only show words', () => {
    const places = knownPlaces(
      [{ id: 'charter', name: 'A Charter', nameLanguage: 'en', language: 'en', sections: [{ label: 'III' }] }],
      [],
    );
    const parts = [{ id: 'text', heading: 'In the text', sourced: false, dated: false, ofTheText: true }];
    fc.assert(
      fc.property(hostileText, (text) => {
        const own = { corpora: [], term: 'berth' };
        const context = { file: 'a.mdx', sources: [], parts, places, language: 'en', split, ...own };
        const { note, faults } = readTermNote(`## In the text\n\n${text}`, context);
        if (faults.length > 0) return;
        for (const { body } of note) for (const element of elementsIn(body)) expectHarmless(element);
      }),
      runs(3000),
    );
  });

  test('as a file of paragraph ids gives faults', () => {
    const entry = fc.record({
      id: fc.oneof(fc.constantFrom('i-1', 'i-figure-1'), hostileText),
      section: fc.constantFrom('i', 'ii', ''),
      formerly: fc.array(fc.constantFrom('i', 'x')),
      state: fc.constantFrom('stands', 'merged', 'withdrawn', 'gone'),
      into: fc.constantFrom('i-1', 'i-2'),
      text: hostileText,
      hash: fc.string(),
      seal: fc.string(),
    });
    const file = fc.record({ about: fc.string(), seal: fc.string(), paragraphs: fc.array(entry, { minLength: 1 }) });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          hostileText,
          file.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect('faults' in readLockFile(text, ['i'])).toBe(true);
        },
      ),
      runs(1000),
    );
  });
});

describe('whatever a text holds', () => {
  test('every occurrence in it is at its given position', () => {
    const forms = new Map([
      ['berth', ['berth', 'a berth']],
      ['letter', ['泊', 'é']],
    ]);
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { text: words, start, end } of findStatements(text)) expect(text.slice(start, end)).toBe(words);
        let last = 0;
        for (const { form, start, end } of findOccurrences(text, forms, 'zh')) {
          expect(searchable(text.slice(start, end))).toBe(form);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(
          split(text)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
        for (const line of text.split('\n'))
          for (const { at, codePoint } of strangeCharacters(line))
            expect(`U+${line.codePointAt(at)?.toString(16).toUpperCase().padStart(4, '0')}`).toBe(codePoint);
      }),
      runs(2000),
    );
  });
});

/** Returns words of official text without calls of footnotes, each in a line. */
function plain(words: Words): string {
  if (typeof words === 'string') return words;
  if (words.kind === 'break') return '\n';
  return 'words' in words ? words.words.map(plain).join('') : '';
}

function elementsIn(node: HtmlNodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** The elements of a note, and their allowed properties. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  em: [],
  strong: [],
  code: [],
  br: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: [],
  a: ['href', 'title'],
  span: ['lang', 'dir'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  place: ['document', 'section', 'block', 'language'],
  source: ['number'],
};

function expectHarmless({ tagName, properties }: Element): void {
  expect(Object.keys(HARMLESS)).toContain(tagName);
  for (const [name, value] of Object.entries(properties)) {
    expect(HARMLESS[tagName], `${tagName} ${name}`).toContain(name);
    if (name === 'href')
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(String(value), 'https://a/').protocol);
  }
}
