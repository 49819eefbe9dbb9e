/** The hashes of all files of a text. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publishedPicture } from '../../src/core/files/pictures.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks, picturesOf } from '../../src/core/reading-order.ts';
import { exportChecksums } from '../../src/exports/checksums.ts';
import { formatsOf } from '../../src/exports/formats.ts';
import { publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { charter, fileOf, SITE, withSections } from '../support/exported.ts';

describe('somebody who checks what was downloaded', () => {
  const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  /** The preamble of the charter, with the pictures of the code. */
  const text = (): Document => ({
    ...charter(),
    sections: withSections(charter(), 'preamble').sections.map((section) => ({
      ...section,
      blocks: [
        ...section.blocks,
        ...code()
          .sections.flatMap(allBlocks)
          .filter(({ kind }) => kind === 'figure'),
      ],
    })),
  });
  let made: Promise<string> | undefined;
  const sums = async () => {
    made ??= exportChecksums(text(), publication().terms, SITE);
    expect(await made).toMatch(/^(?:[0-9a-f]{64} {2}\S+\n)+$/);
    return (await made)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
  };

  test('finds the hash of every file of a text and of its pictures, by name', async () => {
    const names = (await sums()).map(([, file]) => file);
    const files = formatsOf(text()).map(({ file }) => file);
    expect(names).toEqual([...files, ...picturesOf(text()).map(({ file }) => `images/${file}`)].toSorted());
  });

  test('finds that the hashes are those of the files', async () => {
    const hashes = new Map((await sums()).map(([hash, file]) => [file, hash]));
    expect(hashes.get('source.txt')).toBe(text().sourceHash);
    for (const file of ['document.md', 'document.json', 'terms.json'])
      expect(hashes.get(file)).toBe(sha256(fileOf(text(), file)));
    const pictures = picturesOf(text());
    expect(pictures.length).toBeGreaterThan(0);
    for (const { file, path } of pictures) expect(hashes.get(`images/${file}`)).toBe(sha256(publishedPicture(path)));
  });
});
