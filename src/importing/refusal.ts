/** Says why something cannot be imported, and what to do. */
export class Refusal extends Error {}
