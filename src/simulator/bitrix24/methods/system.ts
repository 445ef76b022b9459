// server.time, method.get, scope and their like.
import type { Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { textOf } from '../protocol/read-value.ts';

const FEATURES = ['rest_offline_extended', 'rest_auth_connector'];

/** `isKnown`: whether a method is there, by its name in lower case. */
export function systemMethods(isKnown: (method: string) => boolean): Methods {
  return {
    'server.time': ({ now }) => ({ result: portalTime(now, 0) }),
    'method.get': ({ params }) => {
      const isThere = isKnown(textOf(params['name']).toLowerCase());
      return { result: { isExisting: isThere, isAvailable: isThere } };
    },
    scope: ({ settings }) => ({ result: settings.scopes }),
    'feature.get': ({ params }) => {
      const code = textOf(params['CODE']);
      if (code === '') throw new MethodError('CODE_EMPTY', 'CODE is empty');
      return { result: { value: FEATURES.includes(code) ? 'Y' : 'N' } };
    },
    'app.info': () => {
      throw new MethodError('ACCESS_DENIED', 'Access denied! Application context required', 403);
    },
    'event.bind': () => {
      const text = 'Current authorization type is denied for this method Application context required';
      throw new MethodError('WRONG_AUTH_TYPE', text, 403);
    },
  };
}
