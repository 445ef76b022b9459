// Calls as requests over HTTP, one alone or several as a batch, and their answers.
import type { Instant } from '../../domain/instant.ts';
import { isConfidential } from '../../domain/is-confidential.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import { CallRecorder } from './call-recorder.ts';
import type { ClientEvent } from './client-event.ts';
import type { ClientSettings } from './client-settings.ts';
import { encodeCommand } from './encode-command.ts';
import { fileNameOf } from './file-name-of.ts';
import type { HttpAnswer, HttpRequest, Transport } from './http-transport.ts';
import { TransportError } from './http-transport.ts';
import type { Judgement } from './judge-failure.ts';
import { judgeError, judgeSilence } from './judge-failure.ts';
import type { RunTime } from './method-time.ts';
import type { Answered, FetchedFile, PortalCall } from './portal-call.ts';
import type { Envelope } from './read-envelope.ts';
import { readBatch, readEnvelope } from './read-envelope.ts';
import { Secrets } from './secrets.ts';
import type { Webhook } from './webhook.ts';

export type CallOutcome =
  | { readonly kind: 'answered'; readonly answered: Answered; readonly time: RunTime }
  | { readonly kind: 'failed'; readonly judgement: Judgement; readonly time: RunTime };

export type RequestOutcome = {
  /** One per call, in their order. */
  readonly outcomes: readonly CallOutcome[];
  /** The portal asked for less, in whatever words. */
  readonly tooMany: boolean;
};

type Surroundings = {
  readonly webhook: Webhook;
  readonly clock: Clock;
  readonly settings: ClientSettings;
  readonly transport: Transport;
  readonly watch?: (event: ClientEvent) => void;
  readonly record?: (line: string) => void;
};

/** A request without the signal that gives it up. */
type Asked = Omit<HttpRequest, 'signal'>;

type Form = { readonly method: string; readonly version: 'v2' | 'v3'; readonly key?: string; readonly body: string };

const MOVED = new Set([301, 302, 303, 307, 308]);
/** With a reason an abort makes no error of its own, which would cost more than everything else here. */
const OVER = 'over';
/** The portal asks for a name. */
const USER_AGENT = 'vizir';

const TOO_MANY = new Set([429, 503]);

