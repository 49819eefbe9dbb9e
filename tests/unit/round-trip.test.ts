/** An editor exports a document in some format, and imports that file again, into an empty publication or into the same one. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content.ts';
import type { Block } from '../../src/core/block.ts';
import type { Document, Publication, Term } from '../../src/core/model.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { knownIn } from '../../src/importing/others.ts';
import { publicationIn, TODAY } from '../support/imported-document.ts';
import { akomaNtosoOf, blocksOf, bookOf, formsOf, markdownOf, roundTrip } from '../support/round-trip.ts';
import { edited, withoutCarried, wordOf } from '../support/word.ts';

const CHARTER = 'tests/fixtures/charter/content';
const STRUCTURE = 'tests/fixtures/structure/content';
const FOLDERS = [CHARTER, STRUCTURE];

/** The exports that carry the files of their document. */
const CARRYING: Readonly<Record<string, (document: Document, terms: readonly Term[]) => Promise<Uint8Array>>> = {
  'document.epub': bookOf,
  'document.docx': wordOf,
  'document.akn.xml': (...from) => Promise.resolve(strToU8(akomaNtosoOf(...from))),
};

function named(id: string, documents: readonly Document[]): Document {
  const document = documents.flatMap((one) => [one, ...one.former]).find((one) => one.id === id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  return document;
}

describe.for(FOLDERS)('an editor who imports an export of %s', (folder) => {
  const ids = globSync([`${folder}/documents/*/`, `${folder}/documents/*/@*/`]).map((found) =>
    path.relative(`${folder}/documents`, found),
  );
  let publication: Publication | undefined;
  const exported = (id: string) => {
    const { documents, terms } = (publication ??= publicationIn(folder));
    return { document: named(id, documents), terms, pictures: `${folder}/documents/${id}` };
  };

  test.for(ids.filter((id) => !id.includes('@')))(
    'as Markdown gets the same blocks, numbers and ids of %s',
    async (id) => {
      const { document, terms, pictures } = exported(id);
      const { document: again } = await roundTrip(document, markdownOf(document, terms), pictures);
      expect(blocksOf(again)).toEqual(blocksOf(document));
    },
  );

  describe.for(Object.keys(CARRYING))('as %s', (file) => {
    test.for(ids)('gets the files of %s again, byte for byte, and its pictures', async (id) => {
      const { document, terms, pictures } = exported(id);
      const bytes = await CARRYING[file]?.(document, terms);
      const { original, changes } = inputOf(bytes ?? new Uint8Array(), file, pictures);
      const known = () => knownIn(readContent(folder, process.cwd()));
      const imported = await importOriginal(original, { today: TODAY, publication: known });
      expect(changes).toEqual([]);
      const own = globSync(`${pictures}/*.{mdx,yaml,txt,json}`).filter((name) => !name.endsWith('register.yaml'));
      expect(new Map([...imported.files].toSorted())).toEqual(
        new Map(own.map((name) => [path.basename(name), readFileSync(name, 'utf8')] as const).toSorted()),
      );
      for (const { name, bytes: picture } of imported.pictures)
        expect(Buffer.from(picture)).toEqual(readFileSync(path.join(pictures, name)));
      expect(imported.pictures.map(({ name }) => name).toSorted()).toEqual(
        globSync(`${pictures}/*.{svg,png,jpg}`)
          .map((name) => path.basename(name))
          .toSorted(),
      );
      expect(imported.remarks.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
        expect.stringMatching(/^decide: the file carries the files of its document, and shows the same text/),
      ]);
    });

    test.for(ids)('gets the same blocks, numbers, ids and forms of %s where no term is known', async (id) => {
      const { document, terms, pictures } = exported(id);
      // An edition that is imported by itself is a document.
      const alone: Document = { ...document, id: id.replace('/@', '-') };
      const { document: again } = await roundTrip(
        alone,
        (await CARRYING[file]?.(document, terms)) ?? '',
        pictures,
        file,
      );
      expect(blocksOf(again)).toEqual(blocksOf(document));
      expect(formsOf(again)).toEqual(formsOf(document));
    });
  });

  test.for(ids)('for Word, gets the same from %s after a program dropped what it carries', async (id) => {
    const { document, terms, pictures } = exported(id);
    const alone: Document = { ...document, id: id.replace('/@', '-') };
    const word = withoutCarried(await wordOf(document, terms));
    const { document: again } = await roundTrip(alone, word, pictures);
    expect(blocksOf(again)).toEqual(blocksOf(document));
    expect(formsOf(again)).toEqual(formsOf(document));
  });
});

