/** Finds out in which fonts a browser draws text. */
import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** Returns the fonts in which a browser draws the text of elements. */
export async function fontsIn(reader: Reader, selector: string) {
  const session = await reader.page.context().newCDPSession(reader.page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  expect(nodeIds, selector).not.toEqual([]);
  const drawn = [];
  for (const nodeId of nodeIds) drawn.push(...(await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  await session.detach();
  expect(drawn, selector).not.toEqual([]);
  return drawn;
}

/** Returns the fonts in which a browser draws some text of elements although the page did not bring them. */
export async function othersIn(reader: Reader, selector: string): Promise<string[]> {
  const drawn = await fontsIn(reader, selector);
  return drawn.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}