export class PortalRequests {
  readonly #around: Surroundings;
  readonly #secrets: Secrets;
  readonly #recorder: CallRecorder;
  #webhook: Webhook;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#webhook = around.webhook;
    this.#secrets = new Secrets([around.webhook.secret]);
    this.#recorder = new CallRecorder(around.record, this.#secrets, around.clock);
  }

  /** Sends the calls in one request; never rejects. `again`: one more request is sent, to where the portal has moved. */
  async send(calls: readonly PortalCall[], again: () => void): Promise<RequestOutcome> {
    for (const { params } of calls) this.#secrets.learnFrom(params);
    const began = this.#around.clock.now();
    const sent = await this.#exchange(calls, again);
    const ms = this.#around.clock.now() - began;
    const methods = calls.map(({ method }) => method);
    this.#around.watch?.({ kind: 'request', methods, ms, ...(sent.kind === 'answer' ? { status: sent.status } : {}) });
    const outcomes = sent.kind === 'answer' ? outcomesOf(calls, sent) : calls.map((call) => sent.outcomeOf(call));
    const tooMany = sent.kind === 'answer' && TOO_MANY.has(sent.status);
    return { outcomes: outcomes.map((outcome) => this.#withoutSecrets(outcome)), tooMany };
  }

  async #exchange(calls: readonly PortalCall[], again: () => void): Promise<Sent> {
    const file = calls[0]?.file;
    try {
      const asked = file === undefined ? this.#posted(formOf(calls)) : this.#got(file, file.link);
      if (asked === undefined) return notFetched(file?.link);
      const answer = await this.#send(asked, calls);
      if (!MOVED.has(answer.status)) return { kind: 'answer', ...answer };
      const there = file === undefined ? this.#postedTo(answer.location, calls) : this.#got(file, answer.location);
      if (there === undefined) return file === undefined ? notFollowed() : notFetched(answer.location);
      again();
      const second = await this.#send(there, calls);
      if (!MOVED.has(second.status)) return { kind: 'answer', ...second };
      return file === undefined ? notFollowed() : notFetched(second.location);
    } catch (thrown) {
      return silent(thrown);
    }
  }

  #posted({ method, version, key, body }: Form): Asked {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': USER_AGENT,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    return { url: this.#webhook.urlOf(method, version), headers, body };
  }

  #postedTo(location: string | undefined, calls: readonly PortalCall[]): Asked | undefined {
    const moved = this.#movedTo(location);
    if (moved === undefined) return undefined;
    this.#webhook = moved;
    return this.#posted(formOf(calls));
  }

  /** Undefined for an address that may not be asked. */
  #got({ link, mostBytes }: NonNullable<PortalCall['file']>, address: string | undefined): Asked | undefined {
    if (address === undefined || !URL.canParse(address, link)) return undefined;
    const url = new URL(address, link);
    if (!this.#isKnown(url)) return undefined;
    // Addresses that are signed are answered only to what looks like a browser.
    const headers = {
      accept: '*/*',
      'accept-language': 'ru,en;q=0.8',
      referer: `${this.#webhook.origin}/`,
      'user-agent': USER_AGENT,
    };
    return { url: url.href, headers, body: '', file: { mostBytes } };
  }

  async #send(asked: Asked, calls: readonly PortalCall[]): Promise<HttpAnswer> {
    const { clock, settings, transport } = this.#around;
    const number = this.#recorder.request(calls);
    const over = new AbortController();
    const givenUp = new AbortController();
    const late = async (): Promise<never> => {
      await clock.until((clock.now() + settings.answerMs) as Instant, over.signal);
      throw new TransportError('no answer in time', true);
    };
    try {
      const answer = await Promise.race([transport({ ...asked, signal: givenUp.signal }), late()]);
      const size = answer.bytes === undefined ? undefined : JSON.stringify({ bytes: answer.bytes.length });
      this.#recorder.answer(number, answer.status, size ?? answer.text);
      return answer;
    } catch (thrown) {
      this.#recorder.silence(number, thrown instanceof TransportError ? thrown.message : 'the request failed');
      throw thrown;
    } finally {
      over.abort(OVER);
      givenUp.abort(OVER);
    }
  }

  /** Its path is not looked at: the secret goes where we know it to belong, on hosts that the settings name. */
  #movedTo(location: string | undefined): Webhook | undefined {
    if (location === undefined || !URL.canParse(location)) return undefined;
    const url = new URL(location);
    return this.#isKnown(url) ? this.#webhook.at(url.origin) : undefined;
  }

  #isKnown(url: URL): boolean {
    const { settings, webhook } = this.#around;
    const isOurs = url.origin === this.#webhook.origin || url.origin === webhook.origin;
    return (isOurs || settings.hosts.includes(url.hostname)) && isConfidential(url);
  }

  #withoutSecrets(outcome: CallOutcome): CallOutcome {
    if (outcome.kind === 'answered' || !('reason' in outcome.judgement)) return outcome;
    const reason = this.#secrets.hideIn(outcome.judgement.reason);
    return { ...outcome, judgement: { ...outcome.judgement, reason } };
  }
}

type Sent =
  | ({ readonly kind: 'answer' } & HttpAnswer)
  | { readonly kind: 'silence'; readonly outcomeOf: (call: PortalCall) => CallOutcome };

/** What is no `TransportError` may have happened after the sending. */
function silent(thrown: unknown): Sent {
  const known = thrown instanceof TransportError ? thrown : new TransportError('the request failed', true);
  return { kind: 'silence', outcomeOf: (call) => failed(judgeTransport(known, call)) };
}

