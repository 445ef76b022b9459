// A press on the desk of a case: turns it over, begins a dialog, or does at once what needs no words.

import type { StepKey } from '../../../../../domain/case.ts';
import { stepKey } from '../../../../../domain/case.ts';
import type { Day } from '../../../../../domain/day.ts';
import type { DocumentId, FactId, RoleId, StageId, StepId } from '../../../../../domain/ids.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import type { Pressed } from '../../../press-token.ts';
import { beginDialog } from '../dialogs/begin-dialog.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';
import type { Doing } from '../dialogs/doing.ts';
import { isDialogAct } from '../dialogs/doing.ts';
import { sayLetter } from '../letters/say-letter.ts';
import { sayCaseGone } from '../say-case-gone.ts';
import { refusalSaid } from '../signing/refusal-said.ts';
import { wantedToRegister } from '../signing/registration.ts';
import { readScan } from '../signing/scan-of-card.ts';
import { signingAct } from '../signing/signing-act.ts';
import type { Talk } from '../talk.ts';
import { contractTitle } from '../told/case-telling.ts';
import { openCaseDesk } from './open-case-desk.ts';
import type { DeskNote, DeskView } from './show-case-desk.ts';
import { MAIN_VIEW, showCaseDesk } from './show-case-desk.ts';

export async function takeDeskPress(talk: Talk, press: DeskPress): Promise<void> {
  const { message, note, pressed } = press;
  const seen = await talk.of.desk.look(note.case);
  if (seen === undefined) return await sayCaseGone(talk, note.case);
  // A message that somebody else has closed is answered by a new one.
  if (note.closed !== undefined || pressed.verb === 'desk') return await openCaseDesk(talk, seen);
  if (pressed.verb === 'view') {
    const shown = await talk.rewrite(message, showCaseDesk(talk, seen, note, viewOf(pressed.argument)));
    return shown === 'gone' ? await openCaseDesk(talk, seen) : undefined;
  }
  if (pressed.verb === 'letter') return await sayLetter(talk, seen, Number(pressed.argument));
  if (pressed.verb === 'register') return await register(talk, press, seen);
  const doing = dialogOf(pressed);
  if (doing !== undefined) return await beginDialog(talk, seen, doing);
  await actAtOnce(talk, press, seen, pressed.verb === 'sign' ? await signingAct(talk, seen) : actOf(pressed));
}

/** At once where nothing has to be said: there is a scan, and the number is given. */
async function register(talk: Talk, press: DeskPress, seen: SeenCase): Promise<void> {
  const wanted = wantedToRegister(talk, seen);
  const isAllowed =
    refusalOf(seen.kase, SAMPLE, talk.person.person, talk.now, talk.of.worldOf(seen.bundle)) === undefined;
  if (!isAllowed) return await actAtOnce(talk, press, seen, SAMPLE);
  const isPaper = seen.kase.plan.signing.rule?.form === 'paper';
  const scan = isPaper ? await readScan(talk, seen) : undefined;
  const isMissing = isPaper && scan === undefined;
  if (!isMissing && (wanted.number || wanted.document)) return await beginDialog(talk, seen, { act: 'register' });
  await actAtOnce(talk, press, seen, { act: 'register', ...(scan === undefined ? {} : { scan }) });
}

type DeskPress = { readonly message: number; readonly note: DeskNote; readonly pressed: Pressed };

/** Whoever may register at all may register this. */
const SAMPLE: EngineAct = { act: 'register', number: 'x', scan: 'x', text: 'x', on: 0 as Day };

/** The desk may be older than the case: what is refused by now is not brought in, and the desk shows what is to be done now. */
async function actAtOnce(
  talk: Talk,
  { message, note, pressed }: DeskPress,
  seen: SeenCase,
  act: EngineAct,
): Promise<void> {
  const refusal = refusalOf(seen.kase, act, talk.person.person, talk.now, talk.of.worldOf(seen.bundle));
  // What the engine sends with a button of its own (the task of the reception) is the engine's to rewrite.
  const isDesk = pressed.argument !== '';
  if (refusal !== undefined) {
    const why = refusalSaid(talk, refusal.reason);
    if (!isDesk) return await openCaseDesk(talk, seen, why);
    const shown = await talk.rewrite(message, showCaseDesk(talk, seen, note, MAIN_VIEW, why));
    return shown === 'gone' ? await openCaseDesk(talk, seen, why) : undefined;
  }
  await talk.receive(note.case, { kind: 'act', by: talk.person.person, act });
  if (!isDesk) return;
  const title = contractTitle({ id: note.case, contract: seen.contract }, talk.of);
  await talk.rewrite(message, {
    text: `${title}\n\n${talk.speak('passed_on')}`,
    note,
    buttons: [{ verb: 'view', argument: 'main:0', text: talk.speak('button_refresh') }],
  });
}

function viewOf(argument: string): DeskView {
  const [of, page] = argument.split(':');
  return { of: of === 'remarks' || of === 'papers' ? of : 'main', page: Number(page) };
}

function dialogOf({ verb, argument }: Pressed): Doing | undefined {
  if (!isDialogAct(verb)) return undefined;
  switch (verb) {
    case 'address_remark':
      return { act: verb, remark: Number(argument) };
    case 'promise':
      return { act: verb, document: argument as DocumentId };
    case 'invite':
      return undefined;
    default:
      return { act: verb };
  }
}

function actOf({ verb, argument }: Pressed): EngineAct {
  switch (verb) {
    case 'submit':
    case 'resubmit':
    case 'resume':
    case 'countersign':
      return { act: verb };
    case 'release':
      return { act: verb, step: argument as StepKey };
    case 'accept_remark':
    case 'withdraw_remark':
      return { act: verb, remark: Number(argument) };
    case 'confirm_fact':
      return { act: verb, fact: argument as FactId };
    case 'confirm_reuse':
      return { act: verb, document: argument as DocumentId };
    case 'invite':
      return invitationOf(argument);
    default:
      throw new Error(`a button of a desk says ${verb}`);
  }
}

/** `review/legal:data_protection`. */
function invitationOf(argument: string): EngineAct {
  const at = argument.lastIndexOf(':');
  const [stage = '', step = ''] = argument.slice(0, at).split('/');
  return {
    act: 'invite',
    step: stepKey(stage as StageId, step as StepId),
    role: argument.slice(at + 1) as RoleId,
  };
}
