// The words of `vizir provision` on the command line, both languages side by side.
import type { Language } from './language.ts';

export const PROVISION_USAGE = {
  provision: {
    en: 'what a Bitrix24 portal lacks for these rules; with --apply, make it',
    ru: 'чего для этих правил не хватает порталу Битрикс24; с --apply — создать',
  },
  opt_exit_code_provision: {
    en: 'exit code 5 when there is something to do',
    ru: 'код выхода 5, если есть что делать',
  },
  opt_record: {
    en: 'write every request and answer here, without secrets',
    ru: 'записать сюда все запросы и ответы без секретов',
  },
  provision_example: {
    en: 'Example:\n  vizir provision -C my-rules\n  vizir provision -C my-rules --apply\n\nBefore that:\n  export VIZIR_WEBHOOK=https://example.bitrix24.com/rest/1/CODE/\n  export VIZIR_SECRET=$(openssl rand -hex 32)\n\nVIZIR_WEBHOOK is the address of an incoming webhook of an administrator (best a technical user), with the rights crm,\nuserfieldconfig, task, disk, im, imbot, user, department. Keep VIZIR_SECRET: the daemon needs the same. Nothing is deleted that\nVizir did not make. Exit codes: 0 done, or nothing to do, or the plan was shown; 1 a wrong command line or environment; 2 the\nrules have errors; 5 there is something to do, with --exit-code; 8 the portal does not answer or refuses, or something has\nto be done by hand first.',
    ru: 'Пример:\n  vizir provision -C my-rules\n  vizir provision -C my-rules --apply\n\nПеред этим:\n  export VIZIR_WEBHOOK=https://example.bitrix24.ru/rest/1/КОД/\n  export VIZIR_SECRET=$(openssl rand -hex 32)\n\nVIZIR_WEBHOOK — адрес входящего вебхука администратора (лучше технического пользователя) с правами crm, userfieldconfig, task,\ndisk, im, imbot, user, department. VIZIR_SECRET сохраните: демону нужен тот же. Не созданное Vizir не удаляется. Коды выхода:\n0 — сделано, делать нечего или план показан; 1 — неверная команда или окружение; 2 — в правилах ошибки; 5 — есть что делать,\nс --exit-code; 8 — портал не отвечает или отказал либо сначала нужно что-то сделать вручную.',
  },
  no_webhook: {
    en: 'VIZIR_WEBHOOK is not set. It is the address of an incoming webhook: portal → Developer resources → Other → Incoming webhook.',
    ru: 'Не задан VIZIR_WEBHOOK — адрес входящего вебхука: портал → Разработчикам → Другое → Входящий вебхук.',
  },
  not_a_webhook: {
    en: 'VIZIR_WEBHOOK is not the address of an incoming webhook. Such one looks like https://PORTAL/rest/USER/CODE/, USER being a number.',
    ru: 'VIZIR_WEBHOOK — не адрес входящего вебхука. Такой выглядит как https://ПОРТАЛ/rest/ПОЛЬЗОВАТЕЛЬ/КОД/, где пользователь — число.',
  },
  webhook_not_https: {
    en: 'VIZIR_WEBHOOK begins with http://, which anybody on the way can read. Write https://; http:// is taken for this machine alone.',
    ru: 'VIZIR_WEBHOOK начинается с http://, а его по пути прочтёт кто угодно. Напишите https://; http:// годится только для этой же машины.',
  },
  no_secret: {
    en: 'VIZIR_SECRET is not set. Make one, and keep it for the daemon: openssl rand -hex 32',
    ru: 'Не задан VIZIR_SECRET. Создайте его и сохраните для демона: openssl rand -hex 32',
  },
  secret_too_short: {
    en: 'VIZIR_SECRET is shorter than 32 characters and could be guessed. Make one: openssl rand -hex 32',
    ru: 'VIZIR_SECRET короче 32 знаков, такой можно подобрать. Создайте: openssl rand -hex 32',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
