// What must not reach a log, taken out of a text before it is written: keys of webhooks, passwords, tokens, links that carry them.

const HIDDEN = '***';

/** Longer texts are cut: what is said of an answer fits, a whole answer does not belong into a log. */
const MOST_LENGTH = 2000;
/** So much is searched: a secret that lies across this border is gone with what lies behind `MOST_LENGTH`. */
const MOST_SEARCHED = 16_000;

/** A slash as it stands in an address, in JSON of PHP and in a parameter of another address. */
const SLASH = String.raw`(?:\\?\/|%2F)`;

/** Names whose value is a secret, with what may stand before them (`application_token`, `x-api-key`). `expired_token` is the name of a fault. */
const SECRET_NAME = String.raw`\b(?!(?:expired|invalid|wrong)_)(?:[\w-]{0,40}(?:token|secret|password|passwd|pwd|api[_-]?key|sessid|signature|download_?url|upload_?url|urlmachine)|auth|auth_id|refresh_id)`;

/** `"name":`, `name=`, `auth[name]=`, also with its quotes escaped or by percents. */
const ASSIGNED = String.raw`${SECRET_NAME}(?:\\?["'\]]|%5D)*\s*(?:[=:]|%3D)\s*`;

/** How a value opens, and what it is up to the end of its quotes, which may be escaped themselves, or of the word. */
const VALUES: readonly (readonly [string, string])[] = [
  [String.raw`\\"`, String.raw`[^"\\]*`],
  ['"', String.raw`(?:[^"\\]|\\.)*`],
  ["'", "[^']*"],
  ['', String.raw`[^\s"'&,;}\])\\]+`],
];

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // https://portal/rest/1/KEY/method, also /rest/api/1/KEY/
  [new RegExp(String.raw`(${SLASH}rest${SLASH}(?:api${SLASH})?\d+${SLASH})[^\\/\s"'?&%]+`, 'gi'), `$1${HIDDEN}`],
  // https://user:password@host
  [/(\/\/)[^\s/"'@]{1,300}@/g, `$1${HIDDEN}@`],
  [/((?:authorization|cookie)(?:\\?["'])?\s*[=:]\s*(?:\\?["'])?)[^\n"'\\]+/gi, `$1${HIDDEN}`],
  // Words like "basic authentication" are none: a secret has a capital, a digit or a sign.
  [/\b([Bb]asic|BASIC|[Bb]earer|BEARER)(\s+)(?=[a-z.~-]{0,200}[\dA-Z+/=])[\w+/=.~-]{4,}/g, `$1$2${HIDDEN}`],
  ...VALUES.map(([opens, value]) => [new RegExp(`(${ASSIGNED}${opens})${value}`, 'gi'), `$1${HIDDEN}`] as const),
];

/** Without any of these no pattern can match: ids and words, which most values are, cost next to nothing. */
const SUSPICIOUS = /[/=:%\s]/;

/** What would steer a terminal or end a line for some reader, and is left as it is by JSON. */
const STEERING = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Takes secrets out of texts. `known`: values that are secret wherever they stand, also encoded; those shorter than 6 signs are too common to look for. */
export function secretHider(known: readonly string[]): (text: string) => string {
  const values = known
    .filter((value) => value.length >= 6)
    .flatMap((value) => [value, encodeURIComponent(value), Buffer.from(value).toString('base64')])
    .sort((one, other) => other.length - one.length);
  return (text) => {
    let rest = text.slice(0, MOST_SEARCHED);
    for (const value of values) rest = rest.replaceAll(value, HIDDEN);
    if (SUSPICIOUS.test(rest)) for (const [pattern, shown] of PATTERNS) rest = rest.replace(pattern, shown);
    const shown = rest.replace(STEERING, '\ufffd');
    return shown.length > MOST_LENGTH ? `${shown.slice(0, MOST_LENGTH)}…` : shown;
  };
}
