/** In the browser: what reads official text aloud. */
export const words = {
  /** The item of the menu at a paragraph. */
  from: 'Read aloud from here',
  /** Says what goes on, beside the buttons. */
  reading: 'Reading aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  failed: 'The voice of this device broke off.',
};
