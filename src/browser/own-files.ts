/**
 * Files that the same build of the site wrote, whose types are those that it wrote them with. What a reader's browser has
 * kept is not of these: others may have written it.
 */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the type is the caller’s to give */
import { trusted } from '../core/trusted.ts';

/** JSON that the build wrote. */
export function readOwn<Value>(json: string): Value {
  return trusted(JSON.parse(json));
}

/** A module that the build put at an address. */
export async function importOwn<Module>(address: string): Promise<Module> {
  return trusted(await import(/* @vite-ignore */ address));
}
