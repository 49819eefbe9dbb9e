/** A document as programs of legal informatics read it: Akoma Ntoso 3.0. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { foundIn, takenOut } from '../support/akoma-ntoso.ts';
import { publicationIn } from '../support/imported-document.ts';
import { akomaNtosoOf } from '../support/round-trip.ts';

const FOLDERS = ['tests/fixtures/charter/content', 'tests/fixtures/structure/content'];

/** Every document of the fixtures and their former editions, with its file and its text as received. */
const EXPORTED = FOLDERS.flatMap((folder) => {
  const { documents, terms } = publicationIn(folder);
  return documents
    .flatMap((document) => [document, ...document.former])
    .map((document) => ({
      id: document.id,
      document,
      xml: akomaNtosoOf(document, terms),
      source: readFileSync(`${folder}/documents/${document.id}/source.txt`, 'utf8'),
    }));
});

const exported = (id: string) => {
  const found = EXPORTED.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

const xmlOf = (id: string): string => exported(id).xml;

/** The lines of a text that are not empty, without the spaces at their ends. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

/** The ids of a document's blocks with their texts. */
const blocksWithIds = ({ sections }: Document) =>
  sections.flatMap(addressedBlocks).map(({ id, text }): [string, string] => [id, text]);

describe('a program that opens a document', () => {
  test.for(EXPORTED.map(({ id }) => id))('takes the text of source.txt out of %s, line by line', (id) => {
    const { xml, source } = exported(id);
    expect(takenOut(xml).flatMap(({ text }) => text.split('\n'))).toEqual(linesOf(source));
  });

  test.for(EXPORTED.map(({ id }) => id))('finds each paragraph of %s by its id, with its words', (id) => {
    const { xml, document } = exported(id);
    const found = new Map(takenOut(xml).map(({ id: one, text }) => [one, text]));
    const expected = blocksWithIds(document);
    expect(expected.map(([one]) => [one, found.get(one)])).toEqual(expected);
    expect(foundIn(xml, '//*[@title][not(starts-with(@eId, "section-"))]/@eId').toSorted()).toEqual(
      expected.map(([one]) => one).toSorted(),
    );
  });

  test('gets the same bytes each time', () => {
    const { document } = exported('harbour-charter');
    const { terms } = publicationIn('tests/fixtures/charter/content');
    expect(akomaNtosoOf(document, terms)).toBe(akomaNtosoOf(document, terms));
  });
});

describe('a program that asks what a document is', () => {
  test.for([
    ['harbour-code', 'act', 'law'],
    ['small-ports-declaration', 'statement', 'declaration'],
    ['lights-plan', 'doc', 'plan'],
  ] as const)('learns that %s is an %s, called %s', ([id, element, kind]) => {
    expect(foundIn(xmlOf(id), `/a:akomaNtoso/a:${element}/@name`)).toEqual([kind]);
    expect(foundIn(xmlOf(id), '//a:FRBRsubtype/@value')).toEqual([kind]);
  });

  test('learns its numbers, its publisher, its dates, its language and the hash of its source', () => {
    const xml = xmlOf('harbour-code');
    expect(foundIn(xml, '//a:FRBRWork/a:FRBRnumber/@value')).toEqual([
      'HC 2024/7',
      'https://harbour.example/eli/code/2024/7',
    ]);
    expect(foundIn(xml, '//a:FRBRWork/a:FRBRalias[@name="publisher"]/@value')).toEqual([
      'https://harbour.example/code',
    ]);
    expect(foundIn(xml, '//a:TLCOrganization[@eId="publisher"]/@showAs')).toEqual(['The Harbour Office']);
    expect(foundIn(xml, '//a:FRBRdate/@date')).toEqual(['2024-03-01', '2024-03-01', '2024-05-01']);
    expect(foundIn(xml, '//a:FRBRlanguage/@language')).toEqual(['eng']);
    expect(foundIn(xml, '//a:FRBRExpression/a:FRBRalias[@name="source.txt-sha-256"]/@value')).toEqual([
      exported('harbour-code').document.sourceHash,
    ]);
  });

  test('learns how much is known of a date of which only the month is known', () => {
    expect(foundIn(xmlOf('lights-plan'), '//a:FRBRExpression/a:FRBRdate/@*')).toEqual([
      '2024-01-01',
      'published 2024-01',
    ]);
  });

  test('is not told of a country or of an original that nobody has stated', () => {
    for (const { xml } of EXPORTED) {
      expect(foundIn(xml, '//a:FRBRcountry/@value')).toEqual(['ZZ']);
      expect(foundIn(xml, '//a:original | //a:eventRef/@type')).toEqual([]);
    }
  });

  test('is told of the country that the description names, in small letters as the standard names it', () => {
    const xml = akomaNtosoOf({ ...exported('harbour-code').document, country: 'KE' }, []);
    expect(foundIn(xml, '//a:FRBRcountry/@value')).toEqual(['ke']);
  });

  test('finds all editions as expressions of one work', () => {
    const editions = ['pier-rules/@2018-03-01', 'pier-rules/@2019-06-15', 'pier-rules'].map(xmlOf);
    const works = editions.map((xml) => foundIn(xml, '//a:FRBRWork/a:FRBRuri/@value').join());
    expect(new Set(works)).toEqual(new Set(['https://papers.example/pier-rules/']));
    expect(editions.map((xml) => foundIn(xml, '//a:FRBRExpression/a:FRBRuri/@value').join())).toEqual([
      'https://papers.example/pier-rules/#en@2018-03-01',
      'https://papers.example/pier-rules/#en@2019-06-15',
      'https://papers.example/pier-rules/#en@2020-11-01',
    ]);
    for (const xml of editions) {
      expect(foundIn(xml, '//a:lifecycle/a:eventRef/@date')).toEqual(['2018-03-01', '2019-06-15', '2020-11-01']);
      expect(foundIn(xml, '//a:TLCReference[@name="edition"]/@href')).toEqual([
        'https://papers.example/pier-rules/@2018-03-01/',
        'https://papers.example/pier-rules/@2019-06-15/',
        'https://papers.example/pier-rules/',
      ]);
    }
  });
});

describe('a program that reads the text', () => {
  const code = () => xmlOf('harbour-code');

  test('finds chapters and articles by what their headings call them', () => {
    expect(foundIn(code(), '//a:chapter/a:article/@eId')).toEqual(['section-article-1', 'section-article-3']);
    expect(foundIn(code(), '//a:chapter/a:section/a:article/@eId')).toEqual(['section-article-2']);
    expect(foundIn(code(), '//a:hcontainer[@name="annex"]/@title')).toEqual(['Annex I']);
  });

  test('finds a number beside the text as the number of its paragraph, and no number that is ours', () => {
    expect(foundIn(code(), '//a:paragraph[@eId="article-3-2a"]/a:num')).toEqual(['2A.']);
    for (const { xml } of EXPORTED)
      expect(foundIn(xml, '//*[@class="counted"][not(self::a:indent)]/a:num')).toEqual([]);
  });

  test('is told which ids and labels have a number that is only ours', () => {
    const { document, xml } = exported('harbour-code');
    const counted = document.sections
      .flatMap(addressedBlocks)
      .flatMap(({ kind, isOfficial, id }) => (!isOfficial && ['paragraph', 'item'].includes(kind) ? [id] : []));
    expect(foundIn(xml, '//*[@class="counted"]/@eId')).toEqual(counted);
  });

  test('finds a footnote at its first call, and refers to it at the next', () => {
    expect(foundIn(code(), '//a:authorialNote[@eId="article-2-footnote-3"]/ancestor::a:paragraph/@eId')).toEqual([
      'article-2-par-4',
    ]);
    expect(foundIn(code(), '//a:noteRef[@href="#article-2-footnote-3"]/ancestor::a:paragraph/@eId')).toEqual([
      'article-2-par-5',
    ]);
  });

  test('finds a marked term as a concept, and its note apart from the text', () => {
    expect(foundIn(code(), '//a:term[1]/@refersTo')).toContain('#term_berth');
    expect(foundIn(code(), '//a:TLCConcept[@eId="term_berth"]/@href')).toEqual(['https://papers.example/terms/berth/']);
    expect(foundIn(code(), '//a:meta/a:notes/a:note[@eId="note_berth"]/a:p')).toEqual(
      expect.arrayContaining([
        'berth. The place by the quay where one boat lies.',
        expect.stringContaining('The preamble has it too (Recital 2), and so has a table'),
      ]),
    );
    expect(foundIn(code(), '//a:noteRef[@href="#note_berth"]')).toEqual(['', '', '']);
  });

  test('finds on what terms the text and the notes may be used', () => {
    expect(foundIn(code(), '//a:proprietary/*[local-name()="rights"]')).toEqual([
      expect.stringMatching(/^Terms of reuse of the text: /),
      'Terms of reuse of the notes by Harbour Papers: CC BY 4.0.',
    ]);
  });

  test('finds that every reference within a file leads to something in it', () => {
    for (const { xml } of EXPORTED) {
      const ids = new Set(foundIn(xml, '//@eId'));
      const links = foundIn(xml, '//@href[starts-with(., "#")] | //@refersTo | //@source | //@as');
      expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    }
  });
});
