/** Savings clubs, version 1: one response is one club member. */
import { amountAtMost, is } from '#schemas/language/conditions/condition.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { code, flag, group, integer, money, selectOne } from '#schemas/language/questions/question.ts';
import { dispositions } from '#schemas/reference/lists.ts';

export const savingsClubsV1 = defineInstrument({
  id: 'savings-clubs',
  version: 1,
  questions: {
    design: group(
      {},
      {
        stratum: code({ design: true }),
        psu: code({ design: true }),
        region: code({ design: true }),
        disposition: selectOne(dispositions, { design: true }),
      },
    ),
    interview: group(
      { visibleIf: is('disposition', 'complete') },
      {
        age: integer({ min: 15, max: 120, unit: 'years' }),
        saves: flag({ nonResponse: ['refused'] }),
        saved: money({ visibleIf: is('saves', 'yes'), nonResponse: ['refused', 'dont_know'] }),
        borrowed: money({
          visibleIf: is('saves', 'yes'),
          rules: [{ rule: 'borrowed_within_saved', test: amountAtMost('borrowed', 'saved') }],
        }),
      },
    ),
  },
});
