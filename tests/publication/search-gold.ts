/** What readers search for, by kind, with the ids of what answers; written from the text before search was tuned. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Ids of the answers by query, by kind of search. */
export const GOLD = z
  .record(z.string(), z.record(z.string(), z.array(z.string())))
  .parse(JSON.parse(readFileSync('tests/publication/search-gold.json', 'utf8')));
