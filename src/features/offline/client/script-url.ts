import { TRUSTED_TYPES_POLICY } from '../../../browser/trusted-types-policy.ts';

/**
 * The one Trusted Types policy of the site, for the one address of code that a script gives to the browser: the service
 * worker's. Everything else that could turn text into code is refused (layouts/policy.ts).
 *
 * https://www.w3.org/TR/trusted-types/
 */
const policy = window.trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, {
  createScriptURL: (address: string) => address,
});

/** An address of this site's own code, as the browser wants it. */
export function scriptUrl(address: string): TrustedScriptURL | string {
  return policy?.createScriptURL(address) ?? address;
}
