// What a dialog is about: the act that it will lead to, and what the act names. It stands in the note of its message.
import type { StepKey } from '../../../../../domain/case.ts';
import type { DocumentId } from '../../../../../domain/ids.ts';

/** Acts that need words or a choice. */
export const DIALOG_ACTS = [
  'approve_with_remarks',
  'return',
  'reject',
  'ask_client',
  'answer',
  'delegate',
  'invite',
  'address_letter',
  'file_answer',
  'record_remark',
  'address_remark',
  'promise',
  'hold',
  'withdraw',
  'change_curator',
  'register',
] as const;
export type DialogAct = (typeof DIALOG_ACTS)[number];

/** `step`, `generation`, `revision`: of the question from which it was begun. */
export type Doing = {
  readonly act: DialogAct;
  readonly step?: StepKey;
  readonly generation?: number;
  readonly revision?: number;
  readonly remark?: number;
  readonly document?: DocumentId;
  readonly letter?: number;
};

const NAMES: ReadonlySet<string> = new Set(DIALOG_ACTS);

export function isDialogAct(verb: string): verb is DialogAct {
  return NAMES.has(verb);
}

export function doingText(doing: Doing): string {
  return JSON.stringify(doing, Object.keys(doing).toSorted());
}

/** Of a note that we have written. */
export function readDoing(text: string): Doing {
  return JSON.parse(text) as Doing;
}
