/** Whoever has links to the ids of the publisher's own file finds the same passages here by these names. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { exportParagraphs } from '../../src/exports/paragraphs-json.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { drawBlocks } from '../../src/html/official/draw-blocks.ts';
import { importDocument } from '../support/imported-document.ts';

const FIELDS = { kind: 'licence', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** The ids of a text in two sections. */
const IDS = ['s1', 's1a', 's1b', 's2', 's2a', 's2a1'] as const;

const page = ([s1, s1a, s1b, s2, s2a, s2a1]: readonly string[]) => `<h1>Use of the pier</h1>
  <h2 id="${s1}">Section 1 – Mooring</h2>
  <ol type="a"><li id="${s1a}">A boat may moor.</li><li id="${s1b}">A raft may not.</li></ol>
  <h2 id="${s2}">Section 2 – Lamps</h2>
  <p>The keeper does this:</p>
  <ol type="a"><li id="${s2a}">At dusk:<ol><li id="${s2a1}">The lamps are lit.</li></ol></li></ol>`;

const html = (body: string) => Buffer.from(`<html lang="en"><body><article>${body}</article></body></html>`);

const book = (body: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'META-INF/container.xml': '<container><rootfile full-path="p.opf"/></container>',
        'p.opf':
          '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:language>en</dc:language></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
        'c.xhtml': `<html><body>${body}</body></html>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const imported = (bytes: Uint8Array, name: string) =>
  importDocument(inputOf(bytes, name, undefined).original, { id: 'pier', fields: FIELDS });

const NAMES = {
  s1: 'section-1-a',
  s1a: 'section-1-a',
  s1b: 'section-1-b',
  s2: 'section-2-par-1',
  s2a: 'section-2-a',
  s2a1: 'section-2-a-1',
};

describe('the ids of the publisher’s own file', () => {
  test.each([
    ['page', 'pier.html', html(page(IDS))],
    ['book', 'pier.epub', book(page(IDS))],
  ])('are names of passages and of sections, in a %s', async (_, name, bytes) => {
    const { imported: made } = await imported(bytes, name);
    expect(made.names).toEqual(NAMES);
  });

  test('are names of items whose numbers only a style sheet draws', async () => {
    const drawn = page(IDS)
      .replace('<ol><li id="s2a1">', '<ul class="arabic"><li id="s2a1">')
      .replace('</li></ol></li></ol>', '</li></ul></li></ol>');
    const { imported: made, document } = await imported(html(drawn), 'pier.html');
    const item = document.sections.flatMap(addressedBlocks).find(({ text }) => text === 'The lamps are lit.');
    expect(item?.isOfficial).toBe(false);
    expect(made.names['s2a1']).toBe(item?.id);
  });

  test('are those of provisions in Akoma Ntoso', async () => {
    const subsection = (id: string, words: string) =>
      `<subsection eId="sec_1__${id}"><num>${id}</num><content><p>${words}</p></content></subsection>`;
    const xml = `<akomaNtoso><act><meta/><body><section eId="sec_1"><num>1</num><heading>Mooring</heading>${subsection('1', 'A boat may moor.')}${subsection('2', 'A raft may not.')}</section></body></act></akomaNtoso>`;
    const { imported: made } = await imported(Buffer.from(xml), 'pier.xml');
    expect(made.names).toEqual({ sec_1: 'section-1-1', sec_1__1: 'section-1-1', sec_1__2: 'section-1-2' });
  });

  test('lead to the numbers of the passages on the pages of the text, and stand in the list of ids', async () => {
    const { document } = await imported(html(page(IDS)), 'pier.html');
    const drawn = document.sections
      .map(({ blocks }) => drawBlocks(blocks, { document: 'pier', current: 'full', marked: new Set() }).html)
      .join('');
    for (const [name, id] of Object.entries(NAMES))
      expect(drawn.indexOf(`id="${name}"`), name).toBeLessThan(drawn.indexOf(`id="${id}"`));
    expect(drawn.match(/ id="s\d\w*"/g)).toHaveLength(IDS.length);
    const { paragraphs } = exportParagraphs(document, { former: [], referrers: new Map() }, undefined);
    expect(paragraphs.find(({ id }) => id === 'section-1-a')?.names).toEqual(['s1', 's1a']);
  });

  test.each([
    ['a program gave', ['_Toc1001', 'd1e39', 'idm1394', 'p00146', 'h.1x2', 'ref1']],
    ['stand twice', ['s1', 's1', 's2', 's2', 's3', 's3']],
    ['most passages do not have', ['s1', '', '', '', '', '']],
    ['are names of parts of a page', ['main', 'menu', 'content', 'header', 'footer', 'nav']],
  ])('are not kept if they are ids that %s', async (_, ids) => {
    const { imported: made } = await imported(html(page(ids)), 'pier.html');
    expect(made.names).toEqual({});
    expect(made.files.get('document.yaml')).not.toContain('names:');
  });
});

test('an editor who has to decide about the id of a passage is told that its name is left out', async () => {
  const { document } = await imported(html(page(IDS)), 'a.html');
  const lock = document.files.get('paragraphs.lock.json');
  const later = page(IDS).replace('The lamps are lit.', 'Nobody sails without a chart, a bell and a rope.');
  const { original } = inputOf(html(later), 'a.html', undefined);
  const { files, remarks } = await importOriginal(original, { today: '2026-11-26', lock });
  expect(files.get('document.yaml')).toContain('s2a: section-2-a\n');
  expect(files.get('document.yaml')).not.toContain('s2a1:');
  expect(remarks.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^1 names of passages, such as "s2a1": which ids these passages have is asked below\./),
  );
});
