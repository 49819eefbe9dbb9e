/** The fields of the sound content of the fixtures. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads a file of the sound content. */
export const sound = (file: string) =>
  parse(
    readFileSync(`tests/fixtures/content/sound/content/${file}`, 'utf8')
      .split('---\n')
      .at(file.endsWith('.mdx') ? 1 : 0) ?? '',
  );
