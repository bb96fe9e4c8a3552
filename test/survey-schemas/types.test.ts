/** What the compiler knows of a response, field by field. */
import { describe, expectTypeOf, test } from 'vitest';
import type { Money } from '#schemas/language/kinds/money.ts';
import type { Answers, QuestionPath, Response } from '#schemas/language/questions/instrument.ts';
import type { borderV3 } from '#schemas/studies/border/border.v3.ts';
import type { householdV3 } from '#schemas/studies/household/household.v3.ts';
import type { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import type { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';

type Household = Response<typeof householdV3>;
type Sender = NonNullable<Household['answers']['senders']>[number];

describe('the type of a response follows the questions', () => {
  test('the envelope carries the id and version of the instrument as literals', () => {
    expectTypeOf<Household['instrument']>().toEqualTypeOf<'household'>();
    expectTypeOf<Household['version']>().toEqualTypeOf<3>();
  });

  test('every dwelling has a stratum and a disposition, whatever happened at the door', () => {
    expectTypeOf<Household['answers']['stratum']>().toEqualTypeOf<string>();
    expectTypeOf<Household['answers']['urban']>().toEqualTypeOf<'urban' | 'rural'>();
    expectTypeOf<Household['answers']['visit_number']>().toEqualTypeOf<number>();
  });

  test('what is asked only of some may be absent, and non-response is part of the answer', () => {
    expectTypeOf<Household['answers']['income']>().toEqualTypeOf<Money | 'refused' | 'dont_know' | undefined>();
    expectTypeOf<Household['answers']['use_food']>().toEqualTypeOf<Money | 'refused' | 'dont_know' | undefined>();
    expectTypeOf<Household['answers']['amount_sent']>().toEqualTypeOf<Money | 'refused' | 'dont_know' | undefined>();
  });

  test('a sender has an age in every row, channels in some', () => {
    expectTypeOf<Sender['age']>().toEqualTypeOf<number | 'refused' | 'dont_know'>();
    expectTypeOf<Sender['sex']>().toEqualTypeOf<'female' | 'male'>();
    expectTypeOf<NonNullable<Sender['channels']>[number]['amount']>().toEqualTypeOf<Money | 'refused' | 'dont_know'>();
    expectTypeOf<Sender['gross_monthly_pay']>().toEqualTypeOf<Money | 'refused' | 'dont_know' | undefined>();
  });

  test('a name that no question has is a compile error', () => {
    expectTypeOf<'stratum_of_dwelling'>().not.toExtend<keyof Answers<typeof householdV3>>();
    expectTypeOf<'senders.channels.amount'>().toExtend<QuestionPath<typeof householdV3>>();
    expectTypeOf<'senders.channels.amonut'>().not.toExtend<QuestionPath<typeof householdV3>>();
    expectTypeOf<'crossings'>().toExtend<QuestionPath<typeof borderV3>>();
    expectTypeOf<'citizenships.country'>().toExtend<QuestionPath<typeof registrationV2>>();
    expectTypeOf<'fee_500'>().toExtend<QuestionPath<typeof priceQuoteV2>>();
  });
});
