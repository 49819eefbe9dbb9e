/** Reads the front matter of MDX files, as simply as possible. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const draftShape = z.object({ draft: z.literal(true) });

/**
 * Reads the front matter of all files in a folder of content, which may be missing.
 *
 * @returns the fields of those that are published, and the ids of those that are drafts
 * @throws {Error} if a file does not have the form
 */
export function readFrontMatters<Shape extends z.ZodType>(
  folder: string,
  shape: Shape,
): { published: (readonly [id: string, fields: z.infer<Shape>])[]; drafts: string[] } {
  const drafts: string[] = [];
  const published = (existsSync(folder) ? readdirSync(folder) : []).toSorted().flatMap((name) => {
    const { name: id } = path.parse(name);
    const file = readFileSync(path.join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const [, front = ''] = /^\s*---\n([^]*?)\n---/.exec(file) ?? [];
    const fields: unknown = parse(front);
    if (draftShape.safeParse(fields).success) {
      drafts.push(id);
      return [];
    }
    return [[id, shape.parse(fields)] as const];
  });
  return { published, drafts };
}
