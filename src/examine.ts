// Everything that the daemon needs of the world around it, looked at one thing after another, each told on its own.
import { existsSync } from 'node:fs';
import type { ClientSettings } from './bitrix24/client/client-settings.ts';
import { parseWebhook } from './bitrix24/client/webhook.ts';
import type { Language } from './diagnostics/message.ts';
import { StoreError } from './engine/ports/store-error.ts';
import type { Examination } from './examination.ts';
import { examineDisk } from './examine-disk.ts';
import { examineMail } from './examine-mail.ts';
import { examineOneC } from './examine-one-c.ts';
import { examinePortal } from './examine-portal.ts';
import type { ExaminedRules } from './examine-rules.ts';
import { examineRules } from './examine-rules.ts';
import { examineStore, storeWrong } from './examine-store.ts';
import type { Examined } from './examined.ts';
import { mailOf } from './mail-of.ts';
import { oneCOf } from './one-c-of.ts';
import type { SettingsRead } from './settings/read-settings.ts';

export type ExamineRequest = {
  /** Without faults. */
  readonly settings: Pick<SettingsRead, 'values' | 'has'>;
  /** Paths of the settings are found by it. */
  readonly pathOf: (path: string) => string;
  /** Of messages about the mapping. */
  readonly language: Language;
  /** Also what can only be known by writing at the portal; what is written is deleted again. */
  readonly tryWriting: boolean;
  readonly now: () => number;
  /** How patiently the portal is asked; as usual where nothing is said. */
  readonly client?: Partial<ClientSettings>;
};

/** In the order in which they are told; rejects with a `ServeTrouble` for a mapping or a certificate that cannot be used. */
export async function* examine(given: ExamineRequest): AsyncGenerator<Examined> {
  const request = examinationOf(given);
  const disk = examineDisk(request.file);
  yield disk;
  const store = disk.state === 'wrong' && !existsSync(request.file) ? [] : examineStore(request.file, request.now());
  yield* store;
  const isFit = store.length > 0 && store.every(({ state, says }) => state !== 'wrong' && says !== 'doctor_store_new');
  const { found, bundle } = await rulesOf(request, isFit ? 'fit' : 'unfit');
  yield* found;
  yield* examinePortal(request, bundle);
  yield* examineOneC(request, bundle);
  yield await examineMail(request.mail);
}

function examinationOf({ settings, pathOf, language, client = {}, ...rest }: ExamineRequest): Examination {
  const { VIZIR_STORE: file, VIZIR_WEBHOOK: address, VIZIR_SECRET: secret } = settings.values;
  const webhook = address === undefined ? undefined : parseWebhook(address);
  if (file === undefined || secret === undefined || webhook === undefined || typeof webhook === 'string')
    throw new Error('settings are read before');
  const { VIZIR_RULES: folder } = settings.values;
  const rules = folder === undefined ? undefined : pathOf(folder);
  const [onec, mail] = [oneCOf(settings, pathOf, language), mailOf(settings, pathOf)];
  return { ...rest, language, file: pathOf(file), rules, webhook, secret, client, onec, mail };
}

/** A store that a daemon of an older version holds is found out when it is opened. */
async function rulesOf(request: Examination, store: 'fit' | 'unfit'): Promise<ExaminedRules> {
  try {
    return await examineRules(request, store);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { found, ...rest } = await examineRules(request, 'unfit');
    return { found: [storeWrong(request.file, error), ...found], ...rest };
  }
}
