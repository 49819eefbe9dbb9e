/** What moves on a page while it loads. */
import type { Reader } from './reader.ts';

/** Opens a page with nothing cached, and gives each shift of its layout until all has come. */
export async function shiftsWhileLoading(reader: Reader, address: string): Promise<number[]> {
  const shifts = await reader.watchShifts();
  await reader.open(address);
  await reader.page.waitForLoadState('networkidle');
  await reader.page.evaluate(() => document.fonts.ready);
  return shifts();
}
