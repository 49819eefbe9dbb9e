/**
 * `npm run compress`: compresses every text file of the finished site with brotli and with gzip (`index.html.br` and
 * `index.html.gz` beside `index.html`), for hosts that send such files. An argument names another folder than `dist/`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TEXT_ENDINGS } from '../core/media-types.ts';
import { typed } from '../core/typed.ts';
import { EXIT, readArguments } from './options.ts';

/** Files that become smaller. Pictures, fonts and the search index are compressed already. */
const TEXT = `**/*.{${TEXT_ENDINGS.join(',')}}`;

const [folder = 'dist'] = readArguments({
  name: 'compress',
  takes: '[FOLDER]',
  does: 'Writes a brotli and a gzip copy beside every text file of a finished site, for hosts that send such files.',
  options: {},
  examples: [
    ['', 'the site in dist/'],
    ['/srv/site', 'a site in another folder'],
  ],
  exits: { unread: 'there is no finished site' },
}).positionals;
const files = globSync(TEXT, { cwd: folder });
if (files.length === 0) {
  console.error(`compress: found nothing to pack in ${folder}, expected a finished site. Run ${typed('build')} first.`);
  process.exit(EXIT.unread);
}
let before = 0;
let after = 0;
for (const file of files) {
  const content = readFileSync(path.join(folder, file));
  const packed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  writeFileSync(path.join(folder, `${file}.br`), packed);
  writeFileSync(path.join(folder, `${file}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  before += content.length;
  after += packed.length;
}
console.log(
  `compress: ${files.length} files, ${Math.round(before / 1024)} kB packed into ${Math.round(after / 1024)} kB by brotli`,
);
