// Whoever is asked: reads the question, takes it, works on it, and approves, returns it with what they found, or asks the client.
import { buttonsOf } from '../../company/portal-people.ts';
import type { Case, StepKey } from '../../domain/case.ts';
import { stepKey } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Message } from '../../simulator/bitrix24/state/portal-state.ts';
import { itemsIn } from '../chats.ts';
import { defectFor } from '../demo-contract.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';
import { TEMPER } from '../temper.ts';

/** Under a question stands one of these. */
export const VERDICTS = ['approve', 'done', 'grant_round'] as const;

/** A question has come: it is read and done in its turn, or read and forgotten. */
export function hearQuestion(office: Office, person: PersonId, message: Message): void {
  const item = itemsIn(message.text)[0];
  const running = item === undefined ? undefined : office.running.get(item);
  if (running === undefined) return;
  const overlooks = running.contract.chance(`overlook ${person} ${message.id}`).happens(TEMPER.overlooks);
  if (overlooks) forget(office, person, message);
  else takeUp(office, person, message, running);
}

/** Somebody is reminded of a contract: what they have forgotten about it comes back to mind. */
export function remember(office: Office, person: PersonId, items: readonly number[]): void {
  const forgotten = office.forgotten.get(person) ?? new Set();
  for (const message of forgotten) {
    const [item] = itemsIn(message.text);
    const running = item === undefined || !items.includes(item) ? undefined : office.running.get(item);
    if (running === undefined) continue;
    forgotten.delete(message);
    takeUp(office, person, message, running);
  }
}

function forget(office: Office, person: PersonId, message: Message): void {
  const known = office.forgotten.get(person);
  if (known === undefined) office.forgotten.set(person, new Set([message]));
  else known.add(message);
}

function takeUp(office: Office, person: PersonId, message: Message, running: Running): void {
  const drawn = running.contract.chance(`work ${person} ${message.id}`);
  const { from, to } = office.pace(person);
  office.enter(person, {
    name: `question ${message.id}`,
    minutes: from + drawn.fraction() * (to - from),
    begin: async () => {
      if (drawn.happens(TEMPER.takes)) await office.press(person, message, 'take');
    },
    finish: () => answer(office, person, message, running),
  });
}

async function answer(office: Office, person: PersonId, message: Message, running: Running): Promise<void> {
  const verbs = buttonsOf(message).map(({ verb }) => verb);
  if (!VERDICTS.some((verb) => verbs.includes(verb))) return;
  if (!verbs.includes('approve')) {
    await office.press(person, message, verbs.includes('done') ? 'done' : 'grant_round');
    return;
  }
  const kase = (await office.look(running.item))?.kase;
  const asked = kase === undefined ? undefined : askedStep(kase, person);
  if (kase === undefined || asked === undefined) return;
  const drawn = running.contract.chance(`verdict ${asked.key} ${asked.generation}`);
  const defect = asked.roles
    .map((role) => ({ role, found: defectFor(running.contract, role) }))
    .find(({ role, found }) => found !== undefined && !running.mended.has(role));
  if (defect?.found !== undefined && verbs.includes('return')) {
    await giveBack(office, person, { message, item: running.item }, defect.found);
  } else if (asked.roles.includes('legal') && asked.generation === 1 && drawn.happens(TEMPER.asksClient)) {
    await office.press(person, message, 'ask_client');
    await office.reply(person, 'Кто подписывает договор и на каком основании?');
  } else if (verbs.includes('approve_with_remarks') && drawn.happens(TEMPER.remarks)) {
    await office.press(person, message, 'approve_with_remarks');
    await office.reply(person, 'Поправьте нумерацию пунктов');
  } else await office.press(person, message, 'approve');
}

async function giveBack(
  office: Office,
  person: PersonId,
  { message, item }: { readonly message: Message; readonly item: number },
  { reason, words }: { readonly reason: string; readonly words: string },
): Promise<void> {
  await office.press(person, message, 'return');
  // Something about another contract may have come meanwhile.
  let dialog = office.chats.newest(person, item, ['pick']);
  for (let page = 0; page < MOST_PAGES && dialog !== undefined; page += 1) {
    if (await office.press(person, dialog, 'pick', reason)) break;
    const onward = buttonsOf(dialog).findLast(({ verb }) => verb === 'page');
    if (onward === undefined || !(await office.press(person, dialog, 'page', onward.argument))) break;
    dialog = office.chats.newest(person, item, ['pick']);
  }
  if (dialog === undefined) return;
  await office.press(person, dialog, 'next');
  await office.reply(person, words);
}

/** A catalogue of reasons has not more pages. */
const MOST_PAGES = 12;

/** The step that a person is asked about, as the card shows it, and the roles that it is asked of. */
function askedStep(kase: Case, person: PersonId) {
  const open = Object.entries(kase.context.steps).find(
    ([, { status, asked }]) => status === 'asked' && asked.some((one) => one.person === person),
  );
  if (open === undefined) return undefined;
  const [key, { generation }] = open;
  return { key, generation, roles: rolesOf(kase, key as StepKey) };
}

function rolesOf(kase: Case, key: StepKey): readonly string[] {
  for (const { stage, steps } of kase.plan.stages) {
    const found = steps.find(({ step }) => stepKey(stage, step) === key);
    if (found !== undefined) return found.roles.flatMap(({ role }) => role ?? []);
  }
  return kase.context.extra.flatMap((extra) => (stepKey(extra.stage, extra.step) === key ? [extra.role] : []));
}
