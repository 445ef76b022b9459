// The beginning of a dialog: its message, and what is remembered of it. What would be refused in the end is not begun.

import { refusalInWords } from '../../../../../diagnostics/catalogue/refusals.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import { findMessageNote } from '../../../message-note.ts';
import type { Talk } from '../talk.ts';
import { messageNote } from '../talk.ts';
import { caseTelling } from '../told/case-telling.ts';
import { DIALOG_KINDS } from './dialog-kinds.ts';
import { beginning, dropProgress, keepOpenDialogs, keepProgress, openDialogs } from './dialog-progress.ts';
import type { DialogNote, DialogView } from './dialog-view.ts';
import type { Doing } from './doing.ts';
import { doingText } from './doing.ts';
import { showDialog } from './show-dialog.ts';

export async function beginDialog(talk: Talk, seen: SeenCase, doing: Doing): Promise<void> {
  const kind = DIALOG_KINDS[doing.act];
  const telling = caseTelling(seen.bundle, talk.language);
  const view: DialogView = { talk, seen, telling, doing, progress: beginning(kind.begins) };
  const refused = whyNot(view);
  if (refused !== undefined) {
    await talk.say({ text: refused });
    return;
  }
  const note: DialogNote = {
    kind: 'dialog',
    user: talk.user,
    person: talk.person.person,
    nonce: talk.nonce('dialog'),
    case: seen.kase.id,
    doing: doingText(doing),
  };
  const message = await talk.say(showDialog(view, note), 'dialog');
  if (message === undefined) return;
  keepProgress(talk, message, view.progress);
  const others = await closeSame(talk, note, message);
  keepOpenDialogs(talk, [...others, { message, at: talk.now }]);
}

/** Judged with words and a choice as they may come; the engine judges again what does come. */
function whyNot(view: DialogView): string | undefined {
  const { talk, seen, doing } = view;
  const { begins, make, choices } = DIALOG_KINDS[doing.act];
  const world = talk.of.worldOf(seen.bundle);
  const refusals = samples(view).map((id) => {
    const act = make(view, { chosen: id === '' ? [] : [id], words: 'x' });
    return act === undefined ? undefined : refusalOf(seen.kase, act, talk.person.person, talk.now, world)?.reason;
  });
  if (refusals.includes(undefined)) {
    const isEmpty = begins === 'pick' && choices?.(view).length === 0;
    return isEmpty ? talk.speak('nothing_to_choose') : undefined;
  }
  const [first] = refusals;
  if (first === undefined || refusals.some((one) => one !== first)) return talk.speak('nothing_to_choose');
  return talk.speak('refused', { why: refusalInWords(first, talk.language) });
}

/** What could be chosen, or what there is of it at all, so that a refusal can be told. */
function samples(view: DialogView): readonly string[] {
  const { doing, seen } = view;
  const offered = DIALOG_KINDS[doing.act].choices?.(view).map(({ id }) => id) ?? [];
  if (offered.length > 0) return offered;
  switch (doing.act) {
    case 'delegate':
    case 'change_curator':
      return seen.bundle.directory.people.map(({ person }) => person);
    case 'invite':
      return seen.bundle.decisions.roles.map(({ role }) => role);
    default:
      return [''];
  }
}

/** One about the same is over with it: what is typed next shall not go two ways. */
async function closeSame(talk: Talk, { case: id, doing }: DialogNote, message: number) {
  const open = (await openDialogs(talk)).filter((one) => one.message !== message);
  const notes = await Promise.all(open.map((one) => findMessageNote(talk.of.notes, one.message)));
  const isSame = notes.map((one) => one?.kind === 'dialog' && one.case === id && one.doing === doing);
  for (const [index, one] of open.entries()) {
    const note = notes[index];
    if (isSame[index] !== true || note === undefined) continue;
    await talk.rewrite(one.message, { text: talk.speak('dialog_replaced') });
    talk.keep(messageNote(one.message, { ...note, closed: 'replaced' }));
    dropProgress(talk, one.message);
  }
  return open.filter((_, index) => isSame[index] !== true);
}
