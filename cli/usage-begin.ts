// The words of `vizir adopt` and `vizir case start` on the command line, both languages side by side.
import type { Language } from './language.ts';

export const BEGIN_USAGE = {
  adopt: {
    en: 'take over contracts that are under way, where they stand',
    ru: 'принять договоры на ходу — там, где они находятся',
  },
  adopt_file: {
    en: 'a list of contracts (YAML, JSON, CSV, JSON Lines), or - for standard input',
    ru: 'список договоров (YAML, JSON, CSV, JSON Lines) или - для стандартного ввода',
  },
  opt_rules_adopt: {
    en: 'plan by the rules in this folder instead of the published ones',
    ru: 'показать план по правилам из этого каталога, а не по опубликованным',
  },
  adopt_example: {
    en: 'Example:\n  vizir adopt running.yaml\n  vizir adopt running.yaml --apply --by petrov\n\nA row is a contract as for vizir route, with an id of its own and "under_way: { at: review, verdicts: [ … ] }". Without --apply\nthe route, the stage, who would be asked and what is missing are shown, and nothing is done. With it each row gets a card and a\ncase; run again, it begins nothing twice. --apply needs VIZIR_WEBHOOK and VIZIR_SECRET, as for vizir provision, and the store of\nthe daemon. Exit codes: 0 all rows; 1 a wrong command line or environment; 2 a row cannot be taken over (the others are); 8 the\nportal does not answer, refuses, or lacks something.',
    ru: 'Пример:\n  vizir adopt running.yaml\n  vizir adopt running.yaml --apply --by petrov\n\nСтрока — договор, как для vizir route, со своим id и «under_way: { at: review, verdicts: [ … ] }». Без --apply показаны маршрут,\nэтап, кого спросим и чего не хватает; ничего не делается. С ним у каждой строки появляются карточка и дело; повторный запуск\nничего не начинает дважды. Для --apply нужны VIZIR_WEBHOOK и VIZIR_SECRET, как для vizir provision, и хранилище службы. Коды\nвыхода: 0 — все строки; 1 — неверная команда или окружение; 2 — какую-то строку принять нельзя (остальные приняты); 8 — портал\nне отвечает, отказал или на нём чего-то нет.',
  },
  adopt_by_published: {
    en: '--rules only plans: --apply goes by the published rules, as the daemon does. See: vizir publish --help',
    ru: '--rules — только для плана: с --apply действуют опубликованные правила, как у службы. Смотрите: vizir publish --help',
  },
  adopt_by_needed: { en: 'Say who takes them over: --by PERSON.', ru: 'Скажите, кто принимает: --by СОТРУДНИК.' },
  begin_portal: { en: 'The portal stands in the way: {reason}.', ru: 'Помешал портал: {reason}.' },

  case_start: {
    en: 'begin a contract: its card at the portal, and its case',
    ru: 'начать договор: карточка на портале и дело',
  },
  case_start_contract: {
    en: 'the contract (YAML or JSON), or - for standard input',
    ru: 'договор (YAML или JSON) или - для стандартного ввода',
  },
  opt_by_start: {
    en: 'who starts it, and looks after it unless "curator" says otherwise',
    ru: 'кто начинает договор и ведёт его, если не назван «curator»',
  },
  opt_draft: { en: 'the file with the text of the contract', ru: 'файл с текстом договора' },
  case_start_example: {
    en: 'Example:\n  vizir case start contract.yaml --by novikova\n  vizir case start --id 2026-0314 --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client --by novikova\n\nEvery fact is a flag, as for vizir route. The same "id" again begins nothing new. Needs VIZIR_WEBHOOK and VIZIR_SECRET, as for\nvizir provision, and the store of the daemon. Exit codes: 0 begun, now or before; 1 a wrong command line or environment; 2 the\ncontract cannot be read or decided; 8 the portal does not answer, refuses, or lacks something.',
    ru: 'Пример:\n  vizir case start contract.yaml --by novikova\n  vizir case start --id 2026-0314 --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client --by novikova\n\nЛюбой признак — флаг, как у vizir route. Тот же «id» ещё раз ничего нового не начинает. Нужны VIZIR_WEBHOOK и VIZIR_SECRET, как\nдля vizir provision, и хранилище службы. Коды выхода: 0 — начато сейчас или раньше; 1 — неверная команда или окружение; 2 — договор\nне прочитать или по нему не решить; 8 — портал не отвечает, отказал или на нём чего-то нет.',
  },
  one_contract_here: {
    en: '"{file}" holds many contracts; vizir case start begins one. For many that are under way: vizir adopt --help',
    ru: 'В «{file}» много договоров, а vizir case start начинает один. Для многих на ходу: vizir adopt --help',
  },
  start_by_needed: { en: 'Say who starts it: --by PERSON.', ru: 'Скажите, кто начинает: --by СОТРУДНИК.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
