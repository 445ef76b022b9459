// What can be set, and what is wrong with a setting, in words. Both languages side by side, so that neither can be forgotten.
import type { Bilingual } from '../message.ts';

export const SETTING_WORDS = {
  // What each one is for
  VIZIR_STORE: { en: 'File with the running cases', ru: 'Файл с идущими делами' },
  VIZIR_RULES: {
    en: 'Folder of rules that is watched: what checks and passes its tests there is published; without it use vizir publish',
    ru: 'Папка правил, за которой следит служба: что проверено и прошло свои тесты, публикуется; без неё — vizir publish',
  },
  VIZIR_RULES_SECONDS: {
    en: 'How often that folder is looked at, in seconds',
    ru: 'Как часто смотреть в эту папку, в секундах',
  },
  VIZIR_LOG: { en: 'What the log tells', ru: 'Подробность журнала' },
  VIZIR_WATCH_PORT: {
    en: 'Port of health, readiness and metrics, on this machine alone; 0: any that is free',
    ru: 'Порт для здоровья, готовности и метрик, только на этой машине; 0 — любой свободный',
  },
  VIZIR_WEBHOOK: {
    en: 'Address of the portal’s incoming webhook, as the portal shows it to its creator',
    ru: 'Адрес входящего вебхука портала, как его видит создатель',
  },
  VIZIR_SECRET: {
    en: 'Signs the bot’s buttons and names the cards: make one up (openssl rand -hex 32) and never change it',
    ru: 'Подписывает кнопки бота и именует карточки: придумайте (openssl rand -hex 32) и больше не меняйте',
  },
  VIZIR_PORTAL_PLAN: {
    en: 'Plan of the portal: enterprise may be asked more often',
    ru: 'Тариф портала: на enterprise можно спрашивать чаще',
  },
  VIZIR_PORTAL_HOSTS: {
    en: 'Other hosts that the portal may move to or keep files at, separated by commas',
    ru: 'Другие узлы, куда портал может переехать или где держит файлы, через запятую',
  },
  VIZIR_ADMINISTRATORS: {
    en: 'Numbers of the accounts that hear of disputed and deleted cards and of people who are gone, separated by commas',
    ru: 'Номера учётных записей, которым сообщать о спорных и удалённых карточках и об ушедших людях, через запятую',
  },
  VIZIR_POLL_MS: {
    en: 'How often the portal is asked what people did, in milliseconds',
    ru: 'Как часто спрашивать портал, что сделали люди, в миллисекундах',
  },
  VIZIR_NUDGE_TOKEN: {
    en: 'Token of the portal’s outgoing webhook, if there is one: with it changes are seen sooner',
    ru: 'Токен исходящего вебхука портала, если он есть: с ним изменения видны раньше',
  },
  VIZIR_NUDGE_PORT: { en: 'Port at which that webhook is awaited', ru: 'Порт, на котором ждут этот вебхук' },
  VIZIR_NUDGE_HOST: {
    en: 'Address at which it is awaited; by default this machine alone',
    ru: 'Адрес, на котором его ждут; обычно только эта машина',
  },
  VIZIR_ONEC_URL: { en: 'Address of the published 1C base', ru: 'Адрес опубликованной базы 1С' },
  VIZIR_ONEC_USER: { en: '1C user, who may only read', ru: 'Пользователь 1С с правом только читать' },
  VIZIR_ONEC_PASSWORD: { en: 'Password of the 1C user', ru: 'Пароль пользователя 1С' },
  VIZIR_ONEC_MAPPING: {
    en: 'File that says what is called what in this base',
    ru: 'Файл о том, что как называется в этой базе',
  },
  VIZIR_ONEC_HOSTS: {
    en: 'Hosts to which the base may say that it has moved; user and password go nowhere else',
    ru: 'Серверы, на которые база может перенаправить; больше никуда имя и пароль не отправляются',
  },
  VIZIR_ONEC_CA: {
    en: 'File with the certificate of your own authority (PEM), if the base has one from it',
    ru: 'Файл с сертификатом своего удостоверяющего центра (PEM), если сертификат базы выдан им',
  },
  VIZIR_MAIL_HOST: {
    en: 'Mail server that letters to clients are sent through; without one they are opened in the curator’s own mail',
    ru: 'Почтовый сервер, через который уходят письма клиентам; без него куратор отправляет их из своей почты',
  },
  VIZIR_MAIL_FROM: {
    en: 'Mailbox that letters come from; answers go to the curator',
    ru: 'Ящик, от имени которого уходят письма; ответы придут куратору',
  },
  VIZIR_MAIL_NAME: { en: 'Name beside that address', ru: 'Имя рядом с этим адресом' },
  VIZIR_MAIL_TLS: {
    en: 'How the connection is kept secret: TLS at once (port 465), raised by STARTTLS (587), or none, on this machine alone (25)',
    ru: 'Как защищено соединение: TLS сразу (порт 465), через STARTTLS (587) или никак, только на этой машине (25)',
  },
  VIZIR_MAIL_PORT: {
    en: 'Port of the mail server; by default the one that goes with the TLS',
    ru: 'Порт почтового сервера; обычно тот, что подходит к виду TLS',
  },
  VIZIR_MAIL_USER: {
    en: 'User of the mail server, if it asks for one',
    ru: 'Пользователь почтового сервера, если нужен',
  },
  VIZIR_MAIL_PASSWORD: { en: 'Password of that user', ru: 'Пароль этого пользователя' },
  VIZIR_MAIL_CA: {
    en: 'File with the certificate of your own authority (PEM), if the mail server has one from it',
    ru: 'Файл с сертификатом своего удостоверяющего центра (PEM), если сертификат почтового сервера выдан им',
  },

  // What is wrong
  setting_missing: { en: '{setting} is not set: {what}.', ru: 'Не задано {setting}: {what}.' },
  setting_unknown: { en: 'There is no setting {setting}.', ru: 'Настройки {setting} нет.' },
  setting_too_short: {
    en: '{setting} is shorter than {least} {least|character|characters}.',
    ru: '{setting} короче, чем нужно: не меньше {least} {least|знака|знаков|знаков}.',
  },
  setting_not_a_webhook: {
    en: '{setting} is no address of an incoming webhook: https://PORTAL/rest/USER/CODE/.',
    ru: '{setting} не похоже на адрес входящего вебхука: https://ПОРТАЛ/rest/НОМЕР/КОД/.',
  },
  setting_not_https: {
    en: '{setting} goes over http, where the secret can be read along the way: use https.',
    ru: '{setting} идёт по http, и секрет видно по дороге: нужен https.',
  },
  setting_not_a_url: { en: '{setting} is no address.', ru: '{setting} — не адрес.' },
  setting_not_a_host: {
    en: '{setting} names {value}, which is no host.',
    ru: 'В {setting} стоит {value}, это не имя узла.',
  },
  setting_not_an_email: {
    en: '{setting} is {value}, which is no e-mail address.',
    ru: '{setting} равно {value}, это не адрес электронной почты.',
  },
  setting_plain_beyond_here: {
    en: '{setting}: without TLS password and letters could be read on their way to {host}; plain is for this machine alone.',
    ru: '{setting}: без TLS пароль и письма видны по дороге к {host}; plain годится только для этой машины.',
  },
  setting_not_a_number: {
    en: '{setting} holds {value}, which is no number of an account.',
    ru: 'В {setting} стоит {value}, это не номер учётной записи.',
  },
  setting_not_in_range: {
    en: '{setting} is {value}; it takes a whole number from {from} to {to}.',
    ru: '{setting} равно {value}; нужно целое число от {from} до {to}.',
  },
  setting_not_one_of: {
    en: '{setting} is {value}; it takes one of: {values}.',
    ru: '{setting} равно {value}; бывает: {values}.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
