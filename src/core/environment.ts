/** What the environment says: which content is read, and where the site will stand. Read here and nowhere else. */
import path from 'node:path';

/** The content folder: `content`, or the one that `GLOSSATOR_CONTENT` names, such as a library kept elsewhere. */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');

/** The site's origin (`SITE`), where it is known. */
export const origin = process.env['SITE'];

/** The day of the build, such as 2025-11-14: today, or that of `SOURCE_DATE_EPOCH`. https://reproducible-builds.org/specs/source-date-epoch/ */
export function buildDay(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  const time = seconds === undefined ? Date.now() : Number(seconds) * 1000;
  return new Date(time).toISOString().slice(0, 10);
}
