// Which buttons stand under a question: what the step allows, by the table of acts, and the card.
import type { ActName } from '../../../../domain/act.ts';
import type { Case } from '../../../../domain/case.ts';
import { offeredVerdicts } from '../../../../machine/acts/preconditions.ts';
import { stepOf } from '../../../../machine/steps/is-met.ts';
import type { StepView } from '../../../../machine/steps/step-view.ts';
import type { BotButton, LinkButton } from '../../bot-keyboard.ts';
import type { Say } from '../telling.ts';

/** Acts that a button under a question can begin, as they stand. */
const PRESSES = [
  'take',
  'release',
  'approve',
  'approve_with_remarks',
  'return',
  'reject',
  'done',
  'grant_round',
  'ask_client',
  'delegate',
  'invite',
] as const satisfies readonly ActName[];
type Press = (typeof PRESSES)[number];

const LOOKS: Partial<Readonly<Record<Press, NonNullable<BotButton['look']>>>> = {
  approve: 'primary',
  done: 'primary',
  return: 'alert',
  reject: 'alert',
};
/** Behind these a new line begins: taking, deciding, and everything else. */
const ENDS_LINE: ReadonlySet<Press> = new Set([
  'take',
  'release',
  'approve_with_remarks',
  'reject',
  'done',
  'grant_round',
]);

/** `card`: where its card is. `isTaken`: by whoever is asked, so that they can give it back. */
export function questionButtons(
  kase: Case,
  view: StepView,
  { say, card, isTaken }: { readonly say: Say; readonly card: string; readonly isTaken: boolean },
): readonly (BotButton | LinkButton)[] {
  return [
    ...PRESSES.filter((press) => isOffered(kase, view, { press, isTaken })).map(
      (press): BotButton => ({
        verb: press,
        argument: '',
        text: say(`press_${press}`),
        ...(LOOKS[press] === undefined ? {} : { look: LOOKS[press] }),
        ...(ENDS_LINE.has(press) ? { endsLine: true } : {}),
      }),
    ),
    { text: say('card'), link: card },
  ];
}

function isOffered(
  { context }: Case,
  view: StepView,
  { press, isTaken }: { readonly press: Press; readonly isTaken: boolean },
): boolean {
  const step = stepOf(context, view);
  const isArbiter = step.arbiter === true;
  switch (press) {
    case 'take':
      return !isArbiter && !isTaken;
    case 'release':
      return isTaken;
    case 'grant_round':
      return isArbiter;
    case 'invite':
      return !isArbiter && view.mayAsk.length > 0;
    case 'ask_client':
      return view.act !== 'perform';
    case 'delegate':
      return true;
    default:
      return offeredVerdicts(view, step).includes(press);
  }
}
