/** Times that files and other editions of the site give. */

/** A clock may be wrong by so much, in milliseconds. */
const WRONG_CLOCK = 86_400_000;

/** Whether a time is later than another. A text that is no time is not, nor is a time that is still to come. */
export function isLater(time: string, other: string): boolean {
  const at = pastOf(time);
  return at !== undefined && !(at <= millisecondsOf(other));
}

/** The milliseconds of a time; `undefined` for a text that is none, or a time that is still to come. */
export function pastOf(time: string): number | undefined {
  const at = millisecondsOf(time);
  return at <= Date.now() + WRONG_CLOCK ? at : undefined;
}

/** The milliseconds of a time in ISO 8601. JavaScript reads many other texts as times too, such as "9". */
const millisecondsOf = (time: string) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? Date.parse(time) : Number.NaN);
