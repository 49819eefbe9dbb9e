/** Says why something cannot be imported, and what to do. */
export class Refusal extends Error {}

/** Says of a file that could be read that it is larger than any document, in whatever way. */
export class TooLarge extends Refusal {}
