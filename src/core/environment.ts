import path from 'node:path';

/** The content folder: `content`, or the one that the environment names, such as a library kept elsewhere. */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');
