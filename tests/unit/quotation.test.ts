/** Quotation marks around what a reader copies, by the language of the text. */
import { describe, expect, test } from 'vitest';
import { quotationMarksOf } from '../../src/core/languages/quotation-marks.ts';
import { quoted } from '../../src/features/copy/client/quotation.ts';

/** The language, the words, and how they are quoted. */
const QUOTATIONS: readonly (readonly [language: string, words: string, quoted: string])[] = [
  ['en', 'The quay is open.', '“The quay is open.”'],
  ['en', 'It is “open,” they say.', '“It is ‘open,’ they say.”'],
  ['en', 'The towns’ “harbours’ law” holds.', '“The towns’ ‘harbours’ law’ holds.”'],
  [
    'en',
    '“He said ‘open’ twice,” she wrote of the pilots’ day.',
    '“‘He said “open” twice,’ she wrote of the pilots’ day.”',
  ],
  ['en', '‘term’ means a word.', '“‘term’ means a word.”'],
  ['en', 'open” and free', '“open’ and free”'],
  ['zh-Hans', '推行“负面清单”制度。', '“推行‘负面清单’制度。”'],
  ['zh-Hant', '推行「負面清單」制度。', '「推行『負面清單』制度。」'],
  ['fr', 'Un « quai ouvert ».', '«\u00a0Un “quai ouvert”.\u00a0»'],
  ['fr-CA', 'L’ami dit\u00a0: «\u00a0oui\u00a0».', '«\u00a0L’ami dit\u00a0: “oui”.\u00a0»'],
  ['ar', 'الميناء «مفتوح».', '«الميناء “مفتوح”.»'],
  ['sw', 'Bandari', '“Bandari”'],
];

describe('a journalist who quotes', () => {
  test.for(QUOTATIONS)(
    '%s %s gets the marks of its language, with inner ones changed',
    ([language, words, expected]) => {
      expect(quoted([words], quotationMarksOf(language))).toBe(expected);
    },
  );

  test('several paragraphs gets a mark before each and after the last', () => {
    expect(quoted(['One.', 'Two “words”.', 'Three.'], quotationMarksOf('en'))).toBe(
      '“One.\n\n“Two ‘words’.\n\n“Three.”',
    );
  });
});
