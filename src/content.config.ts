/** Astro's collections: the content folder, typed by our schemas. Only `src/model/` reads them. */
import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { REGISTER_FILE } from './core/content/read.ts';
import { registerSchema } from './core/content/register-schema.ts';
import { contentRoot } from './core/environment.ts';
import { documentSchema, termSchema } from './core/content/schemas.ts';

/** Keeps an entry's path as its id: `high-standard-opening-up/iii`. */
const pathAsId = ({ entry }: { entry: string }) => entry.replace(/(\/\w+\.yaml|\.mdx)$/, '');

export const collections = {
  documents: defineCollection({
    loader: glob({ base: path.join(contentRoot, 'documents'), pattern: '*/document.yaml', generateId: pathAsId }),
    schema: documentSchema,
  }),
  registers: defineCollection({
    loader: glob({ base: path.join(contentRoot, 'documents'), pattern: `*/${REGISTER_FILE}`, generateId: pathAsId }),
    schema: registerSchema,
  }),
  sections: defineCollection({
    loader: glob({ base: path.join(contentRoot, 'documents'), pattern: '*/*.mdx', generateId: pathAsId }),
  }),
  terms: defineCollection({
    loader: glob({ base: path.join(contentRoot, 'terms'), pattern: '*.mdx', generateId: pathAsId }),
    schema: termSchema,
  }),
};
