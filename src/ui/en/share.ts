/** In the browser: handing links to other programs of the device. */
export const words = {
  share: (label: string) => `Share ${label}`,
  page: 'Share this page',
  /** What was copied instead, as it is told afterwards. */
  link: 'Link',
};
