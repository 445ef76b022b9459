// How the simulated portal behaves where portals differ or where nobody knows. Printed with every result that depends on it.

export type PortalSettings = {
  /** The counter of requests, by address: 50 and 2 a second, on the largest plan 250 and 5. */
  readonly intensity: { readonly burst: number; readonly perSecond: number };
  /** Seconds of a method's own time in ten minutes, by webhook. */
  readonly operatingLimitSeconds: number;
  /** What a call costs, in seconds: an assumption, since no source gives one. */
  readonly costSeconds: { readonly read: number; readonly write: number; readonly file: number };
  /** A request is cut after that. */
  readonly cutMs: number;
  /** `in_time`: a call takes its cost by the clock. `at_once`: it only counts. */
  readonly pace: 'in_time' | 'at_once';
  /** What is outside the table of methods is refused, or noted only (for clients that are not ours). */
  readonly malformed: 'refuse' | 'note';
  /** Of the portal's local time from UTC. */
  readonly offsetMinutes: number;
  /** Code of the refusal to move a card without a field that has to be filled: not verified. */
  readonly mandatoryCode: string;
  /** Whether a bot's message with a `templateId` that was used returns the message of then: not verified. */
  readonly botMessagesOnce: 'by_template_id' | 'never';
  /** How long `templateId` is remembered: not verified. */
  readonly templateIdLifeMs: number;
  /** Whether methods of the third version exist on this portal. */
  readonly thirdVersion: 'there' | 'missing';
  /** What webhooks are said to be allowed; nothing is refused for want of it. */
  readonly scopes: readonly string[];
};

export const PORTAL_SETTINGS: PortalSettings = {
  intensity: { burst: 50, perSecond: 2 },
  operatingLimitSeconds: 480,
  costSeconds: { read: 0.15, write: 0.4, file: 1 },
  cutMs: 60_000,
  pace: 'at_once',
  malformed: 'refuse',
  offsetMinutes: 180,
  mandatoryCode: 'CRM_FIELD_ERROR_REQUIRED',
  botMessagesOnce: 'by_template_id',
  templateIdLifeMs: 86_400_000,
  thirdVersion: 'there',
  scopes: ['crm', 'userfieldconfig', 'task', 'tasks', 'disk', 'im', 'imbot', 'user', 'department'],
};
