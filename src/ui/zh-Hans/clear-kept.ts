export const words: typeof import('../en/clear-kept.ts').words = {
  cleared: '此设备上已不再保存任何内容。',
};
