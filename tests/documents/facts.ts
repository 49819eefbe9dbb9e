/** Counts and sample places that somebody else took from each original. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TRIED } from './decisions.ts';

const shape = z.looseObject({
  counts: z.record(z.string(), z.unknown()),
  samples: z
    .array(z.looseObject({ number: z.string(), starts: z.string(), printed_heading: z.string().optional() }))
    .default([]),
  running_text_chars: z.number().optional(),
});

/** Reads the facts of a document. */
export function factsOf(id: string): z.infer<typeof shape> {
  return shape.parse(JSON.parse(readFileSync(TRIED[id]?.facts ?? '', 'utf8')));
}
