// Why the daemon cannot begin, as far as somebody has to mend something first.

export type ServeTroubleKind =
  /** No rules have been published. */
  | { readonly why: 'no_rules' }
  /** Those of the watched folder may not be published, and there are no others. */
  | { readonly why: 'rules_refused'; readonly said: string }
  /** The portal has not what the rules need. */
  | { readonly why: 'not_provisioned'; readonly missing: readonly string[] }
  /** The portal refuses us: the webhook is revoked, the tariff is over, a right is missing. */
  | { readonly why: 'portal_refuses'; readonly reason: string }
  /** The file cannot be read. */
  | { readonly why: 'no_mapping'; readonly file: string; readonly reason: string }
  /** What is wrong in the mapping of 1C, in lines. */
  | { readonly why: 'wrong_mapping'; readonly lines: readonly string[] };

export class ServeTrouble extends Error {
  override readonly name = 'ServeTrouble';
  readonly trouble: ServeTroubleKind;

  constructor(trouble: ServeTroubleKind, options?: { readonly cause: unknown }) {
    super(trouble.why, options);
    this.trouble = trouble;
  }
}
