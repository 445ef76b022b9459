// Garbage collected on demand: a play makes much of it in a short time, and waits for nobody between two simulated weeks.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives what collects at once. Without it the process grows to twice of what it holds. */
export function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return typeof collect === 'function' ? () => void Reflect.apply(collect, undefined, []) : () => undefined;
}
