/** What the environment says: which content is read, and where the site will stand. Read here and nowhere else. */
import path from 'node:path';

/** The content folder: `content`, or the one that `GLOSSATOR_CONTENT` names, such as a library kept elsewhere. */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');

/** Path below which the site is served (`BASE`), with a slash at either end. */
export const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** The site's origin (`SITE`), where it is known. */
export const origin = process.env['SITE'];
