/** The parameters of messages: what they are, and how messages may use them. */
import { UnreadMessage, type Use, written } from './message.ts';

/** What a parameter may be. What is `missing` may be missing or empty. */
type Type = 'number' | 'text' | 'missing text' | 'flag' | 'part' | 'missing part' | 'around';

/** How messages may use parameters of each type. */
const USES: Readonly<Record<Type, readonly Use[]>> = {
  text: ['value'],
  'missing text': ['value', 'missing'],
  flag: ['true'],
  part: ['part'],
  'missing part': ['part', 'missing'],
  around: ['around'],
  number: ['value', 'numeral', 'plural'],
};

/** How a message uses each parameter. */
type Uses = ReadonlyMap<string, ReadonlySet<Use>>;

/** A parameter of a message. */
export interface Parameter {
  readonly name: string;
  readonly type: Type;
}

/** Whether a parameter is something else than words. */
export const isPart = (type: Type): boolean => type === 'around' || type === 'part' || type === 'missing part';

/** The name of a message, with its parameters behind it: `countIn(number places, number documents)`. */
const SIGNATURE = /^([^()]+)(?:\((.*)\))?$/;

/** The name of a message without its parameters. */
export const nameOfMessage = (key: string): string => SIGNATURE.exec(key)?.[1] ?? key;

/**
 * Returns the parameters of an English message, with the types that its uses of them have.
 *
 * @param key the name of the message, which lists them; without brackets, the message is words alone
 * @throws UnreadMessage if the message does not use one of them, or in ways that do not go together
 */
export function parametersOf(key: string, uses: Uses): readonly Parameter[] | undefined {
  const listed = SIGNATURE.exec(key)?.[2];
  return listed?.split(', ').map((one) => {
    const name = one.replace(/^number /, '');
    const used = [...(uses.get(name) ?? [])];
    const types: readonly Type[] =
      one === name ? ['text', 'missing text', 'flag', 'part', 'missing part', 'around'] : ['number'];
    const type = used.length > 0 && types.find((type) => used.every((use) => USES[type].includes(use)));
    if (!type)
      throw new UnreadMessage(
        `Found ${used.map((use) => written(use, name)).join(' and ') || `no {${name}}`}, expected the parameter "${one}" used in one way, with "number " before it if it is one. Correct the message or its name.`,
      );
    return { name, type };
  });
}

/**
 * Checks that a message uses only these parameters, each in a way that its type allows, and leaves out no link or other part.
 *
 * @throws UnreadMessage if it does not
 */
export function checkUses(uses: Uses, parameters: readonly Parameter[]): void {
  for (const [name, used] of uses) {
    const parameter = parameters.find((one) => one.name === name);
    if (parameter === undefined)
      throw new UnreadMessage(
        `Found the parameter "${name}", expected ${parameters.map((one) => one.name).join(', ') || 'none'}: the name of the message lists them. Correct it.`,
      );
    const { type } = parameter;
    for (const use of used)
      if (!USES[type].includes(use))
        throw new UnreadMessage(
          `Found ${written(use, name)}, expected ${USES[type].map((one) => written(one, name)).join(' or ')}. Correct it.`,
        );
  }
  for (const { name, type } of parameters)
    if (isPart(type) && !uses.has(name))
      throw new UnreadMessage(
        `Found no ${written(type === 'around' ? 'around' : 'part', name)}, which the English message has, expected it here too: the page puts something there, such as a link. Add it.`,
      );
}
