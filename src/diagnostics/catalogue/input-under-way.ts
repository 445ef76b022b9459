// Messages 561-578: contracts under way that are taken over.

import type { Message } from '../message.ts';

export const underWayMessages: readonly Message[] = [
  {
    code: 561,
    slug: 'no-own-key',
    severity: 'error',
    text: { en: 'This contract has no key of its own.', ru: 'У этого договора нет своего ключа.' },
    fix: {
      en: 'Write "id: …": a number or a word that no other contract has, and that stays as it is.',
      ru: 'Напишите «id: …»: номер или слово, которого нет у другого договора и которое не меняется.',
    },
    explain: {
      en: 'By its key a contract is known again when the file is run once more, so that nothing is begun twice.',
      ru: 'По ключу договор узнаётся при повторном запуске, поэтому ничто не начинается дважды.',
    },
  },
  {
    code: 562,
    slug: 'key-twice',
    severity: 'error',
    text: {
      en: 'The key "{key}" stands in several rows: {rows}.',
      ru: 'Ключ «{key}» стоит в нескольких строках: {rows}.',
    },
    fix: { en: 'Give each contract its own.', ru: 'Дайте каждому договору свой.' },
    explain: {
      en: 'Two rows with one key would be one contract; which of them holds cannot be told.',
      ru: 'Две строки с одним ключом были бы одним договором; какая верна, сказать нельзя.',
    },
  },
  {
    code: 563,
    slug: 'key-too-long',
    severity: 'error',
    text: {
      en: 'A key has at most {most} characters.',
      ru: 'В ключе не больше {most} {most|символа|символов|символов}.',
    },
    fix: { en: "Write the contract's number.", ru: 'Напишите номер договора.' },
    explain: {
      en: 'The key is kept at the portal with the card; a longer one would be cut there.',
      ru: 'Ключ хранится на портале вместе с карточкой; более длинный там обрезался бы.',
    },
  },
  {
    code: 564,
    slug: 'not-said-where-it-stands',
    severity: 'error',
    text: {
      en: 'It is not said where this contract stands.',
      ru: 'Не сказано, где находится этот договор.',
    },
    fix: {
      en: 'Write "under_way: { at: … }" with a stage of its route or a state: {words}.',
      ru: 'Напишите «under_way: { at: … }»: этап маршрута или состояние — {words}.',
    },
    explain: {
      en: 'A contract is taken over where it stands; where that is, the rules cannot tell.',
      ru: 'Договор принимается там, где он находится; по правилам этого не узнать.',
    },
  },
  {
    code: 565,
    slug: 'unknown-key-under-way',
    severity: 'error',
    text: { en: '"{key}" says nothing here.', ru: '«{key}» здесь ничего не означает.' },
    fix: { en: 'Known are: {words}.', ru: 'Известны: {words}.' },
    explain: {
      en: 'What is passed over would be missing from the case that begins.',
      ru: 'Того, что пропущено, не было бы в начатом деле.',
    },
  },
  {
    code: 566,
    slug: 'not-a-verdict',
    severity: 'error',
    text: { en: '"{value}" is no verdict on a step.', ru: '«{value}» — не решение по шагу.' },
    fix: {
      en: 'Write { step: legal, verdict: approve, by: PERSON }, in a table "review/legal approve PERSON". Verdicts: {words}.',
      ru: 'Напишите { step: legal, verdict: approve, by: СОТРУДНИК }, в таблице — «review/legal approve СОТРУДНИК». Решения: {words}.',
    },
    explain: {
      en: 'A verdict that was given says in which step, what, and who gave it.',
      ru: 'О данном решении известно: в каком шаге, какое и кто его принял.',
    },
  },
  {
    code: 567,
    slug: 'day-ahead',
    severity: 'error',
    text: { en: '{key}: {value} lies ahead.', ru: '{key}: {value} ещё не наступило.' },
    fix: { en: 'Write the day on which it was given.', ru: 'Напишите день, когда оно принято.' },
    explain: {
      en: 'What is taken over has happened already.',
      ru: 'Принимается только то, что уже произошло.',
    },
  },
  {
    code: 568,
    slug: 'no-curator',
    severity: 'error',
    text: { en: 'Nobody is named as the curator.', ru: 'Не назван куратор.' },
    fix: {
      en: 'Write "curator: PERSON", by the name in rules/roles.yaml.',
      ru: 'Напишите «curator: СОТРУДНИК», как в rules/roles.yaml.',
    },
    explain: {
      en: 'Every case has somebody who looks after it, and the card is theirs.',
      ru: 'У каждого дела есть тот, кто его ведёт; карточка числится за ним.',
    },
  },
  {
    code: 569,
    slug: 'no-such-place',
    severity: 'error',
    text: {
      en: '"{value}" is no stage of the route "{route}" that this contract takes, and no state in which one can be taken over.',
      ru: '«{value}» — не этап маршрута «{route}», которым идёт договор, и не состояние, в котором его можно принять.',
    },
    fix: {
      en: 'Stages: {stages}. States: {words}. A contract that waits for the client or is on hold is taken over where it stood before.',
      ru: 'Этапы: {stages}. Состояния: {words}. Договор, который ждёт клиента или отложен, принимается там, где он был до этого.',
    },
    explain: {
      en: "By today's rules this contract goes another way, or the stage has another name now.",
      ru: 'По нынешним правилам договор идёт иначе, или этап теперь называется по-другому.',
    },
  },
  {
    code: 570,
    slug: 'verdict-on-no-step',
    severity: 'error',
    text: {
      en: 'The route "{route}" has no step "{step}" for this contract.',
      ru: 'В маршруте «{route}» для этого договора нет шага «{step}».',
    },
    fix: { en: 'Its steps: {words}.', ru: 'Его шаги: {words}.' },
    explain: {
      en: 'A verdict on a step that nobody asks for would count for nothing.',
      ru: 'Решение по шагу, которого нет, ни на что бы не влияло.',
    },
  },
  {
    code: 571,
    slug: 'verdict-ahead',
    severity: 'error',
    text: {
      en: 'The step "{step}" comes after "{at}", where the contract is said to stand.',
      ru: 'Шаг «{step}» стоит после «{at}», где, как сказано, находится договор.',
    },
    fix: {
      en: 'Leave the verdict out, or say the stage that the contract has really reached.',
      ru: 'Уберите решение или укажите этап, до которого договор дошёл на самом деле.',
    },
    explain: {
      en: 'One of the two is a mistake, and which one only people know.',
      ru: 'Одно из двух — ошибка, и какое, знают только люди.',
    },
  },
  {
    code: 572,
    slug: 'verdict-on-own-contract',
    severity: 'error',
    text: {
      en: '{person} started this contract or is its curator, so their verdict on "{step}" does not count.',
      ru: '{person} — инициатор или куратор этого договора, поэтому решение по шагу «{step}» не засчитывается.',
    },
    fix: { en: 'Leave the verdict out: somebody else is asked.', ru: 'Уберите решение: спросим другого.' },
    explain: {
      en: 'Nobody approves their own contract, before go-live or after it.',
      ru: 'Свой договор никто не согласует — ни до запуска, ни после.',
    },
  },
  {
    code: 573,
    slug: 'verdict-not-offered',
    severity: 'error',
    text: {
      en: 'The step "{step}" does not know the verdict "{verdict}".',
      ru: 'В шаге «{step}» нет решения «{verdict}».',
    },
    fix: { en: 'Possible: {words}.', ru: 'Возможны: {words}.' },
    explain: {
      en: 'What may be said in a step, the rules say.',
      ru: 'Что можно решить в шаге, говорят правила.',
    },
  },
  {
    code: 574,
    slug: 'verdict-twice',
    severity: 'error',
    text: {
      en: 'Two verdicts of {person} on "{step}".',
      ru: 'Два решения одного человека по шагу «{step}»: {person}.',
    },
    fix: { en: 'Keep the one that was given last.', ru: 'Оставьте последнее.' },
    explain: {
      en: 'Of one person the last word counts.',
      ru: 'От одного человека засчитывается последнее слово.',
    },
  },
  {
    code: 575,
    slug: 'draft-unreadable',
    severity: 'error',
    text: {
      en: 'The draft "{value}" cannot be read: {reason}.',
      ru: 'Проект договора «{value}» не читается: {reason}.',
    },
    fix: {
      en: 'The path is counted from the file with the contracts; at most {most} MB.',
      ru: 'Путь считается от файла с договорами; не больше {most} МБ.',
    },
    explain: {
      en: 'The draft is put on the card, and its hash becomes part of the first revision.',
      ru: 'Проект кладётся в карточку, а его хеш входит в первую редакцию.',
    },
  },
  {
    code: 576,
    slug: 'not-under-way',
    severity: 'error',
    text: {
      en: '"under_way" says where a contract stands that is taken over.',
      ru: '«under_way» говорит, где находится договор, который принимается на ходу.',
    },
    fix: {
      en: 'Give the file to vizir adopt, or leave "under_way" out.',
      ru: 'Отдайте файл команде vizir adopt или уберите «under_way».',
    },
    explain: {
      en: 'A contract that begins here stands at the beginning.',
      ru: 'Договор, который начинается здесь, стоит в начале.',
    },
  },
  {
    code: 577,
    slug: 'role-of-no-member',
    severity: 'error',
    text: {
      en: 'The step "{step}" asks several roles, and {person} is in none of them: {words}.',
      ru: 'Шаг «{step}» спрашивает несколько ролей, и {person} не входит ни в одну: {words}.',
    },
    fix: {
      en: 'Say "role: …" with the verdict: the role in which it was given.',
      ru: 'Добавьте к решению «role: …» — роль, в которой оно принято.',
    },
    explain: {
      en: 'Where each of several roles has a voice, a verdict belongs to one of them.',
      ru: 'Где голос есть у каждой из нескольких ролей, решение принадлежит одной из них.',
    },
  },
  {
    code: 578,
    slug: 'number-twice',
    severity: 'error',
    text: {
      en: 'The registration number "{value}" stands in several rows: {rows}.',
      ru: 'Регистрационный номер «{value}» стоит в нескольких строках: {rows}.',
    },
    fix: {
      en: 'Give each its own under "number"; without one the key of the row is the number.',
      ru: 'Укажите каждому свой в «number»; без него номером становится ключ строки.',
    },
    explain: {
      en: 'A number names one contract; the second one with it could not begin.',
      ru: 'Номер принадлежит одному договору; второй с таким же не смог бы начаться.',
    },
  },
];
