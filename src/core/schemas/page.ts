/** What an editor may write in the front matter of a page of the publication's own, `pages/<name>.mdx`. */
import { z } from 'zod';
import { text } from './fields.ts';

/** A page of the publication's own, such as an imprint. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and its name in the footer of every page. */
  title: text,
  /** One sentence for search engines and link previews. */
  description: text,
  /** `true`: only `npm run dev` shows it. Remove the field when the page is ready to be published. */
  draft: z.boolean().default(false),
});

/** The data in the front matter of such a page. */
export type PageData = z.infer<typeof pageSchema>;
