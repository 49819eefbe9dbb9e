/** The item of a passage's menu that reads the text aloud. */
import { words } from '@words/aloud.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import { item } from '../../copy/client/menu-item.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { onVoices, voiceFor } from './voices.ts';

/** Returns the item, which is shown if the device has a voice for the language of the text. */
export default function readAloudItem(
  menu: HTMLElement,
  { ids: [id] }: CopiedPassage,
  opener: HTMLElement,
): HTMLElement[] {
  const block = id === undefined ? null : document.getElementById(id);
  if (block === null) return [];
  const start = item(menu, words.from, async () => {
    await usePart(import('./read-aloud.ts'), ({ readAloud }) => readAloud(block, opener));
  });
  const offer = () => (start.hidden = voiceFor(block.closest<HTMLElement>('[lang]')?.lang ?? '') === undefined);
  offer();
  onVoices(offer);
  return [start];
}
