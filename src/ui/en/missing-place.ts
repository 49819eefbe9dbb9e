/** In the browser: at an address of a place that its page does not have. */
export const words = {
  none: (fragment: string) => `This page has no place “${fragment}”.`,
  /** What is offered instead: a section by its title, or the closest place. */
  go: (section: string) => `Look in “${section}”`,
  closest: (label: string) => `Go to the closest, ${label}`,
};
