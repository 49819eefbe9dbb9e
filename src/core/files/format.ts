/** Checks that a content folder is written in the format that this engine reads. */
import { z } from 'zod';
import { guide } from '../engine.ts';
import type { Fault } from '../faults/fault.ts';
import { CONTENT_FORMAT } from '../schemas/site.ts';
import type { TextFile } from './text-file.ts';
import { parseYaml } from './yaml.ts';

const numbered = z.object({ format: z.number() });

/**
 * Returns the fault of a folder whose `site.yaml` names another format. No other fault is reported, because other rules
 * hold there.
 */
export function otherFormat({ file, text }: Pick<TextFile, 'file' | 'text'>): Fault | undefined {
  const yaml = parseYaml(text, file);
  const format = numbered.safeParse(yaml.value).data?.format ?? CONTENT_FORMAT;
  if (format === CONTENT_FORMAT) return undefined;
  const remedy =
    format > CONTENT_FORMAT
      ? 'Update the engine.'
      : `See "Formats of content" in ${guide('CHANGELOG.md')} for what to change.`;
  return {
    file,
    ...yaml.locate(['format']),
    message: `Found content of format ${format}, expected format ${CONTENT_FORMAT}, the one that this engine reads. ${remedy}`,
  };
}
