// A contract as it was read from a file or flags, as the engine takes it in. Papers and people go beside it.
import type { GivenContract, GivenValue } from './engine/ports/contract-reader.ts';
import type { Given, GivenEntry } from './language/contract/given.ts';

/** Papers are known to the case, and who its curator is. */
const BESIDE = ['documents', 'curator'];

export function givenContractOf(entries: readonly GivenEntry[]): GivenContract {
  return Object.fromEntries(
    entries.filter(({ key }) => !BESIDE.includes(key)).map(({ key, value }) => [key, plainValue(value)]),
  );
}

function plainValue(given: Given): GivenValue {
  switch (given.kind) {
    case 'text':
      return given.text;
    case 'list':
      return given.items.map((item) => (item.kind === 'text' ? item.text : JSON.stringify(plainValue(item))));
    case 'map':
      return Object.fromEntries(given.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}
