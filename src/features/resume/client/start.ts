import { showRead } from './read.ts';
import { drawResume } from './resume.ts';

/** Offers to continue, and marks what has been read. Each works if the other fails. */
export default function start(): void {
  queueMicrotask(showRead);
  drawResume();
}
