/** Faults of content that was written for another engine. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';

/** Content in another format, with fields and a file that this engine does not know. */
const inFormat = (format: string) =>
  faultsOf({
    'site.yaml': (text) =>
      text.replace('format: 1', `format: ${format}\nmotto: Fair winds`).replace(/^licence:.*\n/m, ''),
    'terms/berth.yaml': 'label: berth\n',
  });

describe('with content in another format', () => {
  test('an editor learns which engine or changes it needs, and gets no other faults', () => {
    expect(inFormat('2')).toEqual([
      'site.yaml:1:1 Found content of format 2, expected format 1, the one that this engine reads. Update the engine.',
    ]);
    expect(inFormat('0')).toEqual([
      'site.yaml:1:1 Found content of format 0, expected format 1, the one that this engine reads. See "Formats of content" in CHANGELOG.md for what to change.',
    ]);
  });
});

test('an editor gets a fault for a format that is not a number together with all others', () => {
  expect(inFormat("'1'")).toEqual([
    expect.stringMatching(/^site\.yaml:1:1 In "format", found "1", expected 1, the format that this engine reads/),
    expect.stringMatching(/^site\.yaml:1:1 Found no field "licence"/),
    expect.stringMatching(/^site\.yaml:2:1 Found the field "motto"/),
    expect.stringMatching(/^terms\/berth\.yaml Found a file that nothing reads/),
  ]);
});
