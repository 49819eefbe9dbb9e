/** Whether fetching costs the reader something, as far as the browser tells (Chromium does). */

/**
 * Whether the reader saves data, pays by the amount, or has a slow connection.
 *
 * https://wicg.github.io/netinfo/
 */
export function isDear(): boolean {
  const { saveData, type, effectiveType = '4g' }: Connection = Reflect.get(navigator, 'connection') ?? {};
  return saveData === true || type === 'cellular' || effectiveType !== '4g';
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  /** How quick it is, by the names of what is usually that quick; `4g` is the quickest. */
  readonly effectiveType?: string;
}
