// A form with files, `multipart/form-data`: values as in a query, files as their content.

export type FormFile = { readonly name: string; readonly content: Buffer };
export type Form = {
  readonly pairs: readonly (readonly [string, string])[];
  readonly files: ReadonlyMap<string, FormFile>;
  /** All of them in their order: several may have come under one name. */
  readonly everyFile: readonly (readonly [string, FormFile])[];
};

/** Reads a body with the boundary that its content type names; parts without a name are left out. */
export function readMultipart(body: string | Uint8Array, contentType: string): Form {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  // One character a byte, so that places in the text are places in the body.
  const text = Buffer.from(body).toString('latin1');
  const pairs: [string, string][] = [];
  const everyFile: [string, FormFile][] = [];
  for (const part of text.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8');
    const content = Buffer.from(part.slice(end + 4, -2), 'latin1');
    const name = / name="([^"]*)"/.exec(head)?.[1];
    const fileName = / filename="([^"]*)"/.exec(head)?.[1];
    if (name === undefined || end < 0) continue;
    if (fileName === undefined) pairs.push([name, content.toString('utf8')]);
    else everyFile.push([name, { name: fileName, content }]);
  }
  return { pairs, files: new Map(everyFile), everyFile };
}
