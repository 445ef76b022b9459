// What an event of the bot is to us, in the forms that the portal documents, and in those that were seen.
import { expect, test } from 'vitest';
import type { BotEvent } from '../../../../../src/bitrix24/desk/in/bot/bot-event.ts';
import { happeningOf } from '../../../../../src/bitrix24/desk/in/bot/bot-event.ts';

const BOT = 456;
const COMMAND = { id: 78, command: '/vizir', params: 'approve~~mac', context: 'keyboard' };
const MESSAGE = { id: 790, chatId: 5, authorId: BOT, text: 'a question', params: [] };

function event(type: string, data: unknown): BotEvent {
  return { eventId: 1, type, data };
}

function press(chat: unknown, more: object = {}): BotEvent {
  return event('ONIMBOTV2COMMANDADD', { command: COMMAND, message: MESSAGE, chat, user: { id: 7 }, ...more });
}

test('a press of a button', () => {
  expect(happeningOf(press({ id: 5, dialogId: '7' }), BOT)).toEqual({
    kind: 'press',
    user: 7,
    isPrivate: true,
    message: 790,
    context: 'keyboard',
    command: 'vizir',
    params: 'approve~~mac',
    text: 'a question',
  });
});

test.each([
  ['the person', { dialogId: '7' }, true],
  ['the person as a number', { dialogId: 7 }, true],
  ['the bot', { dialogId: '456' }, true],
  ['somebody else', { dialogId: '8' }, false],
  ['a chat of many', { dialogId: 'chat5', type: 'chat' }, false],
  ['nobody', { id: 5 }, true],
  ['nobody, in a private chat', { id: 5, messageType: 'P' }, true],
  ['nobody, in a chat of many', { id: 5, messageType: 'C', type: 'chat' }, false],
  ['nobody, in an open line', { id: 5, type: 'lines' }, false],
])('a dialog that names %s', (_, chat, isPrivate) => {
  expect(happeningOf(press(chat), BOT)?.isPrivate).toBe(isPrivate);
});

test('without a chat the dialog of the event counts', () => {
  expect(happeningOf(press(undefined, { dialogId: 'chat5' }), BOT)?.isPrivate).toBe(false);
  expect(happeningOf(press(undefined, { dialogId: '7' }), BOT)?.isPrivate).toBe(true);
});

test.each([
  ['in its params, in capitals', { params: { REPLY_ID: '12' } }, 12],
  ['in its params', { params: { replyId: 12 } }, 12],
  ['itself', { replyId: 12 }, 12],
  ['nowhere', { params: [] }, undefined],
])('a message that says %s what it replies to', (_, message, repliesTo) => {
  const said = happeningOf(
    event('ONIMBOTV2MESSAGEADD', {
      message: { id: 3, text: 'words', ...message },
      chat: { dialogId: '7' },
      user: { id: '7' },
    }),
    BOT,
  );
  expect(said).toMatchObject({ kind: 'said', user: 7, message: 3, text: 'words' });
  expect(said?.kind === 'said' ? said.repliesTo : 0).toBe(repliesTo);
});

test.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['no user', { command: COMMAND, message: MESSAGE }],
  ['the bot itself', { command: COMMAND, message: MESSAGE, user: { id: BOT } }],
  ['a user that is no number', { command: COMMAND, message: MESSAGE, user: { id: 'x' } }],
  ['no message', { command: COMMAND, user: { id: 7 } }],
])('%s is no press', (_, data) => {
  expect(happeningOf(event('ONIMBOTV2COMMANDADD', data), BOT)).toBeUndefined();
});

test.each([
  'ONIMBOTV2MESSAGEUPDATE',
  'ONIMBOTV2MESSAGEDELETE',
  'ONIMBOTV2REACTIONCHANGE',
  'ONIMBOTV2DELETE',
])('%s asks nothing of us', (type) => {
  expect(happeningOf(event(type, { message: MESSAGE, user: { id: 7 } }), BOT)).toBeUndefined();
});

test('what the portal says by itself is nobody’s words', () => {
  const data = { message: { ...MESSAGE, isSystem: true }, chat: { dialogId: '7' }, user: { id: 7 } };
  expect(happeningOf(event('ONIMBOTV2MESSAGEADD', data), BOT)).toBeUndefined();
});
