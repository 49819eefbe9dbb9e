/** The number of documents from which they are too many to be taken in at one look, so that pages help to choose. */
export const MANY_DOCUMENTS = 12;
