/** All planted changes. */
import { COMPOSED } from './composed.ts';
import { FILES } from './files.ts';
import { OWN_NOTES } from './own-notes.ts';
import { PAGES } from './pages.ts';
import type { Planted } from './planted.ts';
import { QUOTING } from './quoting.ts';
import { TEXT } from './text.ts';

export const ALL: readonly Planted[] = [...TEXT, ...PAGES, ...FILES, ...COMPOSED, ...OWN_NOTES, ...QUOTING];

/** Whether a file still has the words that a change replaces, once. */
export const hasPlace = (text: string, { from }: Planted): boolean => text.split(from).length === 2;
