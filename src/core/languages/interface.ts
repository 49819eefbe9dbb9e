/** The languages that the interface speaks: a folder of words each, in `src/ui/`. */
export const interfaceLanguages = ['en', 'zh-Hans'] as const;
