// The words of findings about people, time and promises: parts of sentences that fill their messages.

import { fillTemplate } from '../fill-template.ts';
import type { InBoth, Params } from '../finding.ts';
import type { Bilingual } from '../message.ts';

const PROMISE_WORDS = {
  // 401, 402: lines
  no_line_of_role: { en: 'no line of the role "{title}"', ru: 'ни одна строка роли «{title}»' },
  a_line: { en: 'a line', ru: 'строку' },
  lines_of_role: { en: 'two lines of the role "{title}"', ru: 'две строки роли «{title}»' },
  lines_of_signing: { en: 'two lines of signing', ru: 'две строки подписания' },
  narrow_a_line: { en: 'one of the two conditions', ru: 'одно из двух условий' },

  // 409
  to_approve: { ru: 'согласовать', en: 'approve' },
  to_perform: { ru: 'исполнить', en: 'do the work' },
  no_step_left: {
    ru: 'на маршруте «{route}» не остаётся ни одного согласующего шага',
    en: 'no approving step is left on the route "{route}"',
  },
  too_few_people: {
    ru: 'шагу «{step}» нужно людей: {needed}, а есть {left}',
    en: 'the step "{step}" needs {needed} {needed|person|people}, and there {left|is|are} {left}',
  },
  too_few_roles: {
    ru: 'шагу «{step}» нужно ролей: {needed}, а ответить могут {left}',
    en: 'the step "{step}" needs {needed} {needed|role|roles}, and {left} can answer',
  },
  nor_last_resort: {
    ru: '{what}, и последняя инстанция «{resort}» никого не даёт',
    en: '{what}, and the last resort "{resort}" gives nobody',
  },
  too_few_together: {
    ru: 'шагам {steps} вместе нужно разных людей: {needed}, а есть {left}',
    en: 'the steps {steps} together need {needed} different people, and there {left|is|are} {left}',
  },
  named: { ru: '{what} ({people})', en: '{what} ({people})' },
  while_out: { ru: '{what}; не в счёт {people}', en: '{what}; not counting {people}' },
  as_initiator: { ru: '{person} (инициатор)', en: '{person} (started it)' },
  as_curator: { ru: '{person} (куратор)', en: '{person} (curator)' },
  as_away: { ru: '{person} (отсутствует с {from} по {until})', en: '{person} (away from {from} to {until})' },
  mend_people: {
    ru: 'добавьте людей или заместителей в роль, уменьшите at_least или назовите другую роль последней инстанцией.',
    en: 'add people or substitutes to the role, lower at_least, or name another role as the last resort.',
  },
  mend_steps: {
    ru: 'оставьте этим договорам согласующего: сузьте условие шага или поправку, которая его снимает, либо скажите approvals: none.',
    en: 'leave these contracts an approver: mend the condition of the step or the amendment that removes it, or say approvals: none.',
  },
  mend_together: {
    ru: 'назначьте в один из шагов ещё кого-нибудь или снимите обещание never: same_person_twice.',
    en: 'let somebody else into one of the steps, or take back the promise never: same_person_twice.',
  },
  mend_promise: {
    ru: 'верните согласующего этим договорам или измените обещание в rules/policy.yaml, если оно больше не нужно.',
    en: 'give these contracts the approver back, or change the promise in rules/policy.yaml if it no longer holds.',
  },

  // 410
  no_deadline: {
    ru: 'в rules/sla.yaml нет состояния «{state}»: у него ни владельца, ни срока',
    en: 'rules/sla.yaml does not name the state "{state}": it has neither owner nor deadline',
  },
  no_owner: {
    ru: 'состояние «{state}» ждёт роль «{role}», а в ней никого может не оказаться',
    en: 'the state "{state}" waits for the role "{role}", which can be nobody',
  },
  never_met: {
    ru: 'шаг «{step}» нельзя пройти: среди verdicts нет согласия',
    en: 'the step "{step}" cannot be passed: its verdicts have no approval',
  },
  returns_nowhere: {
    ru: 'возврат с этапа «{from}» ведёт на этап «{to}», которого для этих договоров нет',
    en: 'a return from the stage "{from}" leads to the stage "{to}", which these contracts do not have',
  },
  waits_for_itself: {
    ru: 'шаг «{step}» ждёт шагов, которые ждут его',
    en: 'the step "{step}" waits for steps that wait for it',
  },
  name_state: {
    ru: 'впишите состояние {state} в rules/sla.yaml, раздел states: owner и allow.',
    en: 'name the state {state} under "states" in rules/sla.yaml, with owner and allow.',
  },
  name_owner: {
    ru: 'добавьте в роль людей или назовите владельцем другую.',
    en: 'add people to the role, or let another one own the state.',
  },
  offer_approval: {
    ru: 'добавьте в verdicts approve или сделайте шаг советом: act: advise.',
    en: 'add approve to the verdicts, or make the step advice: act: advise.',
  },
  return_elsewhere: {
    ru: 'возвращайте куратору или на этап, который есть у каждого договора маршрута.',
    en: 'return to the curator, or to a stage that every contract of the route has.',
  },
  follow_another: { ru: 'уберите один из follows.', en: 'take one of the follows away.' },

  // 411
  path_step: { ru: '{step} {allow}', en: '{step} {allow}' },

  // 412, 413
  is_lost: { ru: '«{role}»', en: '"{role}"' },
  sees_nobody: {
    ru: 'роль «{role}» на маршруте «{route}» не согласует',
    en: 'the role "{role}" does not approve on the route "{route}"',
  },
  role_is_gone: { ru: 'роли {role} в правилах нет', en: 'the rules have no role {role}' },
  signs_own: {
    ru: '{person} попадает в согласующие своего договора: шаг «{step}»',
    en: '{person} is asked to approve their own contract: step "{step}"',
  },
  signs_twice: {
    ru: '{person} остаётся единственным сразу для двух шагов: {steps}',
    en: '{person} is left alone for two steps at once: {steps}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PromiseWord = keyof typeof PROMISE_WORDS;

/** The words in both languages. */
export function promiseWords(name: PromiseWord, params: Params = {}): InBoth {
  const words = PROMISE_WORDS[name];
  return { ru: fillTemplate(words.ru, params, 'ru'), en: fillTemplate(words.en, params, 'en') };
}
