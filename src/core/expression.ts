/**
 * A document is a work, and each of its texts is an expression of it (docs/decisions/editions.md, languages.md): the current
 * edition of the original has the work's own id, `law`; a version in another language has its language below that, `law/@fr`,
 * and a former edition of either has its date below it, `law/@2016-11-07`, `law/@fr/@2016-11-07`.
 */

/** Which expression of which work a text is. */
export interface Expression {
  /** Its folder, and the first part of its addresses: `law`; `law/@fr`; `law/@2016-11-07` for a former edition. */
  readonly id: string;
  /** The id of its work: `law`. */
  readonly work: string;
  /** The BCP 47 tag of a version in another language; `undefined` for the original. */
  readonly version: string | undefined;
  /** The date of a former edition; `undefined` for the current one. */
  readonly edition: string | undefined;
  /** The id of the current edition in the same language: `law`, `law/@fr`. */
  readonly current: string;
}

const VERSION = '@[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';
const EDITION = '@[0-9]{4}-[0-9]{2}-[0-9]{2}';

/** Matches what the id of an expression has below its work: `@2016-11-07`, `@fr`, `@fr/@2016-11-07`. */
export const BELOW_WORK = `(?:${VERSION}(?:/${EDITION})?|${EDITION})`;

/** Whether this is what the id of an expression has below its work. */
export const isBelowWork = (path: string): boolean => new RegExp(`^${BELOW_WORK}$`).test(path);

/** The name of a folder of a version in a document's folder: `@fr`. */
export const VERSION_FOLDER = new RegExp(`^${VERSION}$`);

/** The name of a folder of a former edition in the folder of a document or of a version: `@2016-11-07`. */
export const EDITION_FOLDER = new RegExp(`^${EDITION}$`);

/** Reads an id. For where there is nothing but the id: a folder, or a file of a finished site. */
export function expressionOf(id: string): Expression {
  const [work = id, ...below] = id.split('/@');
  const edition = below.find((name) => EDITION_FOLDER.test(`@${name}`));
  const version = below.find((name) => name !== edition);
  return { id, work, version, edition, current: version === undefined ? work : `${work}/@${version}` };
}
