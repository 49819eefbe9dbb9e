/** From this number of documents on, a reader cannot take them all in at a glance, and pages help to choose. */
export const MANY_DOCUMENTS = 12;

/** From this number of documents on, a list of them shows only names, and only the home page has it. */
export const VERY_MANY_DOCUMENTS = 100;
