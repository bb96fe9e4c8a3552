/** What the compiler knows of a response, field by field. */
import { describe, expectTypeOf, test } from 'vitest';
import type { Money } from '#schemas/core/answers.ts';
import type { Answers, QuestionPath, Response } from '#schemas/core/instrument.ts';
import type { borderV1 } from '#schemas/instruments/border.v1.ts';
import type { householdV1 } from '#schemas/instruments/household.v1.ts';
import type { priceQuoteV1 } from '#schemas/instruments/price-quote.v1.ts';
import type { registrationV1 } from '#schemas/instruments/registration.v1.ts';

type Household = Response<typeof householdV1>;
type Sender = NonNullable<Household['answers']['senders']>[number];

describe('the type of a response follows the questions', () => {
  test('the envelope carries the id and version of the instrument as literals', () => {
    expectTypeOf<Household['instrument']>().toEqualTypeOf<'household'>();
    expectTypeOf<Household['version']>().toEqualTypeOf<1>();
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
    expectTypeOf<'stratum_of_dwelling'>().not.toExtend<keyof Answers<typeof householdV1>>();
    expectTypeOf<'senders.channels.amount'>().toExtend<QuestionPath<typeof householdV1>>();
    expectTypeOf<'senders.channels.amonut'>().not.toExtend<QuestionPath<typeof householdV1>>();
    expectTypeOf<'crossings'>().toExtend<QuestionPath<typeof borderV1>>();
    expectTypeOf<'citizenships.country'>().toExtend<QuestionPath<typeof registrationV1>>();
    expectTypeOf<'fee_500'>().toExtend<QuestionPath<typeof priceQuoteV1>>();
  });
});
