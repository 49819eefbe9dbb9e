/** The folder of the originals that are in no package. It is beside the project, since they are not ours to publish. */
import path from 'node:path';

const SHARED = path.resolve(process.env['GLOSSATOR_CORPUS'] ?? '../shared/corpus');

/** Returns the path of a file among the originals. */
export const inShared = (name: string): string => path.join(SHARED, name);
