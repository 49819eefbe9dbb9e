/** Changes to official text in both the source and its section, as in a new edition. */
import path from 'node:path';
import { acceptContent } from './acceptance.ts';
import type { Choices, Content } from './content.ts';

/** The source of a document, and its sections. */
export function documentFiles(content: Content, choose: Choices): { source: string; sections: string[] } | undefined {
  const sources = [...content.keys()].filter((name) => /^documents\/[^/]+\/source\.txt$/.test(name));
  if (sources.length === 0) return undefined;
  const source = choose.of(sources);
  const folder = path.posix.dirname(source);
  return { source, sections: [...content.keys()].filter((name) => name.startsWith(folder) && name.endsWith('.mdx')) };
}

/** Puts the same words into a line of the source and into its section, as they are or escaped. */
export function changeOfficialText(content: Content, choose: Choices, pieces: readonly string[]): void {
  const files = documentFiles(content, choose);
  if (files === undefined) return;
  const lines = content.get(files.source)?.toString('utf8').split('\n') ?? [];
  const index = choose.below(lines.length);
  const line = lines[index] ?? '';
  if (line.length < 4) return;
  const piece = choose.of(pieces).replaceAll(/\s*\n\s*/g, ' ');
  const at = choose.of([0, line.length, choose.below(line.length)]);
  const around = line.slice(Math.max(0, at - 8), at + 8);
  const before = Math.min(at, 8);
  const inSource = insertAt(around, before, piece);
  const escaped = choose.happens(60) ? piece.replace(/[!-/:-@[-`{-~]/g, '\\$&') : piece;
  lines[index] = insertAt(line, at, piece);
  for (const name of files.sections) {
    const text = content.get(name)?.toString('utf8') ?? '';
    if (!text.includes(around)) continue;
    content.set(name, Buffer.from(text.replace(around, () => insertAt(around, before, escaped))));
    content.set(files.source, Buffer.from(lines.join('\n')));
    if (inSource.length > 0 && choose.happens(80)) acceptContent(content, choose);
    return;
  }
}

/** Moves a block to another place of its document, in the source too. */
export function moveOfficialBlock(content: Content, choose: Choices): void {
  const files = documentFiles(content, choose);
  if (files === undefined || files.sections.length === 0) return;
  const name = choose.of(files.sections);
  const blocks = content.get(name)?.toString('utf8').trim().split('\n\n') ?? [];
  const from = choose.below(blocks.length);
  const [block = ''] = blocks.splice(from, 1);
  const lines = content.get(files.source)?.toString('utf8').split('\n').filter(Boolean) ?? [];
  const line = lines.indexOf(wordsOf(block));
  if (line === -1) return;
  lines.splice(line, 1);
  const next = blocks[choose.below(blocks.length)];
  const isGone = next === undefined || choose.happens(20);
  if (!isGone) {
    const other = lines.indexOf(wordsOf(next));
    if (other === -1) return;
    blocks.splice(blocks.indexOf(next), 0, block);
    lines.splice(other, 0, wordsOf(block));
  }
  content.set(name, Buffer.from(blocks.join('\n\n')));
  content.set(files.source, Buffer.from(lines.join('\n')));
  if (choose.happens(80)) acceptContent(content, choose);
}

/** Returns the words of a block of one line, as the source has them. */
export const wordsOf = (block: string) => block.replace(/<[^>]*>|^#+ |\[\^[^\]]*\]|(?<!\\)\*|\\(?=\W)/g, '');

const insertAt = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
