import { describe, expect, test } from 'vitest';
import { writeOutLookAlikes } from '../../src/core/characters/character-names.ts';
import { searchableText } from '../../src/core/characters/searchable-text.ts';
import { strangeCharacters } from '../../src/core/characters/strange.ts';
import { showDifference } from '../../src/core/characters/show-difference.ts';
import { fold } from '../../src/core/languages/fold.ts';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';
import { match } from '../../src/features/search/client/match.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readText } from '../../src/features/search/client/text.ts';

const named = (line: string) =>
  strangeCharacters(line).map(({ codePoint, isForbidden }) => `${codePoint}${isForbidden ? ' stops' : ''}`);

describe('an editor', () => {
  test.each([
    ['words of any script', 'Zürich, Ελλάδα, Москва, 港务长, 한국어, ไทย, résumé, US$3 – “so”, 1 000'],
    ['joiners in Persian, Hindi and Malayalam', 'می\u200Cخواهم क्\u200Dष ന്\u200D'],
    ['emoji and their joiners', '👩🏽\u200D🚀 ❤\uFE0F 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['a chosen shape of a Han character or a Mongolian letter', '葛\u{E0100} ᠮ\u180B'],
    ['line breaks in Thai and Khmer', 'ไทย\u200Bไทย ភាសា\u200Bខ្មែរ'],
    ['marks of direction beside Arabic, ended in the line', '\u200Fميناء\u200E \u2067مرسى\u2069'],
    ['words of two scripts side by side', 'β-carotene and Σ x'],
  ])('is not warned of %s', (_, line) => {
    expect(named(line)).toEqual([]);
  });

  test.each([
    ['a control', 'a\u0000b\u0085', ['U+0000 stops', 'U+0085 stops']],
    ['what is no character', 'a\uFFFEb\u{1FFFF}', ['U+FFFE stops', 'U+1FFFF stops']],
    ['half a character', 'a\uD83Db', ['U+D83D stops']],
    ['a lost character', 'Harb\uFFFDr', ['U+FFFD stops']],
    ['a line separator', 'a\u2028b\u2029', ['U+2028 stops', 'U+2029 stops']],
    ['direction that is not ended', 'a\u2067b', ['U+2067 stops']],
    ['direction ended twice', 'ab\u202C', ['U+202C stops']],
    ['directions ended crosswise', '\u202Bא\u2066ב\u202Cג\u2069', ['U+202B stops', 'U+202C stops']],
    ['words turned round, though ended', 'a\u202Ebc\u202Cd', ['U+202E', 'U+202C']],
    ['joiners between Latin letters', 'a\u200Db\u200Cc', ['U+200D', 'U+200C']],
    ['a joiner at the end of Persian words', 'Bandar\u200C', ['U+200C']],
    ['what is not seen', 'a\u00ADb\u2060c\uFEFFd\u180Ee\u3164', ['U+00AD', 'U+2060', 'U+FEFF', 'U+180E', 'U+3164']],
    ['private use', '\uE000\u{F0000}', ['U+E000', 'U+F0000']],
    ['a Latin letter in a Cyrillic word', 'Мосkва', ['U+006B']],
    ['Greek among Latin', 'ο\u0301mega', ['U+03BF', 'U+0301']],
    ['letters that are not composed', 'e\u0301 \u212B \u1100\u1161', ['U+0301', 'U+212B', 'U+1161']],
  ])('is told of %s', (_, line, found) => {
    expect(named(line)).toEqual(found);
  });
});

describe('a reader', () => {
  const forms = new Map([['berth', ['berth', 'Öre', 'long quay']]]);
  test.each([
    ['be\u00ADrth', 'be\u00ADrth'],
    ['a \u200Bber\u200Bth\u00AD!', 'ber\u200Bth'],
    ['two O\u0308re, a berth', 'O\u0308re|berth'],
    ['\uFEFFberth', 'berth'],
    ['a long\u00A0quay', 'long\u00A0quay'],
    ['🚢 be\u2060rth', 'be\u2060rth'],
  ])('finds a term in %j, with the very letters of the text', (text, words) => {
    const found = findOccurrences(text, forms, 'en').map(({ start, end }) => text.slice(start, end));
    expect(found.join('|')).toBe(words);
  });

  test('does not find a term in half of a word that an invisible character divides', () => {
    expect(findOccurrences('berth\u00ADing', forms, 'en')).toEqual([]);
  });

  test.each([
    ['a har\u00ADb\u200Bour wall', 'harbour', 'har\u00ADb\u200Bour'],
    ['a harbour wall', 'har\u00ADbour\u2060', 'harbour'],
    ['two O\u0308re', '\u00D6re', 'O\u0308re'],
    ['\u00D6re', 'O\u0308re', '\u00D6re'],
    ['a long\u00A0quay', '"long quay"', 'long\u00A0quay'],
    ['\u8461\u{E0100}\u57CE', '\u8461\u57CE', '\u8461\u{E0100}\u57CE'],
  ])('finds in %j what they seek as %j, marked with the very letters of the text', (text, typed, marked) => {
    const marks = match(readQuery(typed), readText(text))?.marks ?? [];
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
  });

  test('finds terms in a list by words with invisible characters', () => {
    expect(fold('Har\u00ADbour\u200B')).toBe('harbour');
  });
});

test.each([
  ['an accent of its own', 'e\u0301a\u00ADb', 'éab', ['e\u0301', 'a', 'b']],
  ['an accent that no letter has', 'x\u0301a\u00ADb', 'x\u0301ab', ['x', '\u0301', 'a', 'b']],
  ['an accent on nothing', '\u0301a\u00AD', '\u0301a', ['\u0301', 'a']],
  ['something unseen before its accent', 'e\u00AD\u0301', 'é', ['e\u00AD\u0301']],
  ['much that is unseen behind it', 'a\u00AD\u200B', 'a', ['a']],
  ['a syllable in its letters', '\u1112\u1161\u11AB\u00AD', '한', ['\u1112\u1161\u11AB']],
])('a text that is searched knows where each of its letters came from: with %s', (_, written, text, letters) => {
  const plain = searchableText(written);
  expect(plain.text).toBe(text);
  expect(letters.map((_letter, at) => written.slice(plain.start(at), plain.end(at + 1)))).toEqual(letters);
});

describe('an editor who is shown two texts', () => {
  test.each([
    ['a word', 'another', 'a word', 'another'],
    ['harbour\u00A0dues', 'harbour dues', 'harbour⟨U+00A0⟩dues', 'harbour dues'],
    ['harbour\u200Bdues', 'harbourdues', 'harbour⟨U+200B⟩dues', 'harbourdues'],
    ['b\u043Eth', 'both', 'b⟨U+043E⟩th', 'both'],
    ['re\u0301sume', 'r\u00E9sume', 'r⟨U+0065⟩⟨U+0301⟩sume', 'r⟨U+00E9⟩sume'],
    ['2020\u201105', '2020-05', '2020⟨U+2011⟩05', '2020⟨U+002D⟩05'],
    ['both ends\u00A0', 'both ends', 'both ends⟨U+00A0⟩', 'both ends'],
    ['both', 'both', 'both', 'both'],
  ])('sees in what %j and %j differ', (found, expected, shownFound, shownExpected) => {
    expect(showDifference(found, expected)).toEqual({ found: shownFound, expected: shownExpected });
  });

  test('sees characters that should be ASCII and are not', () => {
    expect(writeOutLookAlikes('harbour\u2011m\u0430ster ' + '港')).toBe('harbour⟨U+2011⟩m⟨U+0430⟩ster 港');
  });
});
