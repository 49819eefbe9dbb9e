/**
 * The names for which crawlers look in `robots.txt` that gather texts to train models. Those that fetch a page for somebody who
 * asks about it, or for a search engine, have other names, and are not here. New ones come every year; the list promises nothing
 * of those that it does not name, nor that a crawler heeds it.
 */
export const TRAINING_CRAWLERS = [
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'GPTBot',
  'Google-Extended',
  'meta-externalagent',
] as const;
