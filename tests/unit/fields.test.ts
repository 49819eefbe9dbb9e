/** The allowed values of fields that several files of content have. */
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { codePoint, date, language, slug, text, url, pastDate } from '../../src/core/schemas/fields.ts';
import { isAllowed, issuesOf } from '../support/schema.ts';

describe('a field', () => {
  test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
    [
      'for a date',
      date,
      ['2025', '2025-11', '2025-12', '2025-10', '2025-01-01', '2025-11-14', '2025-11-29', '2025-11-30', '2025-01-31'],
      [
        2025,
        '25',
        '2025-13',
        '2025-00',
        '2025-1',
        '2025-11-32',
        '2025-02-30',
        '2025-11-31',
        '2023-02-29',
        '2025-11-00',
        '2025-11-1',
        '14.11.2025',
        '2025-11-14T',
        'x2025',
        '',
      ],
    ],
    [
      'for a character',
      codePoint,
      ['U+00AD', 'U+200B', 'U+1F6A2', 'U+10FFFF'],
      ['U+ad', 'U+0AD', '00AD', 'U+00ADx', 'xU+00AD', 'U+200000', 173],
    ],
    [
      'for a part of an address',
      slug,
      ['harbour', 'harbour-master', 'i', '2', 'part-2-b'],
      ['Harbour', 'harbour_master', 'harbour--master', '-harbour', 'harbour-', 'é', 'a b', '', 3],
    ],
    ['for words', text, ['a', 'a b', 'a\nb', '港'], ['', ' a', 'a ', '\na', 'a\n', 3]],
    [
      'for a web address',
      url,
      ['https://a.example/', 'http://a.example/x?y#z', 'https://a.example:8443/'],
      [
        'https://me@a.example/',
        'https://me:x@a.example/',
        'http://localhost/',
        'http://a./',
        'ftp://a.example/',
        'javascript:steal()',
        'a.example',
        '/x',
        'xhttps://a.example/',
        'httpsx://a.example/',
        '',
      ],
    ],
    ['for a language', language, ['en', 'zh-Hans', 'ar', 'fr-CA', 'EN'], ['klingon!!', 'xx', 'english', '', 'e', 3]],
  ])('%s takes these and no others', (_, schema, allowed, refused) => {
    expect(allowed.filter((value) => !isAllowed(schema)(value))).toEqual([]);
    expect(refused.filter(isAllowed(schema))).toEqual([]);
  });

  test('says which values it allows', () => {
    const said = [
      [date, 3],
      [date, 'x'],
      [codePoint, 3],
      [codePoint, 'x'],
      [slug, 3],
      [slug, 'X'],
      [text, 3],
      [text, ' x'],
      [url, 'x'],
      [language, 3],
      [language, 'xx\u2011y'],
    ] as const;
    expect(said.map(([schema, value]) => issuesOf(schema, value))).toEqual([
      ["expected a quoted date such as '2025-11-14', '2025-11' or '2025'"],
      ["expected a date such as '2025-11-14', '2025-11' or '2025'"],
      ['expected a character as U+00AD'],
      ['expected a character as U+00AD, in capitals'],
      ['expected a name such as harbour-master'],
      ['expected lower-case letters and digits joined by hyphens, such as harbour-master'],
      ['expected text'],
      ['expected text without white space at its ends'],
      ['expected a web address beginning with https:// or http://'],
      ['expected a language tag such as en, zh or ar'],
      ['found "xx⟨U+2011⟩y", expected a language tag such as en, zh-Hans or ar. Correct the tag'],
    ]);
  });
});

test('a day has come once it has begun anywhere on earth, and so have a month and a year with their first day', () => {
  vi.useFakeTimers({ now: new Date('2025-12-31T09:59:00Z'), toFake: ['Date'] });
  try {
    const hasCome = (day: string) => pastDate.safeParse(day).success;
    expect(['2025-12-31', '2026-01-01', '2026-01', '2026', '2025'].map(hasCome)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    vi.setSystemTime(new Date('2025-12-31T10:00:00Z'));
    expect(['2026-01-01', '2026-01-02', '2026-01', '2026', '2027'].map(hasCome)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  } finally {
    vi.useRealTimers();
  }
});
