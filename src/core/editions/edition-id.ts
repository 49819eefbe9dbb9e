/** The ids of former editions. `law/@2016-11-07` is the edition of the document `law` with that date. */

/** Returns the date of a former edition; `undefined` for the id of a document. */
export const editionDate = (id: string): string | undefined => /\/@(.+)$/.exec(id)?.[1];

/** Returns the id of the document to which an edition belongs; for a document, its own. */
export const workOf = (id: string): string => id.replace(/\/@.*$/, '');
