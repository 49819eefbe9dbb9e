/**
 * Acts of Canada at two dates, as an editor keeps them: the earlier file is imported, and the later one as its next edition. What
 * came, went and changed is that of the identities in the files (`lims:fid`), as others counted it, and every day of force is that
 * of the raw file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compareEditions } from '../../src/core/editions/compare-editions.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { sharedNumbers } from '../../src/core/editions/history.ts';
import { stopsTheBuild } from '../../src/core/faults/fault.ts';
import type { Document } from '../../src/core/model.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import { acceptSuggested } from '../support/accept-suggested.ts';
import { runPackageScript } from '../support/astro.ts';
import { type Provision, provisionsIn } from '../support/lims-provisions.ts';
import { Folder } from '../support/publication.ts';

const FOLDER = path.resolve(process.env['GLOSSATOR_CANADA'] ?? '../shared/canada');
const ACTS = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
  : [];
const [BEFORE, AFTER] = ['2021-12-23', '2026-07-23'];

const numbers = z.array(z.string());
const factsShape = z.object({
  between: z.object({
    reworded: numbers,
    gone: numbers,
    new: numbers,
    'number that names another provision now': numbers,
  }),
});

const FIELDS = `publisher: Its publisher
published: '${BEFORE}'
url: https://law.example/
summary: An act.
`;

const folders: Folder[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** What the data of a document says of each of its passages. */
const dataShape = z.object({
  sections: z.array(
    z.object({
      blocks: z.array(
        z.looseObject({
          id: z.string().optional(),
          inForce: z.object({ from: z.string().optional(), state: z.string() }).optional(),
        }),
      ),
    }),
  ),
});

/** An edition, what its data says of its passages by their ids, and the provisions of its raw file by their identities. */
interface Edition {
  readonly law: Document;
  readonly inForce: ReadonlyMap<string, { readonly from?: string | undefined; readonly state: string } | undefined>;
  readonly raw: ReadonlyMap<string, Provision>;
}

/** Imports the files of an act one after the other, and takes the answers that the words suggest to the editor. */
async function importAct(act: string, language: string): Promise<{ before: Edition; after: Edition }> {
  const folder = new Folder();
  folders.push(folder);
  writeFileSync(`${folder.path}.fields.yaml`, FIELDS);
  const editionOf = async (date: string, ...options: readonly string[]): Promise<Edition> => {
    const file = path.join(FOLDER, `${act}-${date}-${language}.xml`);
    const { output, status } = await runPackageScript('import', [file, ...options], { GLOSSATOR_CONTENT: folder.path });
    expect([output, status]).toEqual([expect.any(String), 0]);
    const xml = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    // An editor has to say that soft hyphens are meant.
    if (xml.includes('\u00AD') && date === BEFORE)
      folder.change(
        'documents/act/document.yaml',
        (yaml) => `${yaml}characters: [{ codePoint: U+00AD, reason: So received. }]\n`,
      );
    acceptSuggested(folder);
    const { publication, faults } = folder.compile();
    expect(faults.filter((fault) => stopsTheBuild([fault]) && fault.file.includes('documents/act'))).toEqual([]);
    const law = publication?.documents.find(({ id }) => id === 'act');
    if (law === undefined) throw new Error(`There is no act ${act}.`);
    const blocks = dataShape.parse(exportDocument(law, undefined)).sections.flatMap((section) => section.blocks);
    const inForce = new Map(blocks.flatMap(({ id, inForce: said }) => (id === undefined ? [] : [[id, said] as const])));
    return { law, inForce, raw: provisionsIn(xml) };
  };
  const before = await editionOf(BEFORE, '--id', 'act', '--fields', `${folder.path}.fields.yaml`);
  const after = await editionOf(AFTER, '--into', 'act', '--edition', AFTER, '--until', dayBeforeOf(act, language));
  return { before, after };
}

/** The labels of the passages of a law, and that of one of them. */
const labelsOf = ({ sections }: Document) => new Set(sections.flatMap(addressedBlocks).map(({ label }) => label));
const labelOf = ({ sections }: Document, id: string) =>
  sections.flatMap(addressedBlocks).find((block) => block.id === id)?.label ?? '';

