/**
 * Files that the same build of the site wrote. What they hold is known by its making, and looking at it again would cost
 * the reader more than it gives: here alone a shape is taken on trust. What a reader's browser has kept is not
 * of these.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unsafe-return */

/** JSON that the build wrote. */
export function readOwn<Value>(json: string): Value {
  return JSON.parse(json);
}

/** A module that the build put at an address. */
export async function importOwn<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ address);
}
