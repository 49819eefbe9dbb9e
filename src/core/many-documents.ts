/** The number of documents from which they are too many to be taken in at one look, so that pages help to choose. */
export const MANY_DOCUMENTS = 12;

/** The number of documents from which a list of them has only their names, and stands on the home page alone. */
export const VERY_MANY_DOCUMENTS = 100;
