// A portal and a browser without one: pages are asked for and forms are sent as a browser does it.
import type { Language } from '../../../../src/diagnostics/message.ts';
import { openPages } from '../../../../src/simulator/bitrix24/pages/open-pages.ts';
import type { PortalRequest } from '../../../../src/simulator/bitrix24/protocol/portal-request.ts';
import type { SeenRequest } from '../../../../src/simulator/bitrix24/seen-request.ts';
import type { AskedPortal } from '../ask-portal.ts';
import { askPortal } from '../ask-portal.ts';

export const HOST = '127.0.0.1:8080';

type Answered = { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, string>> };
type Fields = Readonly<
  Record<string, string | readonly string[] | { readonly name: string; readonly content: string }>
>;

export type Browsed = AskedPortal & {
  /** As it answers, redirects not followed. */
  readonly request: (request: Partial<PortalRequest>) => Answered;
  readonly get: (path: string, as?: number) => string;
  /** Sends the form of an act; gives where it leads. */
  readonly send: (act: string, fields: Fields, as?: number) => string;
};

export function browsePortal(language: Language = 'en'): Browsed {
  const seen: SeenRequest[] = [];
  const asked = askPortal({ seen: (request) => seen.push(request) });
  const pages = openPages(asked.portal, { language, now: () => asked.clock.now, seen: () => seen });
  const request: Browsed['request'] = (given) => {
    const answer = pages({
      method: 'GET',
      url: '/',
      body: '',
      ...given,
      headers: { host: HOST, ...given.headers },
    });
    if (answer.kind === 'broken_off') throw new Error('a page breaks off');
    return { status: answer.status, text: Buffer.from(answer.body).toString('utf8'), headers: answer.headers };
  };
  return {
    ...asked,
    request,
    get: (path, as = 1) => {
      const { status, text } = request({ url: path, headers: { cookie: `vizir-actor=${as}` } });
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      return text;
    },
    send: (act, fields, as = 1) => {
      const { body, type } = multipart({ act, back: '/company/', ...fields });
      const headers = { cookie: `vizir-actor=${as}`, origin: `http://${HOST}`, 'content-type': type };
      const { status, text, headers: answered } = request({ method: 'POST', url: '/act', headers, body });
      if (status !== 303) throw new Error(`${act}: ${status} ${wordsOf(text)}`);
      return answered['location'] ?? '';
    },
  };
}

function multipart(fields: Fields): { body: string; type: string } {
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const list = Array.isArray(value)
      ? (value as readonly string[])
      : [value as string | { name: string; content: string }];
    return list.map((one) => {
      const file = typeof one === 'string' ? '' : `; filename="${one.name}"`;
      const content = typeof one === 'string' ? one : one.content;
      return `--edge\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
    });
  });
  return { body: `${parts.join('')}--edge--\r\n`, type: 'multipart/form-data; boundary=edge' };
}

/** What stands on a page, without its marks. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
