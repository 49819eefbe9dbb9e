/** Whether fetching costs the reader something, as far as the browser tells (Chromium does). */

/**
 * Whether the reader saves data, pays by the amount, or has a slow connection.
 *
 * https://wicg.github.io/netinfo/
 */
export function isDear(): boolean {
  const found: unknown = Reflect.get(navigator, 'connection');
  const { saveData, type, effectiveType = '4g' }: Connection = isConnection(found) ? found : {};
  return saveData === true || type === 'cellular' || effectiveType !== '4g';
}

/** Whatever is there has these fields, or others. */
const isConnection = (found: unknown): found is Connection => typeof found === 'object' && found !== null;

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  /** How quick it is, by the names of what is usually that quick; `4g` is the quickest. */
  readonly effectiveType?: string;
}
