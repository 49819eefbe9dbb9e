/** Reads the days of files. */
import { day } from '../../../core/schemas/fields.ts';

/** Returns the day before another: the last day in force, where a file gives the first day on which a text no longer is. */
export function dayBefore(end: string): string {
  const date = new Date(`${end}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Returns a day as a file has it, perhaps with a time; `undefined` if it is none. */
export function dayIn(value: string | null | undefined): string | undefined {
  const found = day.safeParse(value?.slice(0, 10));
  return found.success ? found.data : undefined;
}
