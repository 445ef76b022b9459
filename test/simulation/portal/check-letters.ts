// No letter leaves but by a person's press, as it was shown to them, and none leaves twice unless a person has said that it did not leave.
import type { Act } from '../../../src/domain/act.ts';
import type { ArrivedLetter } from '../../../src/simulator/mail/simulated-mailbox.ts';
import type { CaseStory } from './case-story.ts';

type SendAct = Extract<Act, { readonly act: 'send_letter' }>;

/** `arrived`: those of this case. `record`: whether the records of the case are all there are: none were lost with the store. */
export function checkLetters(
  { id, told }: CaseStory,
  arrived: readonly ArrivedLetter[],
  records: 'whole' | 'set_back',
): readonly string[] {
  const keys = arrived.map(({ key }) => key);
  const broken = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `letter ${key} has left twice`);
  if (records === 'set_back') return broken.map((one) => `${id}: ${one}`);
  const acts = told.flatMap(({ record: { input } }) => (input.kind === 'act' ? [input.act] : []));
  const sends = acts.filter((act): act is SendAct => act.act === 'send_letter');
  for (const letter of new Set(sends.map((act) => act.letter))) {
    const left = arrived.filter((one) => letterOf(one) === letter).length;
    const denied = acts.filter((act) => act.act === 'deny_letter' && act.letter === letter).length;
    if (left > 1 + denied) broken.push(`letter ${letter} has left ${left} times, denied ${denied} times`);
  }
  const unasked = arrived.filter((one) => !sends.some((act) => act.letter === letterOf(one)));
  broken.push(...unasked.map(({ key }) => `nobody has sent ${key}`));
  return broken.map((one) => `${id}: ${one}`);
}

/** `case/send_letter/letter/record`. */
function letterOf({ key }: ArrivedLetter): number {
  return Number(key.split('/')[2]);
}
