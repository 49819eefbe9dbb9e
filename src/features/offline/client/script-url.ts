import { TRUSTED_TYPES_POLICY } from '../../../browser/trusted-types-policy.ts';

/**
 * The site's only Trusted Types policy. It is for the service worker's address, the only address of code that a script
 * of ours gives to the browser. Everything else that could turn text into code is refused (layouts/policy.ts).
 *
 * https://www.w3.org/TR/trusted-types/
 */
const policy = window.trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, {
  createScriptURL: (address: string) => address,
});

/** Makes the address of one of this site's scripts acceptable to browsers that know Trusted Types. */
export function scriptUrl(address: string): TrustedScriptURL | string {
  return policy?.createScriptURL(address) ?? address;
}
