// Methods of people, chats, bots and the portal itself, as documented.
import type { MethodRow, MethodRows, ParameterTypes } from './method-row.ts';

const reads = (scope: string, takes: ParameterTypes): MethodRow => ({ kind: 'read', scope, takes });
const writes = (scope: string, takes: ParameterTypes): MethodRow => ({ kind: 'write', scope, takes });
const BOT: ParameterTypes = { botId: 'int!', botToken: 'text!' };
const MESSAGE: ParameterTypes = {
  message: 'text',
  attach: 'any',
  keyboard: 'any',
  system: 'flag',
  urlPreview: 'flag',
  replyId: 'int',
  templateId: 'text',
  forwardIds: 'object',
};
const sends = (takes: ParameterTypes): MethodRow => ({
  ...writes('imbot', { ...BOT, ...takes }),
  within: { fields: MESSAGE },
});
const NOTICE: ParameterTypes = {
  USER_ID: 'int!',
  MESSAGE: 'text!',
  MESSAGE_OUT: 'text',
  TAG: 'text',
  SUB_TAG: 'text',
  ATTACH: 'any',
  CLIENT_ID: 'text',
};

export const PEOPLE_TABLE: MethodRows = {
  'user.get': reads('user', {
    FILTER: 'object',
    SORT: 'text',
    ORDER: 'text',
    select: 'list',
    start: 'int',
    ID: 'any',
    ACTIVE: 'flag',
    UF_DEPARTMENT: 'any',
    USER_TYPE: 'text',
    EMAIL: 'text',
    NAME: 'text',
    LAST_NAME: 'text',
  }),
  'user.current': reads('user', {}),
  profile: reads('', {}),
  'department.get': reads('department', {
    ID: 'any',
    NAME: 'text',
    PARENT: 'any',
    UF_HEAD: 'any',
    sort: 'text',
    order: 'text',
    START: 'int',
  }),
  'im.user.get': reads('im', { ID: 'int' }),
  'im.user.list.get': reads('im', { ID: 'list!', RESULT_TYPE: 'text' }),
  'im.department.managers.get': reads('im', { ID: 'list!', USER_DATA: 'flag' }),
  'im.dialog.messages.get': reads('im', { DIALOG_ID: 'text!', LAST_ID: 'int', FIRST_ID: 'int', LIMIT: 'int' }),
  'im.message.add': writes('im', {
    DIALOG_ID: 'text!',
    MESSAGE: 'text',
    ATTACH: 'any',
    KEYBOARD: 'any',
    MENU: 'any',
    SYSTEM: 'flag',
    URL_PREVIEW: 'flag',
    REPLY_ID: 'int',
  }),
  'im.notify.personal.add': writes('im', NOTICE),
  'im.notify.system.add': writes('im', NOTICE),
  'imbot.v2.bot.register': {
    ...writes('imbot', { fields: 'object!' }),
    within: {
      fields: {
        code: 'text!',
        botToken: 'text!',
        properties: 'object!',
        type: 'text',
        eventMode: 'text',
        webhookUrl: 'text',
        isHidden: 'flag',
        isReactionsEnabled: 'flag',
      },
    },
  },
  'imbot.v2.bot.get': reads('imbot', BOT),
  'imbot.v2.bot.list': reads('imbot', { botToken: 'text!', filter: 'object', limit: 'int', offset: 'int' }),
  'imbot.v2.bot.unregister': writes('imbot', BOT),
  'imbot.v2.command.register': {
    ...writes('imbot', { ...BOT, fields: 'object!' }),
    within: {
      fields: {
        command: 'text!',
        title: 'any',
        params: 'any',
        common: 'flag',
        hidden: 'flag',
        extranetSupport: 'flag',
      },
    },
  },
  'imbot.v2.command.list': reads('imbot', BOT),
  'imbot.v2.command.unregister': writes('imbot', { ...BOT, commandId: 'int!' }),
  'imbot.v2.command.answer': sends({ commandId: 'int!', messageId: 'int!', dialogId: 'text!', fields: 'object!' }),
  'imbot.v2.chat.message.send': sends({ dialogId: 'text!', fields: 'object!' }),
  'imbot.v2.chat.message.update': sends({ messageId: 'int!', fields: 'object!' }),
  'imbot.v2.chat.message.delete': writes('imbot', { ...BOT, messageId: 'int!', complete: 'flag' }),
  'imbot.v2.event.get': reads('imbot', { ...BOT, offset: 'int', limit: 'int' }),
  'server.time': reads('', {}),
  'method.get': reads('', { name: 'text!' }),
  scope: reads('', { full: 'flag' }),
  'feature.get': reads('', { CODE: 'text' }),
  'app.info': reads('', {}),
  'event.bind': writes('', {
    event: 'text!',
    handler: 'text',
    auth_type: 'int',
    event_type: 'text',
    options: 'object',
  }),
};
