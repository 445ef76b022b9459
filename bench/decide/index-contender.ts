// Our own index.

import { answerVector } from '../../src/decide/compile/answer-vector.ts';
import type { CompiledRules } from '../../src/decide/compile/compiled-rules.ts';
import { chooseRoute } from '../../src/decide/index/choose-route.ts';
import { buildIndex } from '../../src/decide/index/route-index.ts';
import type { Contender } from './contender.ts';

export function indexContender(rules: CompiledRules): Contender {
  const index = buildIndex(rules);
  return {
    name: 'Vizir, index',
    choose: (contract) => {
      const choice = chooseRoute(index, answerVector(rules, contract));
      if (choice.kind === 'route') return [choice.route];
      return choice.kind === 'overlap' ? choice.routes : [];
    },
  };
}
