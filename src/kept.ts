/** What builds keep (core/kept.ts), for pages: the very one that the integrations use. */
import { createRequire } from 'node:module';
import path from 'node:path';

/** The part of `core/kept.ts` that pages use. */
interface Shared {
  readonly kept: (
    kind: string,
    input: string | Uint8Array,
    make: () => Uint8Array | Promise<Uint8Array>,
  ) => Promise<Uint8Array>;
  readonly keptText: (kind: string, input: string, make: () => string) => string;
}

const load: (file: string) => Shared = createRequire(import.meta.url);

/** As in `core/kept.ts`. */
export const { kept, keptText } = load(path.resolve('src/core/kept.ts'));
