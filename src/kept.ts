/** What builds keep (core/kept.ts), for pages: the very one that the integrations use. */
import { createRequire } from 'node:module';
import path from 'node:path';

/** The part that pages use. */
type Shared = Pick<typeof import('./core/kept.ts'), 'kept' | 'keptData'>;

const load: (file: string) => Shared = createRequire(import.meta.url);

/** As in `core/kept.ts`. */
export const { kept, keptData } = load(path.resolve('src/core/kept.ts'));
