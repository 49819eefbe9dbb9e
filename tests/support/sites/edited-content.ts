/** A document in its second edition: paragraphs inserted, edited, moved and withdrawn since the first was accepted. */
import { cpSync } from 'node:fs';
import { type Ended, runPackageScript } from '../astro.ts';

const FIXTURES = 'tests/fixtures';

/** Writes the first edition, with its registry. */
export function writeFirstEdition(folder: string): void {
  cpSync(`${FIXTURES}/content/sound/content`, folder, { recursive: true });
}

/** Writes the second edition over the first, and leaves the registry as it is. */
export function writeSecondEdition(folder: string): void {
  cpSync(`${FIXTURES}/edited/content`, folder, { recursive: true });
}

/** The decisions of the editor of the second edition, in which other words took the place of some. */
export const DECISIONS = ['--withdraw', 'i-2', '--new', 'i:1'];

/** Runs `npm run paragraphs` on a content folder. */
export function paragraphs(folder: string, ...options: string[]): Promise<Ended> {
  return runPackageScript('paragraphs', options, { GLOSSATOR_CONTENT: folder });
}

/** Gives the paragraphs of a content folder their ids. Fails if the editor has something to decide. */
export async function acceptParagraphs(folder: string, ...decisions: string[]): Promise<void> {
  const { status, output } = await paragraphs(folder, '--accept', ...decisions);
  if (status !== 0) throw new Error(output);
}
