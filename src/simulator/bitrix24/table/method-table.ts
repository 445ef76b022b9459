// Every method that the simulated portal knows, by its name in lower case.
import { CRM_TABLE } from './crm-table.ts';
import type { MethodRow, MethodRows } from './method-row.ts';
import { PEOPLE_TABLE } from './people-table.ts';
import { WORK_TABLE } from './work-table.ts';

const TABLES: readonly MethodRows[] = [CRM_TABLE, WORK_TABLE, PEOPLE_TABLE];

/** The row of a method (of the third version with `v3:` before it); undefined for none. */
export function methodRow(method: string): MethodRow | undefined {
  for (const table of TABLES) {
    const row = Object.hasOwn(table, method) ? table[method] : undefined;
    if (row !== undefined) return row;
  }
  return undefined;
}