/** The day before the later text came into force, as an editor looks it up. */
function dayBeforeOf(act: string, language: string): string {
  const xml = readFileSync(path.join(FOLDER, `${act}-${AFTER}-${language}.xml`), 'utf8');
  const first = /lims:pit-date="([^"]+)"/.exec(xml)?.[1] ?? '';
  return new Date(Date.parse(first) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The passages that stand in an edition, by the identities of their provisions. */
const passagesByKey = ({ law }: Edition): ReadonlyMap<string, string> =>
  new Map(law.ids.flatMap(({ key, id, state }) => (key === undefined || state !== 'stands' ? [] : [[key, id]])));

/** The numbers of the sections of an edition: "38.21". */
const sectionsOf = ({ law }: Edition): ReadonlySet<string> =>
  new Set(law.sections.flatMap(({ label }) => /^Sec\. (.+)$/.exec(label)?.[1] ?? []));

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/**
 * Others count what has the same number once: a paragraph (a) in each of two definitions. And a repealed section has the number of
 * the next one, too, if a note says of both that they are repealed: "18 and 19".
 */
const MOST_OFF = 1;

const numbered = (raw: Edition['raw']): Edition['raw'] => new Map([...raw].filter(([, one]) => one.isNumbered));

/** What a plain comparison of the raw files finds, by number: only provisions that have words of their own. */
function changesIn(before: Edition['raw'], after: Edition['raw']) {
  const has = (one: Provision | undefined): one is Provision => one !== undefined && plain(one.words) !== '';
  const numbersOf = (all: Edition['raw'], isMeant: (key: string, one: Provision) => boolean) =>
    [...all].flatMap(([key, one]) => (has(one) && one.isOwn && isMeant(key, one) ? [one.number] : [])).toSorted();
  return {
    gone: numbersOf(before, (key) => !after.has(key)),
    new: numbersOf(after, (key) => !before.has(key)),
    // The words of a section may become those of its subsections, which have identities of their own, or the other way round.
    parted: numbersOf(before, (key) => after.has(key) && !has(after.get(key))),
    joined: numbersOf(after, (key) => before.has(key) && !has(before.get(key))),
    reworded: numbersOf(after, (key, one) => {
      const was = before.get(key);
      return has(was) && plain(was.words) !== plain(one.words);
    }),
  };
}

describe.runIf(ACTS.length > 0)('an act of Canada that is imported at two dates', () => {
  test.each(ACTS.flatMap((act) => ['en', 'fr'].map((language) => [act, language] as const)))(
    '%s (%s) has every day of force of its files, and keeps every identity',
    async (act, language) => {
      const { before, after } = await importAct(act, language);
      const [was, is] = [passagesByKey(before), passagesByKey(after)];
      for (const [edition, byKey] of [
        [before, was],
        [after, is],
      ] as const)
        for (const [key, { number, words, from, state }] of edition.raw) {
          if (plain(words) === '') continue;
          const id = byKey.get(key);
          expect(id, `${number} (${key}): ${words}`).toBeDefined();
          expect(edition.inForce.get(id ?? ''), `${number} (${key})`).toEqual(
            state === 'in-force' ? { state, from } : { state },
          );
        }

      // No former link leads to words of another provision.
      const keyOf = new Map([...is].map(([key, id]) => [id, key]));
      for (const [key, id] of was) if (keyOf.has(id)) expect(keyOf.get(id), id).toBe(key);

      const raw = changesIn(before.raw, after.raw);
      const ours = (
        keys: ReadonlyMap<string, string>,
        all: Edition['raw'],
        isMeant: (key: string, id: string) => boolean,
      ) =>
        [...keys]
          .flatMap(([key, id]) => (all.get(key)?.isOwn === true && isMeant(key, id) ? [all.get(key)?.number] : []))
          .toSorted();
      expect(ours(was, before.raw, (key) => !is.has(key))).toEqual([...raw.gone, ...raw.parted].toSorted());
      expect(ours(is, after.raw, (key) => !was.has(key))).toEqual([...raw.new, ...raw.joined].toSorted());
      const [former] = after.law.former;
      if (former === undefined) throw new Error('There is no former edition.');
      const { passages } = compareEditions(former, after.law);
      expect(ours(is, after.raw, (_, id) => passages.get(id)?.kind === 'reworded')).toEqual(raw.reworded);

      if (language !== 'en') return;
      // The same by the count of others, as far as it is of provisions that have words of their own.
      const { between } = factsShape.parse(JSON.parse(readFileSync(path.join(FOLDER, `${act}.json`), 'utf8')));
      const withWords = (all: Edition['raw']) =>
        new Set(
          [...all.values()].flatMap(({ number, words, isOwn }) => (isOwn && plain(words) !== '' ? [number] : [])),
        );
      const [wordsBefore, wordsAfter] = [withWords(before.raw), withWords(after.raw)];
      const counted = changesIn(numbered(before.raw), numbered(after.raw));
      const off = (ours: readonly string[], theirs: readonly string[], withWords: ReadonlySet<string>) => [
        ...new Set(ours).symmetricDifference(new Set(theirs.filter((number) => withWords.has(number)))),
      ];
      expect(off(counted.gone, between.gone, wordsBefore).length).toBeLessThanOrEqual(MOST_OFF);
      expect(off(counted.new, between.new, wordsAfter).length).toBeLessThanOrEqual(MOST_OFF);
      // The same for sections, also those that have no words of their own.
      const [sectionsBefore, sectionsAfter] = [sectionsOf(before), sectionsOf(after)];
      const isSection = (number: string) => !number.includes('/');
      const difference = (ours: ReadonlySet<string>, theirs: readonly string[]) =>
        ours.symmetricDifference(new Set(theirs.filter(isSection))).size;
      expect(difference(sectionsBefore.difference(sectionsAfter), between.gone)).toBeLessThanOrEqual(MOST_OFF);
      expect(difference(sectionsAfter.difference(sectionsBefore), between.new)).toBeLessThanOrEqual(MOST_OFF);
      // Whoever follows a former number that another provision has now is told so, or lands on a notice that it is gone.
      const shared = new Map(sharedNumbers(after.law).map((one) => [one.id, one]));
      const formerIds = new Map([...was].map(([key, id]) => [before.raw.get(key)?.number, id]));
      for (const number of between['number that names another provision now']) {
        const id = formerIds.get(number) ?? '';
        if (!wordsBefore.has(number) || !wordsAfter.has(number)) continue;
        expect(after.law.ids.find((one) => one.id === id)?.state, number).toBe('withdrawn');
        expect(shared.get(id)?.other.id, number).not.toBe(id);
        // That of a definition is cited with the term, which another definition may not have.
        const isCited = !number.includes('/def/') || labelsOf(after.law).has(labelOf(before.law, id));
        expect(shared.has(id), number).toBe(isCited);
      }
    },
    240_000,
  );
});
