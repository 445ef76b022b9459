// Takes secrets out of what is written down: the webhook's code, tokens, addresses that let anybody fetch a file.

const HIDDEN = '***';

/** Names under which a secret stands, or an address that holds one. */
const SECRET_NAME =
  /token|secret|password|^auth(_id|orization)?$|^refresh_id$|(download|upload|machine)_?url|url_?machine|^url$/i;

/** In texts: the code in a path, whatever follows `auth=` and its like. */
const SECRET_PATH = /(\/rest\/(?:api\/)?\d+\/)[^/?#\s"'<>]+/gi;
const SECRET_QUERY =
  /((?:^|[?&;\s"'])(?:auth|token|access_token|refresh_token|application_token|bottoken)(?:=|%3D))[^&\s"'<>]+/gi;

/** Characters of a text that are kept: files and long letters say little in a record. */
const MOST_LENGTH = 2000;

export class Secrets {
  readonly #known = new Set<string>();

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.#learn(secret);
  }

  /** Tokens that are sent may come back in texts. */
  learnFrom(params: unknown): void {
    if (typeof params !== 'object' || params === null) return;
    for (const [key, value] of Object.entries(params)) {
      if (typeof value === 'string' && /token|secret|password/i.test(key)) this.#learn(value);
      else this.learnFrom(value);
    }
  }

  /** A text without them. */
  hideIn(text: string): string {
    let hidden = text;
    for (const secret of this.#known) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden.replace(SECRET_PATH, `$1${HIDDEN}`).replace(SECRET_QUERY, `$1${HIDDEN}`);
  }

  /** A value as JSON has it, without them, long texts cut. */
  hideWithin(value: unknown): unknown {
    if (typeof value === 'string') return shortened(this.hideIn(value));
    if (Array.isArray(value)) return value.map((item) => this.hideWithin(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        this.hideIn(key),
        SECRET_NAME.test(key) && isSaid(inner) ? HIDDEN : this.hideWithin(inner),
      ]),
    );
  }

  /** Short ones would blot out ordinary words. */
  #learn(secret: string): void {
    if (secret.length < 4) return;
    this.#known.add(secret);
    this.#known.add(encodeURIComponent(secret));
    this.#known.add(encodeURIComponent(secret).replaceAll('%20', '+'));
  }
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function shortened(text: string): string {
  return text.length <= MOST_LENGTH ? text : `${text.slice(0, MOST_LENGTH)}… (${text.length})`;
}
