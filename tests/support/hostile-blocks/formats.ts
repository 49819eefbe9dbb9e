/** Files of every format in blocks, and blocks that are hard to keep, each of which takes the place of a sound one. */
import { XML } from './akoma-ntoso.ts';
import type { Format } from './format.ts';
import { HTML } from './html.ts';
import { MARKDOWN } from './markdown.ts';
import { TEXT } from './text.ts';
import { WORD } from './word.ts';

/** Every format. */
export const FORMATS: readonly Format[] = [HTML, MARKDOWN, TEXT, XML, WORD];
