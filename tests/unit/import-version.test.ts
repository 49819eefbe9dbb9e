/** A version of a document in another language, as an import makes it. */
import { describe, expect, test } from 'vitest';
import { whyNoVersion } from '../../src/core/pairs/same-work.ts';
import { readDocument } from '../../src/core/proposal/read-document.ts';
import { readContent } from '../../src/content.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { type OriginalText, originalText } from '../../src/importing/version-of.ts';
import { pierActIn } from '../support/pier-act.ts';

/** The original of the fixture, which has accepted ids. */
function original(): OriginalText {
  const content = readContent('tests/fixtures/versions/content', '/');
  const files = content.documents.find(({ id }) => id === 'pier-act');
  if (files === undefined) throw new Error('There is no pier-act.');
  const reading = readDocument(files, []);
  return originalText(reading, [reading]);
}

const importFrench = (text: string, name = 'loi.md') =>
  importOriginal(inputOf(new TextEncoder().encode(text), name, '.').original, {
    language: 'fr',
    today: '2026-11-26',
    versionOf: original(),
  });

/** The ids in a lock file, with the first word of each passage. */
const idsIn = (lock: string | undefined): string[] =>
  [...(lock ?? '').matchAll(/"id": "([^"]+)"[\s\S]*?"text": "(\S+)/g)].map(([, id, word]) => `${id} ${word}`);

describe('an editor who imports a law in another language', () => {
  test('finds its sections at the addresses of the original’s', async () => {
    const { sections } = await importFrench(pierActIn('fr'));
    expect(sections.map(({ slug, label }) => `${slug} ${label}`)).toEqual([
      'section-1 Art. 1',
      'section-2 Art. 2',
      'section-3 Art. 3',
      'section-4 Art. 4',
      'section-5 Art. 5',
    ]);
  });

  test('finds a passage under the id of its counterpart, by its number or by the term that it defines', async () => {
    const { files, difference, faults } = await importFrench(pierActIn('fr'));
    expect([difference, faults]).toEqual([undefined, []]);
    const ids = idsIn(files.get('paragraphs.lock.json'));
    expect(ids).toContain('section-3-1-b (b)');
    expect(ids).toContain('section-2-par-4 patron');
    expect(ids).toContain('section-2-par-2 poste');
    // Only its length tells where the last passage belongs.
    expect(ids.at(-1)).toBe('section-5-par-3 Le');
  });

  test('finds no id of the original on a passage that has no sure counterpart', async () => {
    const { files } = await importFrench(`${pierActIn('fr')}\n\nUne phrase de plus.`);
    const last = idsIn(files.get('paragraphs.lock.json')).at(-1) ?? '';
    expect(last).toMatch(/ Une$/);
    expect(original().passages.map(({ id }) => id)).not.toContain(last.split(' ')[0]);
  });

  test('finds a section that the original does not have at an address of its own', async () => {
    const { sections } = await importFrench(`${pierActIn('fr')}\n\n## Article 6. Autre\n\nAutre.`);
    expect(sections.at(-1)?.slug).toBe('article-6');
  });

  test('finds the names of the file on the passages, whatever ids these have', async () => {
    const html = `<html lang="fr"><body><h1>Loi sur la jetée</h1>
<h2 id="a1">Article 1. Titre abrégé</h2><p>Loi sur la jetée.</p>
<h2 id="a2">Article 2. Définitions</h2><p>patron La personne qui commande un bateau. (skipper)</p>
<p>poste Emplacement de la jetée où un bateau peut être amarré. (berth)</p></body></html>`;
    const { names, files } = await importFrench(html, 'loi.html');
    expect(names).toEqual({ a1: 'section-1-par-1', a2: 'section-2-par-4' });
    const ids = idsIn(files.get('paragraphs.lock.json')).map((line) => line.split(' ')[0]);
    for (const id of Object.values(names)) expect(ids).toContain(id);
  });

  test('finds the name of a passage that is new in the next edition on the id that it gets, that of its counterpart', async () => {
    const page = (more: string) =>
      `<html lang="fr"><body><h1>Loi sur la jetée</h1><h2 id="a1">Article 1. Titre abrégé</h2><p>Loi sur la jetée.</p>${more}</body></html>`;
    const { files } = await importFrench(page(''), 'loi.html');
    const lock = files.get('paragraphs.lock.json');
    const later = page('<h2 id="a2">Article 2. Définitions</h2><p>patron Nul. (skipper)</p>');
    const again = await importOriginal(inputOf(new TextEncoder().encode(later), 'loi.html', '.').original, {
      today: '2026-11-26',
      lock,
      versionOf: original(),
    });
    expect(again.names).toEqual({ a1: 'section-1-par-1', a2: 'section-2-par-4' });
    // Its ids are asked for and accepted as those of any text that takes the place of another.
    expect(again.files.has('paragraphs.lock.json')).toBe(false);
    expect(again.missing).not.toContain('authority');
  });

  test('is told of a name that is left out, where the ids of the next edition are to be decided', async () => {
    const page = (...words: string[]) =>
      `<html lang="fr"><body><h1>Loi sur la jetée</h1>${words.map((text, nth) => `<h2 id="a${nth + 1}">Article ${nth + 1}. Titre ${nth + 1}</h2><p>${text}</p>`).join('')}</body></html>`;
    const { files } = await importFrench(page('Loi sur la jetée.', 'Le capitaine ouvre la jetée.'), 'loi.html');
    const again = await importOriginal(
      inputOf(new TextEncoder().encode(page('Loi sur la jetée.', 'Personne ne dort ici.')), 'loi.html', '.').original,
      { today: '2026-11-26', lock: files.get('paragraphs.lock.json'), versionOf: original() },
    );
    expect(again.names).toEqual({ a1: 'section-1-par-1' });
    expect(again.remarks).toContainEqual(expect.objectContaining({ kind: 'lost' }));
  });

  test('finds a section without a number called by all of its heading, as its counterpart is', async () => {
    const { sections } = await importFrench(`${pierActIn('fr')}\n\n## DISPOSITIONS CONNEXES\n\nAutre.`);
    expect(sections.at(-1)?.label).toBe('DISPOSITIONS CONNEXES');
  });

  test('is asked how binding it is, and who translated it', async () => {
    const { files, missing } = await importFrench(pierActIn('fr'));
    expect(missing).toContain('authority');
    expect(files.get('document.yaml')).toMatch(
      /^# authority: to be filled in: authentic, if .*\n# translator: to be filled in/m,
    );
  });
});

