// The pages of the simulated portal: what a browser of a real one would show, and what a simulator can show besides.
import { createHash } from 'node:crypto';
import type { PageWord } from '../../../diagnostics/catalogue/page-words.ts';
import { pageWord } from '../../../diagnostics/catalogue/page-words.ts';
import type { Params } from '../../../diagnostics/finding.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { Instant } from '../../../domain/instant.ts';
import { MethodError } from '../protocol/method-error.ts';
import type { Form } from '../protocol/multipart.ts';
import { readMultipart } from '../protocol/multipart.ts';
import type { PortalRequest, PortalResponse } from '../protocol/portal-request.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { PortalUser } from '../state/portal-state.ts';
import { backOf, doAct } from './do-act.ts';
import { findPage } from './find-page.ts';
import type { Page } from './frame.ts';
import { frame } from './frame.ts';
import { markup } from './markup.ts';
import { addressOf, ownRequest } from './own-request.ts';
import type { PageContext, PagePortal } from './page-context.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

export type PagesOptions = {
  /** Unless a reader chose another. */
  readonly language: Language;
  readonly now: () => Instant;
  /** The newest requests, oldest first. */
  readonly seen: () => readonly SeenRequest[];
};

/** Nothing is loaded from elsewhere, nothing else may show it; the only styles in attributes are colours of stages. */
const POLICY =
  "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const COMMON = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  // A form would come from nowhere otherwise.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};
const COOKIE = '; Path=/; SameSite=Strict; HttpOnly';

/** Answers whatever is not asked of a webhook. */
export function openPages(portal: PagePortal, options: PagesOptions): (request: PortalRequest) => PortalResponse {
  return (request) => {
    const context = contextOf(portal, options, request);
    const ownness = ownRequest(request);
    if (ownness !== 'own') return refused(context, 403, context.word(ownness));
    if (request.method === 'POST') return answerForm(context, request);
    return request.method === 'GET' ? answerPage(context, request) : refused(context, 405, context.word('not_found'));
  };
}

function contextOf(portal: PagePortal, options: PagesOptions, request: PortalRequest): PageContext {
  const url = new URL(request.url, 'http://portal.invalid');
  const cookies = cookiesOf(request);
  const given = cookies.get('vizir-language');
  const language = given === 'ru' || given === 'en' ? given : options.language;
  const { state } = portal;
  return {
    portal,
    state,
    language,
    word: (key: PageWord, params?: Params) => pageWord(key, language, params),
    actor: actorOf([...state.users.values()], Number(cookies.get('vizir-actor'))),
    now: options.now(),
    address: addressOf(request.headers),
    path: url.pathname,
    query: url.searchParams,
    seen: options.seen(),
  };
}

/** Whoever was chosen; else the first who is not the integration. */
function actorOf(users: readonly PortalUser[], chosen: number): PortalUser {
  const people = users.filter(({ id, active }) => active && id !== 1);
  const actor = users.find(({ id }) => id === chosen) ?? people[0] ?? users[0];
  if (actor === undefined) throw new Error('a portal without anybody');
  return actor;
}

function cookiesOf({ headers }: PortalRequest): ReadonlyMap<string, string> {
  const pairs = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

function answerPage(context: PageContext, request: PortalRequest): PortalResponse {
  const { path, state } = context;
  if (path === '/style.css') return plain('text/css; charset=utf-8', PAGE_STYLE);
  if (path === '/page.js') return plain('text/javascript; charset=utf-8', PAGE_SCRIPT);
  const [, own] = /^\/file\/(\d+)\/$/.exec(path) ?? [];
  // As the methods of cards write it.
  const fileId = path === '/bitrix/tools/crm_show_file.php' ? context.query.get('fileId') : own;
  const file = fileId === undefined || fileId === null ? undefined : state.files.get(Number(fileId));
  if (file !== undefined) return download(file.name, file.content);
  const found = findPage(context);
  if (found === undefined) return refused(context, 404, context.word('not_found'));
  if (found.kind === 'redirect') return redirect(found.to);
  return shown(context, 200, found.page, request.headers['if-none-match']);
}

function answerForm(context: PageContext, request: PortalRequest): PortalResponse {
  if (context.path !== '/act') return refused(context, 404, context.word('not_found'));
  const form = formOf(request);
  const value = (name: string): string => form.pairs.find(([key]) => key === name)?.[1] ?? '';
  const back = backOf(form);
  switch (value('act')) {
    case 'act-as':
      return redirect(/^\/(online|company\/personal)\//.test(back) ? '/online/' : back, {
        'set-cookie': `vizir-actor=${Number(value('person')) || 0}${COOKIE}`,
      });
    case 'language':
      return redirect(back, { 'set-cookie': `vizir-language=${value('to') === 'ru' ? 'ru' : 'en'}${COOKIE}` });
    default:
      try {
        return redirect(doAct({ context, form }));
      } catch (error) {
        if (!(error instanceof MethodError)) throw error;
        const reason = error.message === '' ? error.code : error.message;
        return refused(context, 400, context.word('portal_refused', { reason }), back);
      }
  }
}

function formOf({ headers, body }: PortalRequest): Form {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(body, type);
  const pairs = [...new URLSearchParams(Buffer.from(body).toString('utf8'))];
  return { pairs, files: new Map(), everyFile: [] };
}

function refused(context: PageContext, status: number, says: string, back = '/'): PortalResponse {
  const content = markup`<section class="section refused"><p>${says}</p><p><a href="${back}">${context.word('back')}</a></p></section>`;
  return shown(context, status, { title: context.word('refused'), content });
}

/** With a mark of what it shows, by which a page that looks again knows whether anything has changed. */
function shown(context: PageContext, status: number, page: Page, known?: string): PortalResponse {
  const text = frame(context, page).toString();
  const mark = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  if (known === mark && status === 200)
    return { kind: 'response', status: 304, headers: { ...COMMON, etag: mark }, body: '' };
  const headers = { ...COMMON, 'content-type': 'text/html; charset=utf-8', etag: mark };
  const body = text.replace('<html ', `<html data-mark='${mark}' `);
  return { kind: 'response', status, headers, body };
}

function plain(type: string, body: string): PortalResponse {
  return { kind: 'response', status: 200, headers: { ...COMMON, 'content-type': type }, body };
}

function redirect(to: string, more: Readonly<Record<string, string>> = {}): PortalResponse {
  return { kind: 'response', status: 303, headers: { ...COMMON, ...more, location: to }, body: '' };
}

/** Never shown in the browser: it may be anything. */
function download(name: string, content: Buffer): PortalResponse {
  const headers = {
    ...COMMON,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=utf-8''${encodeURIComponent(name)}`,
  };
  return { kind: 'response', status: 200, headers, body: content };
}
