/** Says that a kind of block has no case where it needs one: official text must not be lost in silence. */
export const forgotten = (kind: string): Error =>
  new Error(`Found a block of the kind "${kind}", expected one that is known here. Add a case for it.`);

/**
 * Ends a `switch` that has a case for every kind of block. A kind without a case is a type error there.
 *
 * @throws Error always, should a block of such a kind come up nevertheless
 */
export function forgottenKind({ kind }: { readonly kind: never }): never {
  throw forgotten(String(kind));
}
