import { expect, test } from 'vitest';
import { threeLetterCode } from '../../src/core/languages/three-letter-code.ts';

test.each([
  ['en', 'eng'],
  ['fr', 'fra'],
  ['zh-Hans', 'zho'],
  ['ar-EG', 'ara'],
  ['gsw', 'gsw'],
  ['und', 'und'],
])('a program that wants codes of three letters gets for %s: %s', (tag, code) => {
  expect(threeLetterCode(tag)).toBe(code);
});
