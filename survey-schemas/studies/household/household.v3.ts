/** Household survey, version 3: one response is one sampled dwelling. Frozen once published. */
import {
  amountOf,
  above,
  all,
  answer,
  any,
  atLeast,
  atMost,
  below,
  includes,
  is,
  isOneOf,
  not,
  plus,
  sameCurrency,
  sumOfAmounts,
  wholeSumOfAmounts,
} from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { code, flag, group, integer, money, roster, selectMany, selectOne } from '../../language/questions/question.ts';
import { countryList } from '../../reference/countries.ts';
import {
  channels,
  dispositions,
  frequencies,
  intendedStays,
  interviewLanguages,
  leavingReasons,
  relationships,
  sexes,
  urbanRural,
  uses,
} from '../../reference/lists.ts';
import { verbalConsent } from '../blocks/consent-block.ts';
import { costBlock } from '../blocks/cost-block.ts';
import { earningsFor, monthsAbroad, standing } from '../blocks/person-block.ts';

const unsure = ['refused', 'dont_know'] as const;

/** The sampled dwelling; the link fills these in before the interview. */
const design = group(
  {},
  {
    region: code({ design: true }),
    urban: selectOne(urbanRural, { design: true }),
    stratum: code({ design: true }),
    psu: code({ design: true }),
    dwelling: code({ design: true }),
    visit_number: integer({ min: 1, max: 20, design: true }),
    disposition: selectOne(dispositions, { design: true }),
    language: selectOne(interviewLanguages, { design: true }),
  },
);

const members = roster(
  { min: 1, max: 40 },
  {
    sex: selectOne(sexes, {}),
    age: integer({ min: 0, max: 120, unit: 'years', nonResponse: unsure }),
  },
);

const channelsWithinTotal = {
  rule: 'channels_within_total',
  test: atMost(sumOfAmounts('channels', 'amount', 'cash_total'), amountOf('cash_total')),
} as const;

/** The channels leave out what was carried by hand, the total does not. */
const carriedWithinTotal = {
  rule: 'carried_within_total',
  test: any(
    not(sameCurrency('carried_by_hand', 'cash_total')),
    atMost(plus(amountOf('carried_by_hand'), sumOfAmounts('channels', 'amount', 'cash_total')), amountOf('cash_total')),
  ),
} as const;

/**
 * Every way of sending is named, and what was carried by hand: together they make up the total, unless some amount is not
 * known. What somebody cannot tell is a way `other` whose amount is not known.
 */
const channelsAccountForTotal = {
  rule: 'channels_account_for_total',
  test: any(
    all(not(sameCurrency('carried_by_hand', 'cash_total')), above(amountOf('carried_by_hand'), 0)),
    atLeast(
      plus(amountOf('carried_by_hand'), wholeSumOfAmounts('channels', 'amount', 'cash_total')),
      amountOf('cash_total'),
    ),
  ),
} as const;

/** Money and goods from one sender in the last 12 months. */
const transfers = group(
  {},
  {
    transfers: integer({ min: 0, max: 400, unit: 'transfers', nonResponse: unsure }),
    cash_total: money({ nonResponse: unsure }),
    usual_frequency: selectOne(frequencies, { nonResponse: ['refused', 'dont_know', 'not_applicable'] }),
    usual_amount: money({ nonResponse: ['refused', 'dont_know', 'not_applicable'] }),
    channels: roster(
      { min: 0, max: 4, visibleIf: above(amountOf('cash_total'), 0), rules: [channelsWithinTotal] },
      { channel: selectOne(channels, {}), amount: money({ nonResponse: unsure }) },
    ),
    carried_by_hand: money({
      nonResponse: unsure,
      rules: [carriedWithinTotal, channelsAccountForTotal],
    }),
    goods_value: money({ nonResponse: unsure }),
    capital_transfers: money({ nonResponse: unsure }),
    reverse_transfers: money({ nonResponse: unsure }),
  },
);

/** Everybody abroad who sent money or goods in the last 12 months, former member or not. */
const senders = roster(
  { min: 1, max: 15, visibleIf: is('receives_remittances', 'yes') },
  {
    relationship: selectOne(relationships, { nonResponse: ['refused'] }),
    former_member: flag({}),
    sex: selectOne(sexes, {}),
    age: integer({ min: 10, max: 120, unit: 'years', nonResponse: unsure }),
    country: selectOne(countryList, { nonResponse: unsure }),
    months_abroad: monthsAbroad,
    intended_stay: selectOne(intendedStays, { nonResponse: unsure }),
    leaving_reason: selectOne(leavingReasons, { nonResponse: unsure }),
    // Whom the border survey could have met as well.
    was_here: flag({ nonResponse: unsure }),
    ...standing,
    transfers_block: transfers,
    short_stay: group(
      { visibleIf: any(below(answer('months_abroad'), 12), is('intended_stay', 'under_12_months')) },
      {
        months_worked: integer({
          min: 0,
          max: 12,
          unit: 'months',
          nonResponse: unsure,
          rules: [
            { rule: 'worked_within_stay', test: atMost(answer('months_worked'), plus(answer('months_abroad'), 1)) },
          ],
        }),
        ...earningsFor('cash_total'),
      },
    ),
  },
);

const spentOn = (use: (typeof uses.codes)[number]) => money({ visibleIf: includes('uses', use), nonResponse: unsure });

const spending = group(
  { visibleIf: is('receives_remittances', 'yes') },
  {
    uses: selectMany(uses, { nonResponse: unsure }),
    use_food: spentOn('food'),
    use_education: spentOn('education'),
    use_health: spentOn('health'),
    use_rent: spentOn('rent'),
    use_ceremonies: spentOn('ceremonies'),
    use_vehicle: spentOn('vehicle'),
    use_rebuilding: spentOn('rebuilding'),
    use_new_house: spentOn('new_house'),
    use_business: spentOn('business'),
    use_land: spentOn('land'),
    use_farming: spentOn('farming'),
    use_debt: spentOn('debt'),
    use_savings: spentOn('savings'),
    use_other: spentOn('other'),
  },
);

export const householdV3 = defineInstrument({
  id: 'household',
  version: 3,
  questions: {
    design,
    consent: verbalConsent,
    interview: group(
      { visibleIf: isOneOf('disposition', ['complete', 'partial']), requiredIf: is('disposition', 'complete') },
      {
        members,
        income: money({ nonResponse: unsure }),
        social_benefits: money({ nonResponse: unsure }),
        receives_remittances: flag({ nonResponse: unsure }),
        senders,
        spending,
        last_transfer_known: flag({ visibleIf: is('receives_remittances', 'yes') }),
        last_transfer: group({ visibleIf: is('last_transfer_known', 'yes') }, costBlock(unsure)),
      },
    ),
  },
});
