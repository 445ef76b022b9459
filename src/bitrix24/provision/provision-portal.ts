// Brings a portal to what the rules need, or only says what that would be.
import type { Bundle } from '../../domain/bundle.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import { botTokenOf } from '../bot-token-of.ts';
import type { PortalClient } from '../client/portal-call.ts';
import type { Applying } from './apply-change.ts';
import { applyChange } from './apply-change.ts';
import type { Ask } from './ask-patiently.ts';
import { askPatiently } from './ask-patiently.ts';
import type { DesiredPortal } from './desired-portal.ts';
import { desiredPortal } from './desired-portal.ts';
import { planProvision } from './plan-provision.ts';
import type { FoundSection, PortalFound } from './portal-found.ts';
import { proveTaskBinding } from './prove-task-binding.ts';
import type { ProvisionChange } from './provision-change.ts';
import { missingScopes, readPortal } from './read-portal.ts';

export type ProvisionRequest = {
  readonly client: PortalClient;
  readonly clock: Clock;
  readonly bundle: Bundle;
  /** Of the settings: the bot's token is made of it. */
  readonly secret: string;
  readonly how: 'plan' | 'apply';
  /** Told of every change that was tried, of how many. */
  readonly watch?: (tried: number, all: number) => void;
};

/** `at`: the change during which it happened; none: while reading. `unknown`: it may have been done. */
export type ProvisionTrouble =
  | { readonly kind: 'no_funnel' }
  | { readonly kind: 'missing_scopes'; readonly scopes: readonly string[] }
  | { readonly kind: 'link_dropped' }
  /** It was made with another secret. */
  | { readonly kind: 'bot_taken' }
  | (FarFailure & { readonly at?: ProvisionChange });

export type Provisioned = {
  /** What was found to do; of a section that was made just now, with what it came with. */
  readonly plan: readonly ProvisionChange[];
  /** What of it was done. */
  readonly done: readonly ProvisionChange[];
  /** What is left to do according to a last look, when everything went well; anything here was not kept by the portal. */
  readonly left: readonly ProvisionChange[];
  readonly troubles: readonly ProvisionTrouble[];
  /** Whether a task kept its link to a card in a trial. */
  readonly taskLink: 'kept' | 'dropped' | 'not_tried';
};

/** Never rejects for what the portal does or says: that is among the troubles. */
export async function provisionPortal(request: ProvisionRequest): Promise<Provisioned> {
  const { client, clock, bundle, secret, how, watch = () => undefined } = request;
  const desired = desiredPortal(bundle);
  if (desired === undefined)
    return { plan: [], done: [], left: [], troubles: [{ kind: 'no_funnel' }], taskLink: 'not_tried' };
  const work = new Provisioning({ ask: askPatiently(client, clock), desired, botToken: botTokenOf(secret), watch });
  await work.run(how);
  return work.report;
}

/** Changes that something is to be done about. */
export function isToDo({ action }: ProvisionChange): boolean {
  return action !== undefined;
}

type Ground = Pick<Applying, 'ask' | 'desired' | 'botToken'> & {
  readonly watch: NonNullable<ProvisionRequest['watch']>;
};

class Provisioning {
  readonly #ask: Ask;
  readonly #desired: DesiredPortal;
  readonly #botToken: string;
  readonly #watch: Ground['watch'];
  #plan: readonly ProvisionChange[] = [];
  #left: readonly ProvisionChange[] = [];
  readonly #done: ProvisionChange[] = [];
  readonly #troubles: ProvisionTrouble[] = [];
  #taskLink: Provisioned['taskLink'] = 'not_tried';

  constructor({ ask, desired, botToken, watch }: Ground) {
    this.#ask = ask;
    this.#desired = desired;
    this.#botToken = botToken;
    this.#watch = watch;
  }

  get report(): Provisioned {
    return { plan: this.#plan, done: this.#done, left: this.#left, troubles: this.#troubles, taskLink: this.#taskLink };
  }

  async run(how: ProvisionRequest['how']): Promise<void> {
    await this.#guarded(undefined, async () => {
      const scopes = await missingScopes(this.#ask);
      if (scopes.length > 0) {
        this.#troubles.push({ kind: 'missing_scopes', scopes });
        return;
      }
      const found = await this.#read();
      this.#plan = planProvision(this.#desired, found);
      if (how === 'apply') await this.#apply(found);
    });
  }

  #read(): Promise<PortalFound> {
    return readPortal(this.#ask, this.#desired, this.#botToken);
  }

  /** The section first, and alone: what it comes with is not known before. */
  async #apply(found: PortalFound): Promise<void> {
    const section = this.#plan.filter(({ action }) => action?.do === 'add_section');
    if (section.length > 0) {
      if (!(await this.#applyAll(section, found))) return;
      const again = await this.#read();
      const rest = planProvision(this.#desired, again);
      this.#plan = [...section, ...rest];
      await this.#finish(rest, again);
    } else {
      await this.#finish(this.#plan, found);
    }
  }

  async #finish(plan: readonly ProvisionChange[], found: PortalFound): Promise<void> {
    const went = await this.#applyAll(plan.filter(isToDo), found);
    if (!went || this.#troubles.length > 0) return;
    const after = await this.#read();
    this.#left = planProvision(this.#desired, after).filter(isToDo);
    if (after.section !== undefined) await this.#tryTaskLink(after, after.section);
  }

  async #tryTaskLink(found: PortalFound, section: FoundSection): Promise<void> {
    await this.#guarded({ kind: 'create', of: 'tasks', name: 'UF_CRM_TASK' }, async () => {
      this.#taskLink = await proveTaskBinding(this.#ask, found, section, this.#desired.language);
      if (this.#taskLink === 'dropped') this.#troubles.push({ kind: 'link_dropped' });
    });
  }

  /** Whether everything was tried: what the portal refuses holds nothing else up, but for the section itself. */
  async #applyAll(changes: readonly ProvisionChange[], found: PortalFound): Promise<boolean> {
    const applying: Applying = {
      ask: this.#ask,
      desired: this.#desired,
      found,
      botToken: this.#botToken,
      botId: found.bot?.id,
    };
    for (const [index, change] of changes.entries()) {
      this.#watch(index, changes.length);
      const { action } = change;
      if (action === undefined) continue;
      if (action.do === 'add_command' && applying.botId === undefined) continue;
      const failure = await this.#guarded(change, () => applyChange(applying, action));
      if (failure === undefined) this.#done.push(change);
      else if (failure.kind !== 'refused' || action.do === 'add_section') return false;
    }
    return true;
  }

  async #guarded(at: ProvisionChange | undefined, work: () => Promise<void>): Promise<FarFailure | undefined> {
    try {
      await work();
      return undefined;
    } catch (error) {
      if (!(error instanceof FarError)) throw error;
      this.#troubles.push(troubleOf(error.failure, at));
      return error.failure;
    }
  }
}

function troubleOf(failure: FarFailure, at: ProvisionChange | undefined): ProvisionTrouble {
  if (at?.of === 'bot' && failure.kind === 'refused' && /ALREADY_TAKEN/.test(failure.reason))
    return { kind: 'bot_taken' };
  return { ...failure, ...(at === undefined ? {} : { at }) };
}
