/** Collects the names by which readers may call a document beside an address: "AI Act Article 5". */
import type { Document } from '../../../core/model.ts';
import type { NamedDocument } from '../files.ts';
import { acronymOf } from './initials.ts';

/** Returns the names of a document: its id, its name, its official title, and the initials of both. */
export function namesOfDocument({ id, name, title }: Document): NamedDocument {
  const acronyms = [name, title].flatMap((called) => acronymOf(called) ?? []);
  return { id, names: [...new Set([id, name, title, ...acronyms])] };
}
