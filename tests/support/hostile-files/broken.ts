/** Sound files of every format that are cut off, changed at random, or random from the start. */
import {
  akomaNtoso,
  akomaSection,
  book,
  html,
  markdown,
  openText,
  pdf,
  plain,
  word,
  wordParagraph,
} from './formats.ts';
import type { Content, Hostile } from './kind.ts';

const MORE = 'Whoever lies there for a night pays the dues. '.repeat(10);

/** A sound file of every format, and the bytes by which it is known. */
const SOUND: Readonly<Record<string, readonly [make: () => Content, signature: string]>> = {
  txt: [() => plain(MORE), ''],
  md: [() => markdown(MORE), '# '],
  html: [() => html(`<p>${MORE}</p>`), '<!doctype html><p>'],
  'akn.xml': [() => akomaNtoso(akomaSection(MORE)), '<akomaNtoso xmlns="x">'],
  docx: [() => word(wordParagraph(MORE)), 'PK\x03\x04'],
  odt: [() => openText(`<text:p>${MORE}</text:p>`), 'PK\x03\x04'],
  epub: [() => book(`<p>${MORE}</p>`), 'PK\x03\x04'],
  pdf: [() => pdf({}), '%PDF-1.7\n'],
};

/** Bytes that are the same in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomBytes(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** Changes a byte in every hundred. */
function changed(content: Content, seed: number): Uint8Array {
  const bytes = Buffer.from(content);
  const [places, others] = [randomBytes(bytes.length, seed), randomBytes(bytes.length, seed + 1)];
  return bytes.map((byte, at) => ((places[at] ?? 0) < 3 ? (others[at] ?? 0) : byte));
}

/** The shares of a file that are left of it. */
const CUTS = { start: 0.3, middle: 0.6, end: 0.97 } as const;

/** Files that are broken. */
export const BROKEN: Hostile = Object.fromEntries(
  Object.entries(SOUND).flatMap(([ending, [make, signature]], nth) => [
    ...Object.entries(CUTS).map(([where, share]): [string, () => Content] => [
      `cut-near-its-${where}.${ending}`,
      () => {
        const bytes = Buffer.from(make());
        return bytes.subarray(0, Math.floor(bytes.length * share));
      },
    ]),
    [`changed-at-random.${ending}`, () => changed(make(), nth)],
    [`random.${ending}`, () => Buffer.concat([Buffer.from(signature, 'latin1'), randomBytes(5000, nth)])],
  ]),
);
