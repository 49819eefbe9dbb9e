/** Reads and proves the file of `npm run import` in a thread of its own, so that this can be ended (`bounded.ts`). */
import { parentPort, workerData } from 'node:worker_threads';
import { trusted } from '../core/trusted.ts';
import { answer, type Asked } from './import-work.ts';

parentPort?.postMessage(await answer(trusted<Asked>(workerData)));
