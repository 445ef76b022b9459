// An SMTP server that says what it is told to say at each place, or nothing, or hangs up.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** Where it answers; `end`: when it has the whole letter. */
export type Place = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end';
/** `hangs_up`: ends the connection instead of answering. `silent`: never answers. */
export type Answer = string | 'hangs_up' | 'silent';
export type Script = Readonly<Partial<Record<Place, Answer>>>;

const USUAL: Readonly<Record<Place, string>> = {
  greeting: '220 mail.test ready',
  ehlo: '250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000',
  auth: '235 2.7.0 welcome',
  mail: '250 2.1.0 fine',
  rcpt: '250 2.1.5 fine',
  data: '354 go on',
  end: '250 2.0.0 taken',
};

export type ScriptedServer = {
  readonly port: number;
  /** Letters that it had whole, whatever it said then. */
  readonly had: readonly string[];
  readonly commands: readonly string[];
  readonly close: () => Promise<void>;
};

export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const had: string[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket, script, { had, commands });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    had,
    commands,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Seen = { readonly had: string[]; readonly commands: string[] };

function serve(socket: Socket, script: Script, seen: Seen): void {
  const say = (place: Place): void => {
    const answer = script[place] ?? USUAL[place];
    if (answer === 'hangs_up') socket.destroy();
    else if (answer !== 'silent') socket.write(`${answer}\r\n`);
  };
  let letter: string | undefined;
  const take = (line: string): void => {
    if (letter === undefined) {
      seen.commands.push(line);
      const place = placeOf(line);
      if (place === 'data' && (script.data ?? USUAL.data).startsWith('354')) letter = '';
      if (place === undefined) socket.write('250 fine\r\n');
      else say(place);
    } else if (line === '.') {
      seen.had.push(letter);
      letter = undefined;
      say('end');
    } else letter += `${line}\r\n`;
  };
  say('greeting');
  let rest = '';
  socket.on('data', (chunk) => {
    const lines = `${rest}${chunk.toString('binary')}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}

function placeOf(line: string): Place | undefined {
  const word = line.split(/[ :]/)[0]?.toLowerCase();
  if (word === 'helo') return 'ehlo';
  return (['ehlo', 'auth', 'mail', 'rcpt', 'data'] as const).find((place) => place === word);
}
