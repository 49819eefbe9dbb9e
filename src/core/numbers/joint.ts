/** Two numbers that one block has: "(b) and (c)", which were repealed together. */

/** Two numbers without their signs, and the word between them. */
export interface JointNumber {
  readonly first: string;
  readonly word: string;
  readonly last: string;
}

/** Figures, up to three letters or a Roman numeral: what is longer is a word, as in "Success Criterion 1.1". */
const ONE = String.raw`[^\s\p{L}]\S*|\p{L}{1,3}|[ivxlcdm]+`;

const JOINT = new RegExp(String.raw`^(?<first>${ONE})[ \u00A0](?<word>\p{L}+)[ \u00A0](?<last>${ONE})$`, 'u');

/** Returns both numbers of "b and c"; `undefined` for a single number. */
export function jointOf(number: string): JointNumber | undefined {
  const { first, word, last } = JOINT.exec(number)?.groups ?? {};
  return first === undefined || word === undefined || last === undefined ? undefined : { first, word, last };
}

/** Writes a number, or each of two: "(b)", "(b) and (c)". */
export function writeEach(number: string, write: (one: string) => string): string {
  const joint = jointOf(number);
  return joint === undefined ? write(number) : `${write(joint.first)} ${joint.word} ${write(joint.last).trimStart()}`;
}
