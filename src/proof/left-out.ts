/** Which published addresses have no page, because the publication leaves out the feature that they belong to. */

/** The ends of the addresses of features' pages, by the name of the feature. */
const ENDS: Readonly<Record<string, string>> = { map: '/map/', facts: '/facts/' };

/** Whether an address belongs to a feature that is left out. */
export const isOfLeftOut = (address: string, without: readonly string[]): boolean =>
  without.some((name) => ENDS[name] !== undefined && address.endsWith(ENDS[name]));
