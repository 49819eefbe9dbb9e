/** Whether texts are in force. */
import type { ForceData } from './schemas/force.ts';

/** Milliseconds of a day. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Returns whether somebody is to look again whether a document is in force as it says.
 *
 * @param every after how many days the publication looks again, if it says so
 * @param today the day, such as 2025-11-14
 */
export const isOverdue = ({ asAt }: Pick<ForceData, 'asAt'>, every: number | undefined, today: string): boolean =>
  asAt !== undefined && every !== undefined && Date.parse(today) - Date.parse(asAt) > every * DAY;
