/** Whether the content folder has our own publication, which the tests in this folder are about. */
import { existsSync } from 'node:fs';

/** The id of the article that this repository publishes. */
export const ARTICLE_ID = 'high-standard-opening-up';

/** Whether it is there. Whoever replaces `content/` runs the tests of the engine alone. */
export const isOurs = existsSync(`content/documents/${ARTICLE_ID}`);

if (!isOurs) console.log('The tests of tests/publication/ are left out: content/ has another publication.');
