/** What reading a file of a stranger may take, unless the editor gives it more. */

/** The largest file, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** Seconds of processor time. */
export const SECONDS = 30;

/** Megabytes of memory. */
export const MEMORY = 1000;
