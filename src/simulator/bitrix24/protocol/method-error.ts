// A method's refusal, with the code, the text and the status that the portal gives it.

export class MethodError extends Error {
  override readonly name = 'MethodError';
  readonly status: number;
  readonly code: string;

  /** `code` may be empty, as it is for many methods of crm. Status 400 unless told. */
  constructor(code: string, description: string, status = 400) {
    super(description);
    this.code = code;
    this.status = status;
  }
}

/** What any method answers where a parameter that it needs is missing. */
export function missingParameter(name: string): MethodError {
  return new MethodError('100', `Could not find value for parameter {${name}}`);
}

export function notFound(what: string): MethodError {
  return new MethodError('NOT_FOUND', `${what} not found`);
}
