/** Under what name it is kept on the device which sections a reader has read. */
export const READ = 'glossator:read';
