// Generated from schemas/ by "npm run generate": do not edit.
/** True when the value has the form of the rule file. */
export type Validator = (data: unknown) => boolean;
export const validators: {
  readonly amendment: Validator;
  readonly calendar: Validator;
  readonly clients: Validator;
  readonly contract: Validator;
  readonly documents: Validator;
  readonly facts: Validator;
  readonly funnel: Validator;
  readonly letter: Validator;
  readonly limits: Validator;
  readonly package: Validator;
  readonly policy: Validator;
  readonly rates: Validator;
  readonly reasons: Validator;
  readonly roles: Validator;
  readonly route: Validator;
  readonly signing: Validator;
  readonly sla: Validator;
  readonly tests: Validator;
};
