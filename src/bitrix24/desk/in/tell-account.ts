// A message of the bot to one account, once.
import { botTokenOf, templateIdOf } from '../../bot-token-of.ts';
import type { PortalClient } from '../../client/portal-call.ts';
import type { PortalMap } from '../../portal-map.ts';

export type Told = {
  readonly client: PortalClient;
  readonly map: Pick<PortalMap, 'botId'>;
  readonly secret: string;
};

/**
 * `name`: under it the message is sent but once, as long as the portal remembers. `text`: escaped already. Rejects with a `FarError`; when
 * that leaves it in doubt, the same again does no harm.
 */
export async function tellAccount(
  { client, map, secret }: Told,
  user: number,
  name: string,
  text: string,
): Promise<void> {
  await client.call(
    'imbot.v2.Chat.Message.send',
    {
      botId: map.botId,
      botToken: botTokenOf(secret),
      dialogId: String(user),
      fields: { message: text, templateId: templateIdOf(`${name}/${user}`) },
    },
    { urgency: 'bulk', kind: 'create', mostWaitMs: 60_000 },
  );
}
