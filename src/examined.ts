// What `vizir doctor` has found out about one thing.
import type { WordKey } from './diagnostics/catalogue/words.ts';

/** `mind`: it works, and somebody should know. `off`: not set, or not asked because something before it is wrong. */
export type Examined = {
  readonly what:
    | 'disk'
    | 'store'
    | 'rules'
    | 'portal'
    | 'clock'
    | 'scopes'
    | 'section'
    | 'people'
    | 'bot'
    | 'tasks'
    | 'onec'
    | 'mail';
  readonly state: 'fine' | 'mind' | 'wrong' | 'off';
  readonly says: WordKey;
  readonly params: Readonly<Record<string, string | number>>;
};
