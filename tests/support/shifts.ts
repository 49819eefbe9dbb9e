/** What moves on a page while it loads. */
import type { Reader } from './reader.ts';

/** How much may move on a page by itself, in shares of the window: half of what Chromium's makers call good. https://web.dev/cls */
export const BARELY = 0.05;

export const sum = (shifts: readonly number[]): number => shifts.reduce((all, one) => all + one, 0);

/** Opens a page with an empty cache, and returns the shifts of its layout until it has loaded. */
export async function shiftsWhileLoading(reader: Reader, address: string): Promise<number[]> {
  const shifts = await reader.watchShifts();
  await reader.open(address);
  await reader.page.waitForLoadState('networkidle');
  await reader.page.evaluate(() => document.fonts.ready);
  return shifts();
}
