/** What an editor is told of content that is written for another engine. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';

/** Content in a format, with fields and a file that this engine does not know, as another format may have. */
const inFormat = (format: string) =>
  faultsOf({
    'site.yaml': (text) =>
      text.replace('format: 1', `format: ${format}\nmotto: Fair winds`).replace(/^licence:.*\n/m, ''),
    'terms/berth.yaml': 'label: berth\n',
  });

describe('of content in another format', () => {
  test('an editor is told which engine or changes it needs, and nothing that would be wrong for that format', () => {
    expect(inFormat('2')).toEqual([
      'site.yaml:1:1 Found content of format 2, expected format 1, the one that this engine reads. Update the engine.',
    ]);
    expect(inFormat('0')).toEqual([
      'site.yaml:1:1 Found content of format 0, expected format 1, the one that this engine reads. See "Formats of content" in CHANGELOG.md for what to change.',
    ]);
  });
});

test('of a format that is no number an editor is told together with all else', () => {
  expect(inFormat("'1'")).toEqual([
    expect.stringMatching(/^site\.yaml:1:1 In "format", found "1", expected 1, the format that this engine reads/),
    expect.stringMatching(/^site\.yaml:1:1 Found no field "licence"/),
    expect.stringMatching(/^site\.yaml:2:1 Found the field "motto"/),
    expect.stringMatching(/^terms\/berth\.yaml Found a file that nothing reads/),
  ]);
});
