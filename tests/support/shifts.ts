/** What moves on a page while it loads. */
import type { Reader } from './reader.ts';

/** Opens a page with an empty cache, and returns the shifts of its layout until it has loaded. */
export async function shiftsWhileLoading(reader: Reader, address: string): Promise<number[]> {
  const shifts = await reader.watchShifts();
  await reader.open(address);
  await reader.page.waitForLoadState('networkidle');
  await reader.page.evaluate(() => document.fonts.ready);
  return shifts();
}
