/** In the browser: how much is kept on the reader's device. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const words = {
  pages: (count: number) =>
    `${count} ${plural(count, { one: 'page of a document is', other: 'pages of documents are' })} kept for reading offline.`,
  none: 'No document is kept for reading offline.',
  /** Of a browser that cannot. */
  never: 'This browser keeps no pages for reading offline.',
  /** After everything was cleared. */
  cleared: 'Nothing is kept on this device now.',
};
