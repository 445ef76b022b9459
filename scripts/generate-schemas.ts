// Makes from schemas/ what the form check runs on: types, validators, the skeleton that findings are made from, free-text keys.
import { resolve } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';
import { printForms, printFreeTextKeys } from './schemas/print-forms.ts';
import { printTypes } from './schemas/print-types.ts';
import { printValidators, printValidatorTypes } from './schemas/print-validators.ts';
import { readSchemas } from './schemas/read-schemas.ts';

const FOLDER = 'src/language/form';

/** The generated files of src/language/form. */
export async function generateSchemas(): Promise<readonly GeneratedFile[]> {
  const schema = readSchemas(resolve(import.meta.dirname, '..'));
  return [
    { path: `${FOLDER}/rule-files.generated.ts`, text: await printTypes(schema) },
    { path: `${FOLDER}/validators.generated.mjs`, text: printValidators(schema) },
    { path: `${FOLDER}/validators.generated.d.mts`, text: printValidatorTypes(schema.kinds) },
    { path: `${FOLDER}/forms.generated.ts`, text: printForms(schema) },
    { path: `${FOLDER}/free-text-keys.generated.ts`, text: printFreeTextKeys(schema) },
  ];
}
