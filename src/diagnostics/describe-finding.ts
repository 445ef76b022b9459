// A finding in words of one language, before it gets a form.

import { messageOf } from './catalogue/catalogue.ts';
import { fillTemplate } from './fill-template.ts';
import type { Finding } from './finding.ts';
import type { Language } from './message.ts';

/** What is wrong and what to do, each one sentence or two, with the values put in. Not escaped for any medium. */
export function describeFinding(finding: Finding, language: Language): { slug: string; text: string; fix: string } {
  const { slug, text, fix } = messageOf(finding.code);
  return {
    slug,
    text: fillTemplate(text[language], finding.params, language),
    fix: fillTemplate(fix[language], finding.params, language),
  };
}
