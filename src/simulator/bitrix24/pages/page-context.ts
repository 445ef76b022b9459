// What every page is made from: the portal, who looks at it and in which language.
import type { PageWord } from '../../../diagnostics/catalogue/page-words.ts';
import type { Params } from '../../../diagnostics/finding.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { OpenPortal } from '../open-portal.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { PortalState, PortalUser } from '../state/portal-state.ts';

export type PagePortal = Pick<OpenPortal, 'settings' | 'byHand' | 'spent' | 'path'> & { readonly state: PortalState };

export type PageContext = {
  readonly portal: PagePortal;
  readonly state: PortalState;
  readonly language: Language;
  readonly word: (key: PageWord, params?: Params) => string;
  /** In whose name what is pressed and sent happens. */
  readonly actor: PortalUser;
  readonly now: Instant;
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The newest requests, oldest first. */
  readonly seen: readonly SeenRequest[];
};
