/** The languages, beside English, in which every word of the interface is promised. Others may still lack some. */
export const TRANSLATED = ['de', 'fr', 'zh-Hans'] as const;

/** All languages in which the interface is whole. */
export const WHOLE = ['en', ...TRANSLATED] as const;

/** The name of the site with the charter publication in a language of the interface. */
export const charterIn = (language: (typeof WHOLE)[number]) =>
  language === 'en' ? 'charter' : (`charterIn-${language}` as const);
