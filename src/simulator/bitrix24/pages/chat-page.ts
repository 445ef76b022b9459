// The chats of a person: with bots, whose buttons can be pressed, with others, and notices.
import { listOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Bot, Chat, Message } from '../state/portal-state.ts';
import type { BbActions } from './bb-text.ts';
import { bbText, link } from './bb-text.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';

/** Of a chat; older ones are left out. */
const MOST = 100;

export function chatPage(context: PageContext): Page {
  const { word, query, actor, state } = context;
  const chats = chatsOf(context);
  const here = chats.find((chat) => chat.key === query.get('chat')) ?? chats[0];
  const list = chats.map(
    (chat) =>
      markup`<li><a href="/online/?chat=${chat.key}"${chat === here ? markup` aria-current="page"` : ''}>${chat.name}</a></li>`,
  );
  return {
    title: word('chat_of', { person: personName(state, actor.id) }),
    wide: true,
    content:
      here === undefined
        ? markup`<p class="quiet">${word('chat_none')}</p>`
        : markup`<div class="chat"><ul class="chats">${list}</ul><section class="talk">${messages(context, here)}${entry(context, here)}</section></div>`,
  };
}

type ShownChat = {
  /** `bot456`, `12`: for the address. */
  readonly key: string;
  readonly name: string;
  readonly chat?: Chat;
  readonly bot?: Bot;
};

/** Every bot has a chat with everybody, begun or not. */
function chatsOf({ state, actor, word }: PageContext): readonly ShownChat[] {
  const own = [...state.chats.values()].filter(({ members }) => members.includes(actor.id));
  const withBots = [...state.bots.values()].map((bot): ShownChat => {
    const chat = own.find(({ name, members }) => name === undefined && members.includes(bot.id));
    return { key: `bot${bot.id}`, name: bot.name, bot, ...(chat === undefined ? {} : { chat }) };
  });
  const others = own
    .filter((chat) => !withBots.some((one) => one.chat === chat))
    .map((chat): ShownChat => ({ key: String(chat.id), name: nameOf(chat), chat }));
  return [...withBots, ...others];

  function nameOf({ name, members }: Chat): string {
    if (name?.startsWith('notices of ')) return word('notices');
    return (
      name ??
      members
        .filter((id) => id !== actor.id)
        .map((id) => personName(state, id))
        .join(', ')
    );
  }
}

function messages(context: PageContext, { chat, bot }: ShownChat): Markup {
  const { state, word } = context;
  const all = [...state.messages.values()].filter(({ chatId, isDeleted }) => chatId === chat?.id && !isDeleted);
  if (all.length === 0) return markup`<p class="quiet">${word('chat_empty')}</p>`;
  const shown = all.slice(-MOST).map((message) => messageOf(context, message, bot));
  return markup`<ol class="messages">${shown}</ol>`;
}

function messageOf(context: PageContext, message: Message, bot: Bot | undefined): Markup {
  const { state, actor, word, query } = context;
  const isOwn = message.authorId === actor.id;
  const chat = query.get('chat') ?? '';
  const answered = message.replyId === 0 ? undefined : state.messages.get(message.replyId);
  const actions = bot === undefined ? undefined : bbActions(context, bot, chat);
  return markup`<li class="${isOwn ? 'own' : 'other'}" id="m${message.id}">
<p class="by">${personName(state, message.authorId)} · ${momentText(context, message.at)}</p>
${answered === undefined ? '' : markup`<blockquote>${answered.text.slice(0, 120)}</blockquote>`}
<div class="text">${bbText(message.text, actions)}</div>${keyboard(context, message)}
${bot === undefined ? '' : markup`<a class="reply" href="/online/?chat=${chat}&amp;reply=${message.id}#say">${word('reply')}</a>`}
</li>`;
}

function bbActions(context: PageContext, bot: Bot, chat: string): BbActions {
  return {
    send: (text, label) =>
      form(
        context,
        'say',
        markup`${hidden('bot', bot.id)}${hidden('text', text)}<button class="link">${label}</button>`,
        'inline',
      ),
    put: (text, label) => markup`<a href="/online/?chat=${chat}&amp;put=${encodeURIComponent(text)}#say">${label}</a>`,
  };
}

function keyboard(context: PageContext, message: Message): Content {
  const given = recordOf(message.keyboard)['BUTTONS'] ?? message.keyboard;
  const lines: Markup[][] = [[]];
  for (const button of listOf(given).map(recordOf)) {
    if (button['TYPE'] === 'NEWLINE') lines.push([]);
    else lines.at(-1)?.push(buttonOf(context, message, button));
  }
  const shown = lines.filter((line) => line.length > 0);
  return shown.map((line) => markup`<div class="keyboard">${line}</div>`);
}

function buttonOf(context: PageContext, message: Message, button: Record<string, unknown>): Markup {
  const text = textOf(button['TEXT']);
  const to = textOf(button['LINK']);
  if (to !== '') return markup`<span class="button">${link(to, text)}</span>`;
  const look = ['primary', 'alert', 'secondary'].find((one) => one === button['BG_COLOR_TOKEN']) ?? 'base';
  const of = markup`${hidden('message', message.id)}<button name="button" value="${text}" class="${look}">${text}</button>`;
  return form(context, 'press', of, 'inline');
}

function entry(context: PageContext, { bot }: ShownChat): Content {
  if (bot === undefined) return '';
  const { query, state, word } = context;
  const replied = state.messages.get(Number(query.get('reply')));
  const quote =
    replied === undefined
      ? ''
      : markup`${hidden('reply', replied.id)}<blockquote>${word('reply_to')}: ${replied.text.slice(0, 160)} <a href="${context.path}?chat=bot${bot.id}">${word('cancel')}</a></blockquote>`;
  return form(
    context,
    'say',
    markup`${hidden('bot', bot.id)}${quote}
<span class="row"><textarea id="say" name="text" rows="2" required aria-label="${word('say_label')}" placeholder="${word('say_label')}">${query.get('put') ?? ''}</textarea><button class="main">${word('say_button')}</button></span>`,
    'entry',
  );
}
