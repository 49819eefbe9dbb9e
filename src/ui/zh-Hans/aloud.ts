/** In the browser: what reads official text aloud. */
export const words: typeof import('../en/aloud.ts').words = {
  from: '从此处朗读',
  reading: '正在朗读',
  pause: '暂停',
  goOn: '继续',
  stop: '停止',
  failed: '此设备的语音已中断。',
};
