// What `vizir doctor` looked at, and what to do about it. Both languages side by side, so that neither can be forgotten.
import type { Bilingual } from '../message.ts';

export const DOCTOR_WORDS = {
  doctor_all_fine: { en: 'All is well.', ru: 'Всё в порядке.' },
  doctor_some_wrong: {
    en: '{count} {count|thing|things} to mend before the daemon can work.',
    ru: 'Нужно исправить, чтобы служба работала: {count}.',
  },
  doctor_not_asked: { en: 'not asked, see above', ru: 'не спрашивали, см. выше' },

  doctor_disk: { en: 'Disk', ru: 'Диск' },
  doctor_disk_fine: {
    en: '{folder} can be written, {free} GB free',
    ru: 'запись в {folder} возможна, свободно {free} ГБ',
  },
  doctor_disk_small: {
    en: 'only {free} GB are free at {folder}: with a full disk nothing is taken in. Make room.',
    ru: 'в {folder} свободно лишь {free} ГБ: когда место кончится, приём остановится. Освободите место.',
  },
  doctor_disk_full: {
    en: 'only {free} MB are free at {folder}: the daemon will soon take in nothing. Make room before it starts.',
    ru: 'в {folder} свободно лишь {free} МБ: служба скоро перестанет принимать события. Освободите место до запуска.',
  },
  doctor_disk_fleeting: {
    en: '{folder} lies in the memory of this machine ({kind}): all is lost when it is switched off. Set VIZIR_STORE to a file on a disk.',
    ru: '{folder} находится в памяти машины ({kind}): при выключении всё пропадёт. Укажите в VIZIR_STORE файл на диске.',
  },
  doctor_disk_far: {
    en: '{folder} lies on a network drive ({kind}), which may lose what was written and lock nobody out. Set VIZIR_STORE to a file on a disk of this machine.',
    ru: '{folder} лежит на сетевом диске ({kind}): он может потерять записанное и не удержит вторую службу. Укажите в VIZIR_STORE файл на диске этой машины.',
  },
  doctor_disk_wrong: {
    en: 'nothing can be written into {folder}: {reason}. Make the folder, or give the daemon’s account the right to write there.',
    ru: 'в {folder} нельзя записать: {reason}. Создайте папку или дайте учётной записи службы право записи.',
  },

  doctor_store: { en: 'Store', ru: 'Хранилище' },
  doctor_store_fine: { en: '{file} is whole', ru: '{file} целое' },
  doctor_store_new: {
    en: '{file} is not there yet: the first start makes it',
    ru: '{file} ещё нет: создаст первый запуск',
  },
  doctor_store_older: {
    en: '{file} is in the hands of an older Vizir. Restart its daemon with this version.',
    ru: 'С {file} работает более старый Vizir. Перезапустите службу с этой версией.',
  },
  doctor_store_copy: {
    en: '{file} is a copy made at {at}: what people said after that is not in it. The next start asks everybody again who is asked, and sends no letter twice.',
    ru: '{file} — копия от {at}: сказанного позже в ней нет. Следующий запуск заново спросит всех, кого спрашивали, и не отправит писем повторно.',
  },
  doctor_store_no_log: {
    en: '{file} is kept without a write-ahead log: the file system may not allow one. Set VIZIR_STORE to a file on a disk of this machine.',
    ru: '{file} ведётся без журнала предзаписи: возможно, его не допускает файловая система. Укажите в VIZIR_STORE файл на диске этой машины.',
  },
  doctor_store_stuck: {
    en: '{count} {count|case needs|cases need} help: vizir cases --trouble says which.',
    ru: 'дел, которым нужна помощь: {count}; vizir cases --trouble скажет какие.',
  },
  doctor_store_wrong: { en: '{file} cannot be used: {reason}.', ru: '{file} не годится: {reason}.' },
  doctor_store_damaged: {
    en: '{file} is damaged ({reason}). Put the newest backup in its place: docs/run.md.',
    ru: '{file} повреждено ({reason}). Поставьте на его место последнюю копию: docs/run.ru.md.',
  },
  doctor_store_newer: {
    en: '{file} was written by a later version of Vizir ({reason}). Run that version.',
    ru: '{file} записано более новой версией Vizir ({reason}). Запустите её.',
  },
  doctor_store_not_ours: {
    en: '{file} is no store of Vizir. Set VIZIR_STORE to another file.',
    ru: '{file} — не хранилище Vizir. Укажите в VIZIR_STORE другой файл.',
  },

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

  doctor_rules_kept: {
    en: '{folder} holds {count} {count|error|errors}, so the daemon goes on with those published before: vizir check says which.',
    ru: 'в {folder} ошибок: {count}, поэтому служба работает по опубликованным раньше; vizir check скажет какие.',
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

  doctor_clock_onec_fine: { en: '{seconds} s apart from 1C', ru: 'расходятся с 1С на {seconds} с' },
  doctor_clock_onec_mind: {
    en: '{seconds} s apart from 1C: around midnight papers are judged by another day there. Set the clock of the machine where 1C is published (NTP).',
    ru: 'расходятся с 1С на {seconds} с: около полуночи срок документов там считают по другому дню. Настройте часы машины, где опубликована 1С (NTP).',
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

  doctor_people_unknown: {
    en: 'without a number of the portal: {people}. Nothing can be asked of them there. Write their bitrix24 numbers into rules/roles.yaml.',
    ru: 'без номера на портале: {people}. Спросить их там нельзя. Впишите их номера bitrix24 в rules/roles.yaml.',
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
  doctor_onec_wrong: {
    en: '{address}, {place}: {reason}. Publish it, let the 1C user read it, or mend the mapping: docs/connect-1c.md.',
    ru: '{address}, {place}: {reason}. Опубликуйте его, дайте пользователю 1С право чтения или поправьте сопоставление: docs/connect-1c.ru.md.',
  },

  doctor_onec_unknown: {
    en: 'the mapping names documents that the rules do not have, and what 1C says of them counts for nothing. {faults}',
    ru: 'в сопоставлении есть документы, которых нет в правилах, и ответ 1С о них ни на что не влияет. {faults}',
  },

  doctor_mail: { en: 'Mail', ru: 'Почта' },
  doctor_mail_off: {
    en: 'no mailbox is set: letters are shown, and whoever sends one opens it in a mail program',
    ru: 'ящик не задан: письма показываем, отправляют их из своей почтовой программы',
  },
  doctor_mail_fine: {
    en: '{server} lets us in, letters leave as {address}',
    ru: '{server} принимает вход, письма уходят от {address}',
  },
  doctor_mail_refused: {
    en: '{server} does not let us in: {reason}. Look at VIZIR_MAIL_USER, VIZIR_MAIL_PASSWORD, VIZIR_MAIL_TLS and VIZIR_MAIL_CA.',
    ru: '{server} не принимает вход: {reason}. Проверьте VIZIR_MAIL_USER, VIZIR_MAIL_PASSWORD, VIZIR_MAIL_TLS и VIZIR_MAIL_CA.',
  },
  doctor_mail_away: {
    en: '{server} cannot be reached safely: {reason}. Look at VIZIR_MAIL_HOST, VIZIR_MAIL_PORT and VIZIR_MAIL_TLS, at VIZIR_MAIL_CA where the certificate is your own, and whether this machine may connect there.',
    ru: '{server} недоступен по защищённому соединению: {reason}. Проверьте VIZIR_MAIL_HOST, VIZIR_MAIL_PORT и VIZIR_MAIL_TLS, при собственном сертификате — VIZIR_MAIL_CA, и открыт ли туда доступ с этой машины.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
