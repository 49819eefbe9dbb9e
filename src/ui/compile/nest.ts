import type { Message } from './interface.ts';
import { nameOfMessage } from './parameters.ts';

/**
 * Writes messages by their names: each that is a map of messages as an object literal, or as its type.
 *
 * @param messages of a group
 * @param write writes a message
 * @param line writes a line of an object, or of its type
 * @param depth how many names lead to where the messages are
 */
export function nest(
  messages: readonly Message[],
  write: (message: Message) => string,
  line: (name: string, written: string) => string,
  depth = 1,
): readonly (readonly [name: string, written: string])[] {
  return [...Map.groupBy(messages, ({ path }) => path[depth] ?? '')].map(([key, within]) => {
    const [first] = within;
    const isMessage = first?.path.length === depth + 1;
    const lines = () => nest(within, write, line, depth + 1).map(([name, written]) => line(name, written));
    return [JSON.stringify(nameOfMessage(key)), isMessage ? write(first) : `{ ${lines().join(' ')} }`];
  });
}
