/** What the environment says: which content is read, and where the site will stand. Read here and nowhere else. */
import path from 'node:path';

/** The content folder: `content`, or the one that `GLOSSATOR_CONTENT` names, such as a library kept elsewhere. */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');

/** The site's origin (`SITE`), where it is known. */
export const origin = process.env['SITE'];
