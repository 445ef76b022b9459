// A currency code that is none, wherever it stands.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import { currencyCodes } from '../../domain/currency.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import type { Naming } from './naming.ts';

/** Reports an unknown currency with the nearest one. `at` may hold more than the code: an amount with it. */
export function reportCurrency(naming: Naming, at: Located<unknown>, code: string): void {
  const meant = nearestName(code, currencyCodes());
  const further = meant === undefined ? {} : { suggestion: { text: meant } };
  naming.reporter.report(CODES.unknownCurrency, at, { name: code }, further);
}