function judgeTransport({ message: reason, sent, tooLarge }: TransportError, { kind, file }: PortalCall): FarFailure {
  if (tooLarge && file !== undefined) return { kind: 'refused', reason };
  return sent ? judgeSilence(reason, kind) : { kind: 'not_arrived', reason };
}

/** Nobody but an administrator can tell whether the portal has moved there. */
function notFollowed(): Sent {
  const failure: FarFailure = {
    kind: 'locked_out',
    reason: 'the portal has moved to a host that the settings do not name',
  };
  return { kind: 'silence', outcomeOf: () => failed(failure) };
}

/** Says the host alone: the rest of the address may be a secret. */
function notFetched(address: string | undefined): Sent {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : 'no host';
  const reason = `a file lies where the settings do not allow it to be fetched from: ${host}`;
  return { kind: 'silence', outcomeOf: () => failed({ kind: 'refused', reason }) };
}

function formOf(calls: readonly PortalCall[]): Form {
  const [only] = calls;
  if (only !== undefined && calls.length === 1) {
    const { method, params, idempotencyKey: key } = only;
    const body = JSON.stringify(params);
    return key === undefined ? { method, version: 'v2', body } : { method, version: 'v3', key, body };
  }
  const cmd = Object.fromEntries(
    calls.map(({ method, params }, index) => [keyOf(index), encodeCommand(method, params)] as const),
  );
  return { method: 'batch', version: 'v2', body: JSON.stringify({ halt: 0, cmd }) };
}

function keyOf(index: number): string {
  return `c${index}`;
}

function outcomesOf(calls: readonly PortalCall[], answer: HttpAnswer): readonly CallOutcome[] {
  const { status, text } = answer;
  if (calls[0]?.file !== undefined) return [fileOutcome(answer)];
  const envelope = readEnvelope(text);
  if (calls.length === 1 || envelope === undefined || envelope.error !== undefined)
    return calls.map((call) => outcomeOf(call, envelope, status));
  const batch = readBatch(envelope.result);
  return calls.map((call, index) => outcomeOf(call, batch?.(keyOf(index)), undefined));
}

function outcomeOf({ kind }: PortalCall, envelope: Envelope | undefined, status: number | undefined): CallOutcome {
  if (envelope === undefined) return failed(judgeSilence(`an answer that says nothing (HTTP ${status ?? 200})`, kind));
  const { error, time, result, total, next } = envelope;
  if (error !== undefined) return failed(judgeError(error, status, kind), time);
  if ((status ?? 200) >= 400) return failed(judgeSilence(`a result with HTTP ${status}`, kind), time);
  const page = { ...(total === undefined ? {} : { total }), ...(next === undefined ? {} : { next }) };
  return { kind: 'answered', answered: { result, ...page }, time };
}

/** A page for people in the place of a file is none: portals show one to whoever is not let in. */
function fileOutcome({ status, text, bytes, disposition, type = '' }: HttpAnswer): CallOutcome {
  const isPage = disposition === undefined && type.startsWith('text/html');
  if (bytes !== undefined && !isPage) {
    const name = fileNameOf(disposition);
    const result: FetchedFile = name === undefined ? { bytes } : { bytes, name };
    return { kind: 'answered', answered: { result }, time: {} };
  }
  const error = readEnvelope(text)?.error;
  if (error !== undefined) return failed(judgeError(error, status, 'read'));
  if (TOO_MANY.has(status)) return failed({ kind: 'too_many' });
  const reason = isPage ? 'a page in the place of a file' : `no file (HTTP ${status})`;
  return failed(status >= 500 ? judgeSilence(reason, 'read') : { kind: 'refused', reason });
}

function failed(judgement: Judgement, time: RunTime = {}): CallOutcome {
  return { kind: 'failed', judgement, time };
}
