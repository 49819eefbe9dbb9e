/** Which passages of two texts of a law belong together, and how that is known. */
import { describe, expect, test } from 'vitest';
import { type Known, pairPassages } from '../../src/core/pairs/pair-passages.ts';
import type { Passage } from '../../src/core/pairs/passage.ts';

/** A passage by its number, such as "2/1/a"; with "=" before it, by no number of its own, but an id. */
function passage(number: string, text: string, more: Partial<Passage> = {}): Passage {
  const path = number.startsWith('=') ? [] : number.split('/');
  const parent = path.length > 1 ? path.slice(0, -1).join('/') : undefined;
  return { id: number.replace('=', ''), path, parent, section: path[0] ?? '1', text, ...more };
}

/** The pairs in short: "a b = x by length". */
const pairs = (first: readonly Passage[], second: readonly Passage[], known?: Known): string[] =>
  pairPassages(first, second, known).map((pair) => `${pair.first.join(' ')} = ${pair.second.join(' ')} by ${pair.by}`);

describe('a reader of two languages finds beside a passage', () => {
  test('the one of the same number, wherever it stands', () => {
    expect(
      pairs(
        [passage('1', 'One'), passage('2', 'Two'), passage('3', 'Three')],
        [passage('3', 'Trois'), passage('1', 'Un')],
      ),
    ).toEqual(['1 = 1 by number', '3 = 3 by number']);
  });

  test('none by a number that two passages have', () => {
    expect(
      pairs([passage('1', 'One'), passage('1', 'One again', { id: 'again' })], [passage('1', 'Un')]),
    ).not.toContain('1 = 1 by number');
  });

  test('the one that the publishers’ own files call the same', () => {
    expect(
      pairs(
        [passage('=a', 'First', { names: ['s1'] }), passage('=b', 'Second', { names: ['s2'] })],
        [passage('=x', 'Deuxième', { names: ['s2'] }), passage('=y', 'Premier', { names: ['s1'] })],
      ),
    ).toEqual(['a = y by id', 'b = x by id']);
  });

  test('the definition of the same term, though the alphabets put them in another order', () => {
    const english = ['berth means a place; (poste)', 'vessel means a boat; (navire)'];
    const french = ['navire Bateau. (vessel)', 'poste Lieu. (berth)'];
    expect(
      pairs(
        english.map((text, nth) => passage(`=e${nth}`, text)),
        french.map((text, nth) => passage(`=f${nth}`, text)),
      ),
    ).toEqual(['e0 = f1 by definition', 'e1 = f0 by definition']);
  });

  test('the definition in the same section, of a term that is defined in several', () => {
    const defined = (id: string, section: string, text: string) => passage(`=${id}`, text, { section });
    expect(
      pairs(
        [defined('e1', '1', 'berth means a place; (poste)'), defined('e2', '2', 'berth means a bed; (poste)')],
        [defined('f1', '1', 'poste Lieu. (berth)'), defined('f2', '2', 'poste Couchette. (berth)')],
      ),
    ).toEqual(['e1 = f1 by definition', 'e2 = f2 by definition']);
  });

  test('no definition for sure, if two define the same term', () => {
    expect(
      pairs(
        [passage('=e1', 'berth means a place; (poste)'), passage('=e2', 'berth means a bed; (poste)')],
        [passage('=f1', 'poste Lieu. (berth)')],
      ).filter((pair) => pair.endsWith('definition')),
    ).toEqual([]);
  });

  test('the point of the same letter within a definition, which has no number', () => {
    const english = [
      passage('=e', 'berth means'),
      passage('a', 'a quay. (poste)', { id: 'e-a', parent: 'e', section: '1' }),
      passage('=f', 'vessel means'),
      passage('a', 'a boat. (navire)', { id: 'f-a', parent: 'f', section: '1' }),
    ];
    const french = [
      passage('=g', 'navire'),
      passage('a', 'bateau. (vessel)', { id: 'g-a', parent: 'g', section: '1' }),
      passage('=h', 'poste'),
      passage('a', 'quai. (berth)', { id: 'h-a', parent: 'h', section: '1' }),
    ];
    expect(pairs(english, french)).toEqual([
      'e = h by definition',
      'e-a = h-a by number',
      'f = g by definition',
      'f-a = g-a by number',
    ]);
  });

  test('the sentence that says all of a list in one', () => {
    expect(
      pairs(
        [passage('1', 'The keeper may'), passage('1/a', 'open'), passage('1/b', 'close'), passage('1/b/i', 'at night')],
        [passage('1', 'Le gardien peut ouvrir et fermer')],
      ),
    ).toEqual(['1 1/a 1/b 1/b/i = 1 by number']);
  });

  test('what is about as long and shares figures, where there are no numbers', () => {
    const english = [
      passage('=a', 'The fee for a berth is 40 crowns a day.'),
      passage(
        '=b',
        'Nobody may moor at the northern quay between 22 May and 3 June without a permit of the harbour master.',
      ),
      passage('=c', 'The harbour is open.'),
    ];
    const french = [
      passage('=x', 'Le droit de quai est de 40 couronnes par jour.'),
      passage('=y', 'Il est interdit de s’amarrer au quai nord du 22 mai au 3 juin sans permis du capitaine de port.'),
      passage('=z', 'Le port est ouvert.'),
    ];
    expect(pairs(english, french)).toEqual(['a = x by length', 'b = y by length', 'c = z by length']);
  });

  test('never a passage of another number, whatever their lengths', () => {
    expect(pairs([passage('1', 'The keeper sees.')], [passage('2', 'Le gardien voit.')])).toEqual([]);
  });
});

describe('an editor who has paired passages', () => {
  const english = [passage('1', 'One'), passage('2', 'Two'), passage('3', 'Three')];
  const french = [passage('1', 'Un'), passage('2', 'Deux'), passage('3', 'Trois')];

  test('keeps these pairs, whatever the numbers say', () => {
    expect(pairs(english, french, { kept: [{ first: ['1', '2'], second: ['2'], by: 'by hand' }] })).toEqual([
      '1 2 = 2 by by hand',
      '3 = 3 by number',
    ]);
  });

  test('keeps them as they are, though one text has a list there', () => {
    const list = [passage('1', 'The keeper may'), passage('1/a', 'open'), passage('1/b', 'close')];
    expect(
      pairs(list, [passage('1', 'Le gardien')], { kept: [{ first: ['1'], second: ['1'], by: 'by hand' }] }),
    ).toEqual(['1 = 1 by by hand']);
  });

  test('keeps it that a passage has no counterpart', () => {
    expect(pairs(english, french, { kept: [{ first: [], second: ['2'], by: 'by hand' }] })).toEqual([
      '1 = 1 by number',
      '3 = 3 by number',
    ]);
  });
});
