/** Reads the numbers that lead to a passage from its label. Whoever has the document itself knows more (typed-paths.ts). */
import { closeness, pathOfLabel, typedAddresses } from './typed.ts';

/**
 * Returns the paths (typed.ts) for which the label of a passage may stand: `article 5/1` for "Art. 5(1)", `any iii/4` for the
 * "III.4" of a text whose paragraphs we count.
 */
export function pathsOfLabel(label: string): string[] {
  const [, section, counted] = /^(.+)\.(\d+)$/u.exec(label) ?? [];
  const above = section === undefined ? undefined : pathOfLabel(section);
  const isWhole = typedAddresses(label).every(({ beside }) => beside === '');
  return [isWhole ? pathOfLabel(label) : undefined, above && `${above}/${String(counted)}`].filter(
    (path) => path !== undefined,
  );
}

/**
 * Returns how closely an address in words leads to the passage with a label: 0 if it does not, or if there are other words
 * beside the address.
 */
export function closenessTo(written: string): (label: string) => number {
  const addresses = typedAddresses(written).filter(({ beside }) => beside === '');
  return (label) =>
    Math.max(0, ...pathsOfLabel(label).flatMap((path) => addresses.map((address) => closeness(address, path))));
}