describe('a text with other numbers than those of the original', () => {
  const numbered = (...numbers: string[]) =>
    numbers.map((number) => ({ id: number, path: number.split('/'), section: '', text: '' }));
  const law = numbered('1', '2', '3', '3/1', '3/2', '3/3', '4', '5', '6', '7', '8', '9');

  test('is taken for another work, and its numbers are named', () => {
    const other = numbered('1', '2', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21');
    expect(whyNoVersion('law', law, other)).toBe(
      'Found a text with 12 official numbers, of which 2 are among the 12 of law, expected a version of the same work. Only here are 12, 13, 14, 15, 16; only there are 3, 3/1, 3/2, 3/3, 4.',
    );
  });

  test('may be an older edition of the work, if nearly half are the same', () => {
    expect(whyNoVersion('law', law, [...law.slice(0, 8), ...numbered('10', '11')])).toBeUndefined();
  });

  test('is a version if the publisher’s files give passages the same names, however each language counts', () => {
    const named = (...counted: string[]) =>
      numbered(...counted).map((passage, nth) => ({ ...passage, names: [`s${nth}a`] }));
    const letters = ['1', '2', ...Array.from('abcdefghij', (letter) => `2/${letter}`)];
    const figures = ['1', '2', ...Array.from('abcdefghij', (_, nth) => `2/${nth + 1}`)];
    expect(whyNoVersion('law', named(...letters), named(...figures))).toBeUndefined();
    expect(whyNoVersion('law', numbered(...letters), numbered(...figures))).toContain('of which 2 are among');
  });

  test('is not judged by a few numbers', () => {
    expect(whyNoVersion('law', law, numbered('20', '21'))).toBeUndefined();
  });
});
