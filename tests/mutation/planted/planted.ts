/** A small change to the engine, after which readers get something else than was checked. */
export interface Planted {
  /** What readers get. */
  readonly what: string;
  /** A file below `src/`. */
  readonly file: string;
  /** Words of the file that occur in it once, and what stands in their place. */
  readonly from: string;
  readonly to: string;
  /** The tests of its room, below `tests/`. They build the site that they read, so that the proof of the build counts too. */
  readonly tests: readonly string[];
  /** Which of these tests run, if not all: a part of their names. */
  readonly only?: string;
}
