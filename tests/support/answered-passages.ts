/** Reads the passages in an answer to a language model, as a model does: each with its document, which the answer describes once. */

const DOCUMENT =
  /^Document (?<document>\S+): (?<title>.*) \((?<publisher>.*)\), in (?<language>\S+), edition of (?<edition>.*?)(?<former>, which is no longer current)?\n(?:A .*\n)*SHA-256 of the source: (?<sha256>\w+)$/gmu;

const PASSAGE =
  /^Place: (?:(?<label>.*), )?(?<document>\S+)\n(?<address>.*)\n(?:Number .*\n)?(?<words>(?:> .*\n?)+)/gmu;

/** Returns the passages whose words an answer gives, in its order. Those of a document that it does not describe lack what that says. */
export function passagesIn(text: string) {
  const documents = new Map(
    [...text.matchAll(DOCUMENT)].map(({ groups: { former, ...about } = {} }) => [
      about['document'],
      { ...about, isCurrent: former === undefined },
    ]),
  );
  return [...text.matchAll(PASSAGE)].map(
    ({ groups: { label = '', document = '', address = '', words = '' } = {} }) => ({
      ...documents.get(document),
      ...{ document, label, address, id: /#(.*)$/.exec(address)?.[1] ?? '' },
      words: words.trimEnd().replaceAll(/^> /gmu, ''),
    }),
  );
}
