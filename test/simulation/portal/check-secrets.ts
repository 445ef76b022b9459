// Secrets stand in nothing that comes out, and what people wrote stands in no log, no metric and no byte of the store.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { botTokenOf } from '../../../src/bitrix24/bot-token-of.ts';
import { SECRET } from '../../../src/company/portal-daemon.ts';
import type { ArrivedLetter } from '../../../src/simulator/mail/simulated-mailbox.ts';
import type { StagedPortal } from '../../scenarios/portal/staged-portal.ts';
import type { Outputs } from './outputs.ts';
import { PERSONAL } from './portal-office.ts';
import { ONEC_PASSWORD } from './simulated-books.ts';

export type SecretsOf = {
  readonly staged: StagedPortal;
  readonly outputs: Outputs;
  readonly letters: readonly ArrivedLetter[];
  /** The store of a daemon that is gone, with its copies. */
  readonly folder: string;
};

/** What the address of a file at the portal has in it. */
const TOKEN = /\/download\/\?token=[\w%.-]{8,}/;

/** Once the daemon is gone, so that the store is whole in its file. */
export async function checkSecrets(of: SecretsOf): Promise<readonly string[]> {
  const { staged, outputs, letters, folder } = of;
  const secrets = secretsOf(staged);
  const texts = new Map<string, string>([...(await outputs.texts()), ...written(staged)]);
  texts.set('letters', JSON.stringify(letters.map(({ files: _, ...letter }) => letter)));
  const broken = [...texts].flatMap(([where, text]) => [
    ...secrets.filter(([, secret]) => text.includes(secret)).map(([name]) => `${name} stands in ${where}`),
    ...(TOKEN.test(text) ? [`an address of a file stands in ${where}: ${TOKEN.exec(text)?.[0].slice(0, 30)}`] : []),
  ]);
  for (const where of ['log', 'metrics'] as const) {
    const text = texts.get(where) ?? '';
    broken.push(
      ...PERSONAL.filter((one) => text.includes(one)).map((one) => `${JSON.stringify(one)} stands in ${where}`),
    );
  }
  return [...broken, ...checkBytes(folder, secrets)];
}

type Secret = readonly [name: string, value: string];

function secretsOf({ portal }: StagedPortal): readonly Secret[] {
  return [
    ['the secret of the settings', SECRET],
    ['the webhook', portal.path(1).split('/').at(-1) ?? ''],
    ['the token of the bot', botTokenOf(SECRET)],
    ['the password of 1C', ONEC_PASSWORD],
    ['the user and password of 1C', Buffer.from(`Визирь:${ONEC_PASSWORD}`).toString('base64')],
  ];
}

/** What stands at the portal that we wrote there. */
function written({ portal, map }: StagedPortal): readonly (readonly [string, string])[] {
  const { messages, comments, tasks } = portal.state;
  const ours = [...messages.values()].filter(({ authorId }) => authorId === map.botId);
  return [
    ['messages', JSON.stringify(ours)],
    ['comments', JSON.stringify([...comments.values()])],
    ['tasks', JSON.stringify([...tasks.values()])],
  ];
}

function checkBytes(folder: string, secrets: readonly Secret[]): readonly string[] {
  return ['store.db', 'store.db-wal'].flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    return [
      ...secrets.filter(([, secret]) => bytes.includes(secret)).map(([what]) => `${what} stands in ${name}`),
      ...PERSONAL.filter((one) => bytes.includes(one)).map((one) => `${JSON.stringify(one)} stands in ${name}`),
    ];
  });
}
