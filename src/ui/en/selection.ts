/** In the browser: the button that comes with selected official text. */
export const words = { copy: 'Copy, cite, link, note' };
