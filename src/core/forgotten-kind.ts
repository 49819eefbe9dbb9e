/**
 * Ends a `switch` that has a case for every kind of block. A kind without a case is a type error there. Should a block of
 * such a kind come up nevertheless, whatever is made of it stops, because official text must not be lost in silence.
 *
 * @throws Error always
 */
export function forgottenKind({ kind }: { readonly kind: never }): never {
  throw new Error(`Found a block of the kind "${String(kind)}", expected one that is known here. Add a case for it.`);
}
