// One HTTP request to a 1C base over got: never repeated, never redirected, its answer bounded.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import got, { RequestError } from 'got';

/** Only ever a GET: nothing is written into 1C. */
export type BaseRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer is not waited for any more. */
  readonly signal: AbortSignal;
};

export type BaseAnswer = {
  readonly status: number;
  readonly text: string;
  /** The `Location` of a redirect. */
  readonly location?: string | undefined;
  /** Seconds, as `Retry-After` has them. */
  readonly retryAfter?: string | undefined;
  /** The `Date` of whoever answered: what time it is there. */
  readonly date?: string | undefined;
};

/** Rejects with `NoAnswer` and nothing else. */
export type BaseTransport = (request: BaseRequest) => Promise<BaseAnswer>;

/** There is no answer. Says nothing of the address. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** It would be the same again: an answer that is too long. */
  readonly always: boolean;

  constructor(reason: string, always = false) {
    super(reason);
    this.always = always;
  }
}

/** Milliseconds for finding the host, for reaching it and for the handshake, each. */
const CONNECT_MS = 10_000;

/** Bytes of an answer: a thousand contracts with ten fields each are below one megabyte. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Nothing is unpacked, so that a small answer cannot become a large one. `ca`: a certificate of one's own to trust, such as a company's.
 */
export function baseTransport({ ca }: { readonly ca?: string } = {}): BaseTransport {
  const agent = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };
  return async ({ url, headers, signal }) => {
    const tooLong = new AbortController();
    try {
      const request = got(url, {
        headers: { ...headers },
        agent,
        signal: AbortSignal.any([signal, tooLong.signal]),
        decompress: false,
        responseType: 'buffer',
        retry: { limit: 0 },
        followRedirect: false,
        throwHttpErrors: false,
        timeout: { lookup: CONNECT_MS, connect: CONNECT_MS, secureConnect: CONNECT_MS },
        ...(ca === undefined ? {} : { https: { certificateAuthority: ca } }),
      });
      request.on('downloadProgress', ({ transferred }) => transferred > MOST_BYTES && tooLong.abort());
      const { statusCode, body, headers: answered } = await request;
      const text = Buffer.from(body).toString('utf8');
      const { location, date, 'retry-after': retryAfter } = answered;
      return { status: statusCode, text, location, retryAfter, date };
    } catch (thrown) {
      throw tooLong.signal.aborted ? tooLarge() : noAnswer(thrown);
    }
  };
}

function tooLarge(): NoAnswer {
  return new NoAnswer(`an answer of more than ${MOST_BYTES / 1024 / 1024} MB`, true);
}

/** Without the cause: got's errors hold the request with its headers. */
function noAnswer(thrown: unknown): NoAnswer {
  return new NoAnswer(thrown instanceof RequestError ? `no answer (${thrown.code})` : 'the request failed');
}
