import { readFileSync } from 'node:fs';

/** The article's lines that hold text: what every page of official text is checked against. */
export function sourceLines(): string[] {
  const source = readFileSync('content/documents/high-standard-opening-up/source.txt', 'utf8');
  return source.split('\n').filter((line) => line !== '');
}
