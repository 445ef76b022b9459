// The words in which moving running cases to other rules is told.

import type { Bilingual } from '../message.ts';

export const MIGRATION_WORDS = {
  migrate_to: { en: 'To rules {hash}, as of {day}', ru: 'На правила {hash}, на {day}' },
  migrate_to_kept: {
    en: 'To rules {hash}, each case as of its own day',
    ru: 'На правила {hash}, каждое дело на свой день',
  },
  migrate_unaffected: { en: 'Unaffected', ru: 'Не затронет' },
  migrate_safe: { en: 'Safe', ru: 'Можно' },
  migrate_needs_decision: { en: 'Need a decision', ru: 'Нужно решение' },
  migrate_must_stay: { en: 'Must stay', ru: 'Останутся' },
  migrate_going_already: { en: 'Go by them already: {count}', ru: 'Уже идут по ним: {count}' },
  migrate_none: { en: 'There are no running cases to move.', ru: 'Переводить нечего: дел в работе нет.' },
  migrate_hint: {
    en: 'Nothing was changed. To do it: add --apply. With --all only what is unaffected or safe is moved; name the others.',
    ru: 'Ничего не изменено. Чтобы выполнить, добавьте --apply. С --all переводятся только незатронутые и безопасные; остальные назовите.',
  },
  migrate_sent: {
    en: 'Handed to the daemon: {count} {count|case|cases}.',
    ru: 'Передано на выполнение, дел: {count}.',
  },
  migrate_sent_before: { en: 'Handed over before: {count}.', ru: 'Передано раньше: {count}.' },
  undo_possible: { en: 'Can be taken back: {case}', ru: 'Можно вернуть: {case}' },
  undo_impossible: {
    en: 'Cannot be taken back: {case}; its rules were not changed last, or never',
    ru: 'Не вернуть: {case}; правила не переводили или с тех пор решали заново',
  },

  // What changes
  moves_added: { en: 'added: {steps}', ru: 'добавится: {steps}' },
  moves_closed: { en: 'not needed any more: {steps}', ru: 'больше не нужно: {steps}' },
  moves_asked_again: { en: 'asked again: {steps}', ru: 'спросят снова: {steps}' },
  moves_kept: { en: 'still stands: {verdicts}', ru: 'остаётся в силе: {verdicts}' },
  moves_due: { en: '{step}: by {to} instead of {from}', ru: '{step}: срок {to} вместо {from}' },
  moves_deadline: { en: '{step}: {to} instead of {from}', ru: '{step}: на это {to} вместо {from}' },
  moves_papers_added: { en: 'needed from now on: {papers}', ru: 'понадобится: {papers}' },
  moves_papers_dropped: { en: 'no longer needed: {papers}', ru: 'больше не понадобится: {papers}' },
  moves_no_deadline: { en: 'no deadline', ru: 'без срока' },

  // Why not simply
  moves_other_route: { en: 'another route: {to} instead of {from}', ru: 'другой маршрут: {to} вместо {from}' },
  moves_goes_back: { en: 'goes back from {from} to {to}', ru: 'вернётся: {from} → {to}' },
  moves_gate_waits: { en: 'would wait for papers: {at}', ru: 'встанет до документов: {at}' },
  moves_verdicts_lapse: { en: 'no longer stands: {verdicts}', ru: 'перестанет действовать: {verdicts}' },
  moves_question_closed: { en: 'is being worked on: {step} ({people})', ru: 'уже в работе: {step} ({people})' },
  moves_question_repeated: {
    en: 'is being worked on and would be asked anew: {step} ({people})',
    ru: 'уже в работе, спросят заново: {step} ({people})',
  },
  moves_approval_dropped: { en: 'would not be asked any more: {step}', ru: 'больше не спросят: {step}' },
  moves_nobody_left: { en: 'nobody is left to ask: {step}', ru: 'спросить некого: {step}' },
  moves_facts_unknown: {
    en: 'hangs on what nobody has said: {facts}',
    ru: 'зависит от того, чего не сказали: {facts}',
  },
  stays_not_submitted: {
    en: 'not sent to approval yet: it goes by the newest rules anyway',
    ru: 'ещё не на согласовании: и так пойдёт по новейшим правилам',
  },
  stays_case_ended: { en: 'it has ended', ru: 'дело закончено' },
  stays_signed: { en: 'it is signed', ru: 'уже подписан' },
  stays_nobody_approves: { en: 'nobody would approve it', ru: 'его никто не согласовал бы' },
  stays_undecided: { en: 'the route hangs on: {about}', ru: 'маршрут зависит от: {about}' },
  stays_gap: { en: 'no route fits it', ru: 'ему не подходит ни один маршрут' },
  stays_overlap: { en: 'several routes fit it: {about}', ru: 'ему подходят несколько маршрутов: {about}' },
  stays_impossible: { en: 'by the rules it cannot be: {about}', ru: 'по правилам такого не бывает: {about}' },
  stays_unreadable: { en: 'its contract cannot be read: {about}', ru: 'договор не прочесть: {about}' },
  stays_contract_erased: { en: 'its contract is erased', ru: 'его договор стёрт' },
  stays_no_such_rules: { en: 'there are no such rules', ru: 'таких правил нет' },
  stays_must_stay: { en: 'it must stay', ru: 'его не переводят' },
  stays_nothing_to_undo: { en: 'there is nothing to take back', ru: 'возвращать нечего' },
} as const satisfies Readonly<Record<string, Bilingual>>;
