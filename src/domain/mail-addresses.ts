// Addresses to which letters go, as people type them.

/** More are a list of recipients, not a client. */
const MOST = 10;
/** As SMTP limits them (RFC 5321, 4.5.3.1). */
const LONGEST = 254;
const LONGEST_LOCAL = 64;

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/**
 * One address or several, with commas, semicolons or blanks between them; each once. Undefined where one of them is none, where there is
 * none, or more than ten. Names beside addresses and quoted parts are not taken: what is shown is what the letter goes to.
 */
export function parseMailAddresses(text: string): readonly string[] | undefined {
  const parts = text.split(/[,;\s]+/u).filter((part) => part !== '');
  const all = [...new Set(parts)];
  return all.length > 0 && all.length <= MOST && all.every(isMailAddress) ? all : undefined;
}

function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || text.length > LONGEST || local.length > LONGEST_LOCAL) return false;
  return LOCAL.test(local) && DOMAIN.test(domain);
}
