/** Name of the one Trusted Types policy of the site: the page's own policy admits it, and a script makes it. */
export const TRUSTED_TYPES_POLICY = 'glossator';
