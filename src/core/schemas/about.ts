/** What an editor may write in the front matter of `about.mdx`. */
import { z } from 'zod';
import { text } from './fields.ts';

/** The page on which the publication says what it is. */
export const aboutSchema = z.strictObject({
  /** One sentence for search engines and link previews. */
  description: text,
});

/** The data in the front matter of `about.mdx`. */
export type AboutData = z.infer<typeof aboutSchema>;
