/** Whether the reader's connection is slow or costs money, as far as the browser says so (Chromium does). */

/**
 * Whether the reader saves data, pays by the amount, or has a slow connection.
 *
 * https://wicg.github.io/netinfo/
 */
export function isCostly(): boolean {
  const found: unknown = Reflect.get(navigator, 'connection');
  const { saveData, type, effectiveType = '4g' }: Connection = isConnection(found) ? found : {};
  return saveData === true || type === 'cellular' || effectiveType !== '4g';
}

/** All fields of `Connection` are optional, so that any object will do. */
const isConnection = (found: unknown): found is Connection => typeof found === 'object' && found !== null;

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  /** How fast the connection is, by the name of a network that is usually that fast; `4g` is the fastest. */
  readonly effectiveType?: string;
}
