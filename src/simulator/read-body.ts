// The body of a request to a simulated server.
import type { IncomingMessage } from 'node:http';

/** Undefined when it is larger than `most` bytes, or ends too early. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) return undefined;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
