// A message of the bot to one account, once.
import type { Instant } from '../../../domain/instant.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { botTokenOf, templateIdOf } from '../../bot-token-of.ts';
import type { PortalClient, Urgency } from '../../client/portal-call.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { Keyboard } from '../bot-keyboard.ts';

type Teller = {
  readonly client: PortalClient;
  readonly map: Pick<PortalMap, 'botId'>;
  readonly secret: string;
  readonly clock: Clock;
};

export type Telling = {
  readonly user: number;
  /** Under it the message is sent but once, as long as the portal remembers. */
  readonly name: string;
  /** Escaped already. */
  readonly text: string;
  readonly keyboard?: Keyboard;
  /** `press`: somebody waits for it. */
  readonly urgency?: Urgency;
};

const LONG_WAIT_MS = 60_000;

/** Under one name the portal makes one message of all attempts. */
const ATTEMPTS = 4;
const BETWEEN_MS = 3000;
const NEVER = new AbortController().signal;

/**
 * Gives the number of the message; undefined where the portal does not say it, and where it does not let us tell: somebody who was
 * dismissed. Tries a few times, then rejects with a `FarError`; the same again does no harm.
 */
export async function tellAccount(teller: Teller, telling: Telling): Promise<number | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(teller, telling);
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      if (thrown.failure.kind === 'refused') return undefined;
      if (attempt === ATTEMPTS || thrown.failure.kind === 'locked_out') throw thrown;
    }
    await teller.clock.until((teller.clock.now() + BETWEEN_MS) as Instant, NEVER);
  }
}

async function send(
  { client, map, secret }: Teller,
  { user, name, text, keyboard, urgency = 'bulk' }: Telling,
): Promise<number | undefined> {
  const { result } = await client.call(
    'imbot.v2.Chat.Message.send',
    {
      botId: map.botId,
      botToken: botTokenOf(secret),
      dialogId: String(user),
      fields: {
        message: text,
        templateId: templateIdOf(`${name}/${user}`),
        ...(keyboard === undefined ? {} : { keyboard }),
      },
    },
    { urgency, kind: 'write', mostWaitMs: LONG_WAIT_MS },
  );
  const id = isMap(result) ? Number(result['id']) : Number.NaN;
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
