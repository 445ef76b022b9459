// Bugs that are planted into a portal's simulation: each breaks one thing that must be true.
import type { HttpRequest, Transport } from '../../../src/bitrix24/client/http-transport.ts';
import { SECRET } from '../../../src/company/portal-daemon.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import type { Outgoing, Portal } from '../../../src/engine/ports/portal.ts';
import type { OpenPortal } from '../../../src/simulator/bitrix24/open-portal.ts';
import type { PlantedBug } from './planted-bug.ts';

export type KnownPortalBug = {
  readonly bug: string;
  readonly planted: PlantedBug;
  /** What has to be said of it, by some seed. */
  readonly said: RegExp;
};

export const PORTAL_BUGS: readonly KnownPortalBug[] = [
  {
    bug: 'cards stay where they were',
    planted: { desk: deskWith({ move_card: 'nothing', show_card: 'nothing' }) },
    said: /stands at \w+, its case is in/,
  },
  {
    bug: 'comments are written twice',
    planted: { desk: deskWith({ comment: 'twice' }) },
    said: /two comments under card/,
  },
  {
    bug: 'questions that are over stand',
    planted: { desk: deskWith({ close_question: 'nothing', close_task: 'nothing' }) },
    said: /a question that is over stands/,
  },
  {
    bug: 'some are never asked',
    planted: { desk: deskWith({ ask: 'nothing' }) },
    said: /a question does not stand/,
  },
  {
    bug: 'the bot says everything twice',
    planted: {
      transport: bodies(/Chat\.Message\.send$/, (body) => body.replace(/"templateId":"[^"]*"/, '"system":false'), 2),
    },
    said: /stands there twice|is asked twice/,
  },
  {
    bug: 'whoever presses is taken for the one who was asked',
    planted: { transport: (transport, portal) => takenForOwner(transport, portal) },
    said: /nobody pressed it, and it was worked on/,
  },
  {
    bug: 'files are put beside those of the same name',
    planted: {
      transport: bodies(
        /uploadFile$/,
        (body) => body.replace(/^\{/, '{"generateUniqueName":true,').replace(/"generateUniqueName":false,?/, ''),
        2,
      ),
    },
    said: /filed twice/,
  },
  {
    bug: 'the budget is not kept',
    planted: {
      client: {
        burst: 9000,
        perSecond: 900,
        coalesceMs: { press: 0, bulk: 0 },
        batchCommands: 1,
        mostInFlight: 99,
        mostBulkInFlight: 99,
      },
    },
    said: /the budget was overrun/,
  },
  {
    bug: 'a parameter is sent that the portal does not know',
    planted: { transport: bodies(/comment\.add$/, (body) => body.replace(/^\{/, '{"colour":"red",')) },
    said: /malformed: crm\.timeline\.comment\.add/,
  },
  {
    bug: 'every letter leaves twice',
    planted: {
      mail: (sound) => ({
        send: async (letter) => {
          await sound.send(letter);
          return await sound.send(letter);
        },
      }),
    },
    said: /letter card-\d+\/send_letter\/\S+ has left twice/,
  },
  {
    bug: 'what 1C says of a paper is turned round',
    planted: {
      papers: (sound) => ({
        ...sound,
        check: async (asked) => (await sound.check(asked)).map((one) => ({ ...one, invalid: !one.invalid })),
      }),
    },
    said: /says \w+ is (in)?valid, the books never did/,
  },
  {
    bug: 'the secret of the settings is told under cards',
    planted: { transport: bodies(/comment\.add$/, (body) => body.replace('(entry ', `${SECRET} (entry `)) },
    said: /the secret of the settings stands in comments/,
  },
  {
    bug: 'the secret of the webhook stands in the reason of a failure, and so in the log',
    planted: { desk: (desk, portal) => failingOnce(desk, `no answer for ${portal.path(1).split('/').at(-1)}`) },
    said: /the webhook stands in log/,
  },
  {
    bug: 'what stands in a contract stands in the reason of a failure',
    planted: { desk: (desk) => failingOnce(desk, 'the folder of Ромашка is not there') },
    said: /"Ромашка" stands in log/,
  },
];

type Change = 'nothing' | 'twice';

/** Effects of these kinds are done so many times, and are said to stand there afterwards. */
function deskWith(changes: Readonly<Record<string, Change>>): (desk: Portal) => Portal {
  const changeOf = ({ effect }: Outgoing): Change | undefined => changes[effect.effect];
  return (desk) => ({
    ...desk,
    compare: async (out) => (changeOf(out) === 'nothing' ? 'same' : await desk.compare(out)),
    send: async (out) => {
      const change = changeOf(out);
      if (change === 'nothing') return {};
      const made = await desk.send(out);
      if (change === 'twice') await again(() => desk.send(out));
      return made;
    },
  });
}

/** The first comment fails, for this reason. */
function failingOnce(desk: Portal, reason: string): Portal {
  let hasFailed = false;
  return {
    ...desk,
    send: async (out) => {
      if (out.effect.effect !== 'comment' || hasFailed) return await desk.send(out);
      hasFailed = true;
      throw new FarError({ kind: 'not_arrived', reason });
    },
  };
}

async function again(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof FarError)) throw thrown;
  }
}

/** Requests of these methods have another body, and are sent so many times. */
function bodies(method: RegExp, change: (body: string) => string, times = 1): (transport: Transport) => Transport {
  const isMeant = ({ url }: HttpRequest): boolean => method.test(new URL(url).pathname);
  return (transport) => async (request) => {
    if (!isMeant(request)) return await transport(request);
    const changed = { ...request, body: change(request.body) };
    for (let count = 1; count < times; count += 1) await transport(changed);
    return await transport(changed);
  };
}

/** In the events of the bot each press is that of the person in whose chat the message stands. */
function takenForOwner(transport: Transport, portal: OpenPortal): Transport {
  const ownerOf = (message: unknown): number | undefined => {
    const { chats, messages, bots } = portal.state;
    const members = chats.get(messages.get(Number(message))?.chatId ?? 0)?.members ?? [];
    return members.find((one) => !bots.has(one));
  };
  const changed = (_: string, value: unknown): unknown => {
    const { command, message } = Object(value) as { command?: unknown; message?: { id?: unknown } };
    const owner = command === undefined ? undefined : ownerOf(message?.id);
    return owner === undefined ? value : { ...Object(value), user: { id: owner }, chat: { dialogId: String(owner) } };
  };
  return async (request) => {
    const answer = await transport(request);
    if (!/"eventId"/.test(answer.text)) return answer;
    return { ...answer, text: JSON.stringify(JSON.parse(answer.text, changed)) };
  };
}
