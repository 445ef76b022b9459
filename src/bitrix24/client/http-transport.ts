// One HTTP request over got: never repeated, never redirected, on a connection of its own, so that it is known whether anything was sent.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import got, { RequestError } from 'got';

export type HttpRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is posted; a file is got instead. */
  readonly body: string;
  /** A file is got, of so many bytes at most. */
  readonly file?: { readonly mostBytes: number };
  /** The answer is not waited for any more. */
  readonly signal: AbortSignal;
};

export type HttpAnswer = {
  readonly status: number;
  readonly text: string;
  /** What a request for a file gave; its `text` is empty then, unless it was refused. */
  readonly bytes?: Uint8Array;
  /** Of a file: its `Content-Disposition` and its `Content-Type`. */
  readonly disposition?: string | undefined;
  readonly type?: string | undefined;
  /** The `Location` of a redirect. */
  readonly location?: string | undefined;
};

/** Rejects with a `TransportError` and nothing else. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * There is no answer. `sent`: something of the request may have reached the portal. `tooLarge`: it was more than was to be taken. Says
 * nothing of the address.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly sent: boolean;
  readonly tooLarge: boolean;

  constructor(reason: string, sent: boolean, tooLarge = false) {
    super(reason);
    this.sent = sent;
    this.tooLarge = tooLarge;
  }
}

/** Milliseconds for finding the portal, for reaching it and for the handshake, each: nothing is sent before they are over. */
const CONNECT_MS = 10_000;

/** Bytes of an answer: a page of 50 rows is some hundred kilobytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A connection that is kept may be closed by the portal just when the next request is written, which leaves in doubt whether that one
 * was done; at two requests a second a new one each time costs little. `ca`: a certificate of one's own to trust, in tests.
 */
export function httpTransport({ ca }: { readonly ca?: string } = {}): Transport {
  const agent = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };
  return async ({ url, headers, body, file, signal }) => {
    const tooLong = new AbortController();
    const mostBytes = file?.mostBytes ?? MOST_BYTES;
    try {
      const request = got(url, {
        ...(file === undefined ? { method: 'POST', body } : { method: 'GET' }),
        headers: { ...headers },
        responseType: 'buffer',
        agent,
        signal: AbortSignal.any([signal, tooLong.signal]),
        retry: { limit: 0 },
        followRedirect: false,
        throwHttpErrors: false,
        timeout: { lookup: CONNECT_MS, connect: CONNECT_MS, secureConnect: CONNECT_MS },
        ...(ca === undefined ? {} : { https: { certificateAuthority: ca } }),
      });
      request.on('downloadProgress', ({ transferred }) => transferred > mostBytes && tooLong.abort());
      const answer = await request;
      if (answer.rawBody.length > mostBytes) tooLong.abort();
      tooLong.signal.throwIfAborted();
      const { statusCode: status, headers: answered, rawBody } = answer;
      if (file === undefined || status !== 200)
        return { status, text: Buffer.from(rawBody).toString('utf8'), location: answered.location };
      const { 'content-disposition': disposition, 'content-type': type } = answered;
      return { status, text: '', bytes: rawBody, disposition, type };
    } catch (thrown) {
      throw tooLong.signal.aborted ? tooLarge(mostBytes) : transportError(thrown, url);
    }
  };
}

/** Of an answer that is more than was to be taken. */
export function tooLarge(mostBytes: number): TransportError {
  return new TransportError(`an answer of more than ${mostBytes} bytes`, true, true);
}

function transportError(thrown: unknown, url: string): TransportError {
  if (!(thrown instanceof RequestError)) return new TransportError('the request failed', true);
  const { timings } = thrown;
  const connected = url.startsWith('https:') ? timings?.secureConnect : timings?.connect;
  return new TransportError(`no answer (${thrown.code})`, timings === undefined || connected !== undefined);
}
