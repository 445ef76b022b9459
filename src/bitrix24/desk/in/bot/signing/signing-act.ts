// Signed by us: the approved draft is read once more before the press counts, and what was found goes with the act.
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import type { ApprovedDraft } from '../../../signing/approved-draft.ts';
import { draftFound, isDraftWhole, putBackDraft, readApprovedDraft } from '../../../signing/approved-draft.ts';
import { draftWords } from '../../../signing/draft-words.ts';
import { botVoice } from '../bot-voice.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';
import type { Talk } from '../talk.ts';
import { contractTitle } from '../told/case-telling.ts';

/** Another file than the approved one is not signed: it is put back, and the curator hears of it. Rejects with a `FarError`. */
export async function signingAct(talk: Talk, seen: SeenCase): Promise<EngineAct> {
  const plain: EngineAct = { act: 'sign' };
  // Nothing is read for a press that would not count anyway.
  if (refusalOf(seen.kase, plain, talk.person.person, talk.now, talk.of.worldOf(seen.bundle)) !== undefined)
    return plain;
  const draft = await readApprovedDraft(talk.of, seen.kase, 'press');
  if (draft === undefined) return plain;
  if (!isDraftWhole(draft)) await mend(talk, seen, draft);
  return { act: 'sign', files: [draftFound(draft)] };
}

async function mend(talk: Talk, { kase, bundle, contract }: SeenCase, draft: ApprovedDraft): Promise<void> {
  const { language } = bundle.decisions.policy;
  const file = await putBackDraft(talk.of, kase, draft, { language, urgency: 'press' });
  const isFound = draftFound(draft).hash === draft.approved;
  const curator = bundle.directory.people.find(({ person }) => person === kase.context.people.curator)?.bitrix24;
  if (isFound || curator === undefined) return;
  const title = contractTitle({ id: kase.id, contract }, talk.of);
  const text = `${title}\n${draftWords(kase, draft, { file, language })}`;
  await botVoice(talk.of).say(curator, `bot/event/${talk.event}/draft`, { text });
}
