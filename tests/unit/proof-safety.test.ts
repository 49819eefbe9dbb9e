import { describe, expect, test } from 'vitest';
import { type Planted, proofOf } from '../support/finished-site.ts';

const HOME = 'index.html';

/** A planted fault, and the message that an editor gets. */
type Case = readonly [name: string, planted: Planted, told: RegExp];

/** Puts HTML into the front page. */
const html = (planted: string): Planted => [HOME, '<a href="charter/">', `${planted}<a href="charter/">`];

const SAFETY: readonly Case[] = [
  [
    'a foreign script',
    html('<script src="https://cdn.example/x.js"></script>'),
    /"https:\/\/cdn\.example\/x\.js" in <script src>, expected nothing that is loaded from elsewhere/,
  ],
  [
    'a foreign script without a scheme',
    html('<script src="//cdn.example/x.js"></script>'),
    /in <script src>, expected nothing that is loaded/,
  ],
  [
    'a foreign style sheet',
    html('<link rel="stylesheet" href="https://cdn.example/x.css">'),
    /in <link href>, expected nothing that is loaded/,
  ],
  [
    'a connection made ahead',
    html('<link rel="license preconnect" href="https://cdn.example/">'),
    /in <link href>, expected nothing/,
  ],
  ['a foreign picture', html('<img alt="" src="https://cdn.example/x.png">'), /in <img src>, expected nothing/],
  [
    'a foreign picture of several',
    html('<img alt="" srcset="https://cdn.example/x.png 2x">'),
    /in <img srcset>, expected nothing/,
  ],
  ['a foreign frame', html('<iframe src="https://cdn.example/"></iframe>'), /in <iframe src>, expected nothing/],
  ['a foreign film', html('<video poster="https://cdn.example/x.png"></video>'), /in <video poster>, expected nothing/],
  ['a foreign object', html('<object data="https://cdn.example/x"></object>'), /in <object data>, expected nothing/],
  [
    'a form that sends elsewhere',
    [HOME, 'action="/reader/"', 'action="https://cdn.example/"'],
    /in <form action>, expected nothing that is loaded from elsewhere, or sent there/,
  ],
  [
    'a button that sends elsewhere',
    html('<button formaction="https://cdn.example/">Go</button>'),
    /in <button formaction>, expected nothing/,
  ],
  [
    'a foreign font',
    ['_astro/site.css', '/reader/_astro/text.woff2', 'https://cdn.example/x.woff2'],
    /in a style sheet, expected nothing/,
  ],
  [
    'a foreign style sheet in another',
    ['_astro/site.css', '@font-face', '@import "https://cdn.example/x.css"; @font-face'],
    /in a style sheet, expected nothing/,
  ],
  [
    'a foreign picture where scripts are off',
    html('<noscript><img alt="" src="https://cdn.example/x.png"></noscript>'),
    /in <img src>/,
  ],
  [
    'a foreign picture in a template',
    html('<template><img alt="" src="https://cdn.example/x.png"></template>'),
    /in <img src>/,
  ],
  [
    'a link that runs',
    html('<a href="javascript:alert(1)">x</a>'),
    /a link to "javascript:alert\(1\)" in <a href>, expected links by https/,
  ],
  [
    'a link that runs, in disguise',
    html('<a href=" java&#10;script:alert(1)">x</a>'),
    /a link to " java<U\+000A>script/,
  ],
  ['a link that is a page itself', html('<a href="data:text/html,x">x</a>'), /a link to "data:text\/html,x"/],
  ['a script in an attribute', html('<b onclick="alert(1)">x</b>'), /<b onclick>, expected no script in attributes/],
  ['a style in an attribute', html('<b style="color: red">x</b>'), /<b style>/],
  ['a page in an attribute', html('<iframe srcdoc="x"></iframe>'), /<iframe srcdoc>/],
  [
    'a script that the policy does not admit',
    html('<script>alert(1)</script>'),
    /<script> "alert\(1\)" in the page, expected its hash 'sha256-.*' in the page’s script-src/,
  ],
  [
    'rules for loading ahead that it does not admit',
    html('<script type="speculationrules">{}</script>'),
    /<script> "\{\}" in the page/,
  ],
  [
    'a style that the policy does not admit',
    html('<style>b { color: red }</style>'),
    /<style> ".*" in the page, expected its hash .* style-src/,
  ],
  [
    'a policy that forgot a hash',
    [HOME, "script-src 'self' 'sha256-", "script-src 'self' 'sha384-"],
    /<script> .* in the page/,
  ],
  ['no policy', [HOME, 'content-security-policy', 'x-policy'], /no content security policy/],
  [
    'two policies',
    [
      HOME,
      '<meta http-equiv',
      `<meta http-equiv="Content-Security-Policy" content="object-src 'none'"><meta http-equiv`,
    ],
    /2 content security policies, expected one/,
  ],
  [
    'a policy that comes after a script',
    [HOME, '<meta http-equiv', '<script>alert(1)</script><meta http-equiv'],
    /<script> "alert\(1\)" before the content security policy, expected nothing there/,
  ],
  [
    'a policy that comes after a style sheet',
    [HOME, '<meta http-equiv', '<link rel="stylesheet" href="/reader/_astro/site.css"><meta http-equiv'],
    /<link> "" before the content security policy/,
  ],
  [
    'a policy in the body',
    [HOME, '<meta http-equiv', '</head><body><meta http-equiv'],
    /a content security policy in the body/,
  ],
  [
    'a page that sends its readers on',
    html('<meta http-equiv="refresh" content="0; url=https://x.example/">'),
    /<meta http-equiv="refresh">/,
  ],
  ['another base of links', html('<base href="/reader/">'), /Found <base>/],
];

describe('an editor who builds a site that would run or load foreign things gets a fault for', () => {
  test.each(SAFETY)('%s', (_, planted, told) => {
    expect(proofOf(planted)).toContainEqual(expect.stringMatching(told));
  });
});