describe('an editor who imports an export', () => {
  const pictures = `${CHARTER}/documents/lights-plan`;
  const exported = () => {
    const { documents, terms } = publicationIn(CHARTER);
    const plan = named('lights-plan', documents);
    return { plan, markdown: markdownOf(plan, terms) };
  };

  test('learns that labels, notes and the lines about the copy are left out, and what an export never has', async () => {
    const { plan, markdown } = exported();
    const { remarks } = await roundTrip(plan, markdown, pictures);
    const kinds = remarks.map((remark) => remark.replace(/: ".*/s, ''));
    expect([...new Set(kinds)]).toEqual([
      'dropped: labels with their links, which the engine writes itself',
      'dropped: a note on a term, which is no official text',
      'dropped: where the copy comes from',
      'decide: an export has headings on one line and at six levels at most, and neither emphasis nor links: compare them with the source',
    ]);
  });

  test('gets the original ids, even if they would be different today, and learns so', async () => {
    const { plan, markdown } = exported();
    const changed = markdown.replaceAll('i-2"', 'i-1a"').replaceAll('#i-2)', '#i-1a)');
    const { document, remarks } = await roundTrip(plan, changed, pictures);
    expect(document.sections[0]?.blocks.map(({ id }) => id)).toContain('i-1a');
    expect(remarks.join('\n')).toMatch(/\d ids are others than would be given anew/);
  });

  test('still sees which words are struck out', async () => {
    const structure = 'tests/fixtures/structure/content';
    const { documents: others, terms: theirs } = publicationIn(structure);
    const code = named('harbour-code', others);
    const markdown = markdownOf(code, theirs);
    expect(markdown).toContain('10 <s>m2</s>.');
    const { document: again } = await roundTrip(code, markdown, `${structure}/documents/harbour-code`);
    expect(JSON.stringify(again.sections.map(({ blocks }) => blocks))).toContain('{"kind":"struck","words":["m2"]}');
  });

  test('for Word gets all ids of what was edited by the bookmarks, and learns what is left out and why', async () => {
    const { plan } = exported();
    const word = edited(await wordOf(plan, publicationIn(CHARTER).terms), (xml) =>
      xml.replace('north light', 'west light'),
    );
    const { document: again, remarks } = await roundTrip(plan, word, pictures);
    expect(blocksOf(again)).toEqual(blocksOf(plan).map((block) => block.replace('north light', 'west light')));
    expect([...new Set(remarks.map((remark) => remark.replace(/: ".*/s, '')))]).toEqual([
      'dropped: where the copy comes from',
      'dropped: a note on a term, which is no official text',
      'dropped: labels with their links, which the engine writes itself',
    ]);
    expect(inputOf(word, 'document.docx', pictures).changes).toEqual([
      expect.stringMatching(
        /^it carries the files .* Found official text changed, .*west light.* If you did not edit it/,
      ),
    ]);
  });

  test('for Word gets the heading of a last section that is the only one of its chapter', async () => {
    const { plan } = exported();
    const groups = [{ heading: 'Last words', first: 'iv' }];
    const sections = plan.sections.map((section) =>
      section.slug === 'iv' ? { ...section, heading: 'How we will know', groups } : section,
    );
    const { document: again } = await roundTrip(plan, await wordOf({ ...plan, sections }, []), pictures);
    const [last] = again.sections.slice(-1);
    expect([last?.heading, last?.groups.map(({ heading }) => heading)]).toEqual(['How we will know', ['Last words']]);
  });

  test('for Word keeps the ids of all other paragraphs if some were added, which get ids of their own', async () => {
    const { plan } = exported();
    const added = (words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="OfficialParagraph"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const before = (words: string) => new RegExp(`<w:p>(?:(?!<w:p>).)*${words}`, 's');
    const word = edited(await wordOf(plan, []), (xml) =>
      xml
        .replace(before('The south light at low water'), (found) => added('The lamp is new.') + found)
        .replace(before('The whole plan costs'), (found) => added('Nothing is free.') + found),
    );
    const { document: again } = await roundTrip(plan, word, pictures);
    const known = new Set(blocksOf(plan));
    const all = blocksOf(again);
    expect(all.filter((block) => known.has(block))).toEqual(blocksOf(plan));
    expect(all.filter((block) => !known.has(block))).toEqual([
      'paragraph II.1a ii-1a: The lamp is new.',
      'paragraph III.0a iii-0a: Nothing is free.',
    ]);
    expect(all[all.indexOf('section iii: III. What it costs') + 1]).toContain('Nothing is free.');
  });

  test('for Word keeps the ids of all other paragraphs if one was taken out', async () => {
    const { plan } = exported();
    const word = edited(await wordOf(plan, []), (xml) =>
      xml.replace(/<w:p>(?:(?!<w:p>).)*The lights are paid for.*?<\/w:p>/s, ''),
    );
    const { document: again } = await roundTrip(plan, word, pictures);
    expect(blocksOf(again)).toEqual(blocksOf(plan).filter((block) => !block.includes('The lights are paid for')));
  });

  test('for Word gets an item that has only a number and other items', async () => {
    const { plan } = exported();
    const [first] = plan.sections;
    expect.assert(first !== undefined);
    const inner = first.blocks.flatMap((one) => (one.kind === 'paragraph' ? [{ ...one, kind: 'item' as const }] : []));
    const empty = { id: undefined, label: undefined, text: '', words: [] } as const;
    const item = { ...empty, kind: 'item', marker: '3.', children: inner } as const;
    const word = await wordOf({ ...plan, sections: [{ ...first, blocks: [item] }] }, []);
    const { document } = await roundTrip(plan, word, pictures);
    expect(document.sections.map(({ blocks }) => blocks)).toMatchObject([
      [{ kind: 'item', marker: '3.', text: '', children: inner.map(({ id, text }) => ({ id, text })) }],
    ]);
  });

  test('for Word gets quotations in a row one by one, in the text and in an item', async () => {
    const { plan } = exported();
    const [first] = plan.sections;
    expect.assert(first !== undefined);
    const paragraphs = plan.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));
    const [one, two, three, four, five, six] = paragraphs;
    expect.assert(one && two && three && four && five && six !== undefined);
    const none = { id: undefined, label: undefined, marker: undefined, text: '', words: [] } as const;
    const quote = (...children: Block[]): Block => ({ ...none, kind: 'quote', children });
    const item: Block = { ...none, kind: 'item', children: [quote(five), quote(six)] };
    const blocks = [quote(one, two), quote(three), quote(four), item];
    const { document } = await roundTrip(
      plan,
      await wordOf({ ...plan, sections: [{ ...first, blocks }] }, []),
      pictures,
    );
    const shape = ({ kind, text, children }: Block): unknown => [kind, text, ...children.map(shape)];
    expect(document.sections.flatMap((section) => section.blocks.map(shape))).toEqual(blocks.map(shape));
  });

  test('for Word gets the same blocks from a site that does not know its address', async () => {
    const { plan } = exported();
    const { exportWord } = await import('../../src/exports/word/document-word.ts');
    const word = withoutCarried(await exportWord(plan, [], undefined));
    const { document: again } = await roundTrip(plan, word, pictures);
    expect(blocksOf(again)).toEqual(blocksOf(plan));
  });

  test('for Word gets ids back that are too long for a bookmark', async () => {
    const { plan } = exported();
    const long = 'i-on-the-lights-that-mark-the-way-into-the-bay';
    const [first, ...others] = plan.sections;
    const [light, ...more] = first?.blocks ?? [];
    if (first === undefined || light?.kind !== 'paragraph') throw new Error('The plan begins with no paragraph.');
    const renamed = { ...plan, sections: [{ ...first, blocks: [{ ...light, id: long }, ...more] }, ...others] };
    const { document: again } = await roundTrip(renamed, await wordOf(renamed, []), pictures);
    expect(again.sections[0]?.blocks[0]?.id).toBe(long);
  });
});
