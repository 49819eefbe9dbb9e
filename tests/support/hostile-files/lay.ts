/** Writes hostile files into a folder, and what is none of theirs beside it. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { html, markdown } from './formats.ts';
import type { Content, Folder, Hostile, Outside } from './kind.ts';

/** The word that stands in every file which is none of theirs. */
export const SECRET = 'kraken';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${SECRET}</text></svg>`;

/** What is none of theirs, by the endings that hostile files ask for. */
const SECRETS: Readonly<Record<string, string>> = {
  txt: `The ${SECRET} is a secret.`,
  md: markdown(`The ${SECRET} is a secret.`),
  xhtml: html(`<p>The ${SECRET} is a secret.</p>`),
  svg: SVG,
  yml: `title: ${SECRET}\nbook: {title: ${SECRET}, author: ${SECRET}}\nlang: ${SECRET}\n`,
};

/** Writes the secrets into a folder, and returns the path of the first. */
export function laySecrets(folder: string): string {
  for (const [ending, text] of Object.entries(SECRETS)) writeFileSync(path.join(folder, `secret.${ending}`), text);
  return path.join(folder, 'secret.txt');
}

/** Writes hostile files into a folder that does not exist yet. Returns the paths of what is to be imported. */
export function layHostile(folder: string, files: Hostile, outside: Outside): string[] {
  mkdirSync(folder);
  return Object.entries(files).map(([name, make]) => {
    const made = make(outside);
    if (isContent(made)) writeFileSync(path.join(folder, name), made);
    else layFolder(path.join(folder, name.split('/', 1)[0] ?? ''), made);
    return path.join(folder, name);
  });
}

const isContent = (made: Content | Folder): made is Content => typeof made === 'string' || made instanceof Uint8Array;

function layFolder(folder: string, files: Folder): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else symlinkSync(content.leadsTo, file);
  }
}
