/** BCP 47 tag of this interface's language. */
export const language: string = 'zh-Hans';

/** The locale by which dates and lists are written. */
export const locale: string = 'zh-Hans-CN';

/** What parts things that merely stand in a row. */
export const comma: string = '、';
