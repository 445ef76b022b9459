// What `vizir doctor` looked at, and what to do about it. Both languages side by side, so that neither can be forgotten.
import type { Bilingual } from '../message.ts';

export const DOCTOR_WORDS = {
  doctor_all_fine: { en: 'All is well.', ru: 'Всё в порядке.' },
  doctor_some_wrong: {
    en: '{count} {count|thing|things} to mend before the daemon can work.',
    ru: 'Нужно исправить, чтобы служба работала: {count}.',
  },
  doctor_not_asked: { en: 'not asked, see above', ru: 'не спрашивали, см. выше' },

  doctor_store: { en: 'Store', ru: 'Хранилище' },
  doctor_store_fine: { en: '{file}, {free} GB free', ru: '{file}, свободно {free} ГБ' },
  doctor_store_new: {
    en: '{file} is not there yet: the first start makes it; {free} GB free',
    ru: '{file} ещё нет: создаст первый запуск; свободно {free} ГБ',
  },
  doctor_store_small: {
    en: 'only {free} GB are free at {file}: with a full disk nothing is taken in. Make room.',
    ru: 'у {file} свободно лишь {free} ГБ: когда место кончится, приём остановится. Освободите место.',
  },
  doctor_store_wrong: { en: '{file} cannot be used: {reason}.', ru: '{file} не годится: {reason}.' },

  doctor_rules: { en: 'Rules', ru: 'Правила' },
  doctor_rules_fine: { en: 'published {at} by {by}, {hash}', ru: 'опубликованы {at}, {by}, {hash}' },
  doctor_rules_folder: {
    en: 'not published yet: the first start publishes those in {folder}',
    ru: 'ещё не опубликованы: первый запуск опубликует правила из {folder}',
  },
  doctor_rules_errors: {
    en: '{folder} holds {count} {count|error|errors}: vizir check says which.',
    ru: 'в {folder} ошибок: {count}; vizir check скажет какие.',
  },
  doctor_rules_none: {
    en: 'none are published: run vizir publish, or set VIZIR_RULES.',
    ru: 'не опубликованы: выполните vizir publish или задайте VIZIR_RULES.',
  },

  doctor_portal: { en: 'Portal', ru: 'Портал' },
  doctor_portal_fine: {
    en: '{address} answers; the webhook acts as user {user}, an administrator',
    ru: '{address} отвечает; вебхук действует от имени пользователя {user}, администратора',
  },
  doctor_portal_no_admin: {
    en: 'the webhook acts as user {user}, who is no administrator: what is missing cannot be made, and folders may stay closed. Make the webhook as an administrator who does nothing by hand.',
    ru: 'вебхук действует от имени пользователя {user}, он не администратор: недостающее не создать, папки могут быть закрыты. Создайте вебхук от администратора, который ничего не делает руками.',
  },
  doctor_portal_wrong: {
    en: '{address} does not let us in: {reason}. See that the webhook exists and has not expired.',
    ru: '{address} нас не пускает: {reason}. Проверьте, что вебхук есть и не истёк.',
  },

  doctor_clock: { en: 'Clock', ru: 'Часы' },
  doctor_clock_fine: { en: '{seconds} s apart from the portal', ru: 'расходятся с порталом на {seconds} с' },
  doctor_clock_wrong: {
    en: '{seconds} s apart from the portal: deadlines would be told wrong. Set the clock of this machine (NTP).',
    ru: 'расходятся с порталом на {seconds} с: сроки будут неверны. Настройте часы машины (NTP).',
  },

  doctor_scopes: { en: 'Rights', ru: 'Права' },
  doctor_scopes_fine: { en: 'all that are needed', ru: 'все, какие нужны' },
  doctor_scopes_wrong: {
    en: 'the webhook lacks: {scopes}. Add them where the webhook was made.',
    ru: 'у вебхука нет прав: {scopes}. Добавьте их там, где вебхук создан.',
  },

  doctor_section: { en: 'Section', ru: 'Раздел' },
  doctor_section_fine: { en: 'fits the rules', ru: 'подходит под правила' },
  doctor_section_wrong: {
    en: 'lacks {count}: {missing}. Run vizir provision --apply.',
    ru: 'не хватает ({count}): {missing}. Выполните vizir provision --apply.',
  },

  doctor_people: { en: 'People', ru: 'Люди' },
  doctor_people_fine: {
    en: '{count} of the rules have accounts there',
    ru: 'из правил с учётными записями: {count}',
  },
  doctor_people_mind: {
    en: 'not at work there, though the rules name them: {people}. Mend their numbers in rules/roles.yaml, or take them out.',
    ru: 'в правилах есть, а на портале не работают: {people}. Исправьте номера в rules/roles.yaml или уберите их.',
  },

  doctor_bot: { en: 'Bot’s messages', ru: 'Сообщения бота' },
  doctor_bot_fine: {
    en: 'the same message sent twice is there once',
    ru: 'одно сообщение, посланное дважды, видно один раз',
  },
  doctor_bot_mind: {
    en: 'this portal does not keep a message from being sent twice: after a lost answer somebody may see a question twice; only one of them takes presses.',
    ru: 'портал не узнаёт повтор сообщения: после потерянного ответа вопрос могут увидеть дважды; нажатия примет только один.',
  },
  doctor_tasks: { en: 'Tasks', ru: 'Задачи' },
  doctor_tasks_fine: { en: 'keep their link to the card', ru: 'сохраняют связь с карточкой' },
  doctor_tasks_wrong: {
    en: 'lose their link to the card. Run vizir provision --apply.',
    ru: 'теряют связь с карточкой. Выполните vizir provision --apply.',
  },
  doctor_not_tried: {
    en: 'not tried, since it writes: vizir doctor --try',
    ru: 'не проверяли, потому что это запись: vizir doctor --try',
  },

  doctor_onec: { en: '1C', ru: '1С' },
  doctor_onec_off: {
    en: 'not set: papers that the rules want checked in 1C wait for a person',
    ru: 'не задана: документы, которые правила велят проверить в 1С, ждут человека',
  },
  doctor_onec_fine: { en: '{place} can be read', ru: '{place} читается' },
  doctor_onec_empty: {
    en: '{place} has no rows, or none that the 1C user may see. Look at the user’s rights.',
    ru: '{place}: строк нет или пользователю 1С они не видны. Проверьте его права.',
  },
  doctor_onec_wrong: { en: '{address}, {place}: {reason}', ru: '{address}, {place}: {reason}' },
} satisfies Readonly<Record<string, Bilingual>>;
