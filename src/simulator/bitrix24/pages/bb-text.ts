// BB codes as the portal shows them: some of them act, so that text from people that was not made harmless can be seen to.
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';

export type BbActions = {
  /** `[send=/word]label[/send]`: sends the text at a click. */
  readonly send: (text: string, label: Content) => Markup;
  /** `[put=text]label[/put]`: puts the text into the line of entry. */
  readonly put: (text: string, label: Content) => Markup;
};

const CODE =
  /\[(b|i|u|s|url|user|send|put)(?:=([^\]\n]*))?\]((?:(?!\[\1[=\]])[\s\S])*?)\[\/\1\]|\n?\[quote\]([\s\S]*?)\[\/quote\]|\n>>([^\n]*)(?:\n(?!>>))?|\[br\]|#BR#|\n/i;
const DEEPEST = 6;

/** Text with BB codes as markup; without actions those that act are shown as plain text. */
export function bbText(text: string, actions?: BbActions, depth = 0): Content {
  const parts: Content[] = [];
  let rest = depth === 0 && text.startsWith('>>') ? `\n${text}` : text;
  for (let found = CODE.exec(rest); found !== null; found = CODE.exec(rest)) {
    const [whole, code, value = '', within, quote, line] = found;
    const inner = within ?? quote ?? line ?? '';
    parts.push(plain(rest.slice(0, found.index)));
    const inside = depth < DEEPEST ? bbText(inner, actions, depth + 1) : plain(inner);
    if (code !== undefined) parts.push(shown(code.toLowerCase(), value, inner, inside, actions));
    else parts.push((quote ?? line) === undefined ? markup`<br>` : markup`<blockquote>${inside}</blockquote>`);
    rest = rest.slice(found.index + whole.length);
  }
  return [...parts, plain(rest)];
}

function shown(code: string, value: string, inner: string, inside: Content, actions: BbActions | undefined): Content {
  switch (code) {
    case 'b':
      return markup`<b>${inside}</b>`;
    case 'i':
      return markup`<i>${inside}</i>`;
    case 'u':
      return markup`<u>${inside}</u>`;
    case 's':
      return markup`<s>${inside}</s>`;
    case 'url':
      return link(value === '' ? inner : value, inside);
    case 'user':
      return markup`<span class="mention">${inside}</span>`;
    case 'send':
      return actions?.send(value === '' ? inner : value, inside) ?? inside;
    default:
      return actions?.put(value === '' ? inner : value, inside) ?? inside;
  }
}

/** Only to the web, to a page of this portal, or into a new letter. */
export function link(to: string, label: Content): Content {
  const isWeb = /^https?:\/\//i.test(to) && URL.canParse(to);
  const isOwn = /^\/(?![/\\])/.test(to);
  if (!isWeb && !isOwn && !to.startsWith('mailto:')) return label;
  return markup`<a href="${to}" rel="noreferrer">${label}</a>`;
}

/** Brackets that were written so that no code begins with them. */
function plain(text: string): string {
  return text
    .replace(/&#91;/g, '[')
    .replace(/&#93;/g, ']')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
