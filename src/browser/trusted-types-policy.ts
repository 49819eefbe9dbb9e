/** The name of the site's only Trusted Types policy. The content security policy allows it, and a script creates it. */
export const TRUSTED_TYPES_POLICY = 'glossator';
