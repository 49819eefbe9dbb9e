/** In the browser, on the about page: what clears everything that is kept on the device. */
export const words = {
  /** After everything was cleared. */
  cleared: 'Nothing is kept on this device now.',
};
