// How 1C says no: a status, and a code that is a text.

export class BaseRefusal extends Error {
  override readonly name = 'BaseRefusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function filterRefusal(what: string): BaseRefusal {
  return new BaseRefusal(400, '14', `Ошибка при разборе опции запроса $filter: ${what}`);
}
