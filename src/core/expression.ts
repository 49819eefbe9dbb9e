/**
 * A document is a work, and each of its texts is an expression of it (docs/decisions/editions.md): the current edition
 * has the work's own id, `law`; a former edition has its date below that, `law/@2016-11-07`.
 */

/** Which expression of which work a text is. */
export interface Expression {
  /** Its folder, and the first part of its addresses: `law`; `law/@2016-11-07` for a former edition. */
  readonly id: string;
  /** The id of its work: `law`. */
  readonly work: string;
  /** The date of a former edition; `undefined` for the current one. */
  readonly edition: string | undefined;
}

/** Matches what the id of an expression has below its work: `@2016-11-07`. */
export const BELOW_WORK = '@[0-9]{4}-[0-9]{2}-[0-9]{2}';

/** Reads an id. For where there is nothing but the id: a folder, or a file of a finished site. */
export function expressionOf(id: string): Expression {
  const [work = id, edition] = id.split('/@');
  return { id, work, edition };
}
