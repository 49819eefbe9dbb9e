import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** From checked Markdown to HTML: the plugins in the order in which they run. */
export const toHtml = unified()
  .use(remarkRehype) //  Markdown to HTML; our own elements keep their names
  .use(rehypeSlug) //    ids for headings
  .freeze();
