/** Border survey, version 2: one response is one intercepted traveller. Frozen once published. */
import {
  above,
  all,
  amountOf,
  answer,
  any,
  atMost,
  is,
  isOneOf,
  plus,
  times,
} from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { code, date, flag, group, integer, money, selectOne, text } from '../../language/questions/question.ts';
import { countryList } from '../../reference/countries.ts';
import { directions, dispositions, interviewLanguages, sexes } from '../../reference/lists.ts';
import { verbalConsent } from '../blocks/consent-block.ts';
import { costBlock } from '../blocks/cost-block.ts';
import { earningsFor, monthsAbroad, standing } from '../blocks/person-block.ts';

const unsure = ['refused', 'dont_know'] as const;

/** Travellers met and not interviewed were counted, too. */
const metWithinCount = {
  rule: 'met_within_count',
  test: atMost(plus(answer('refusals'), answer('nonresponse')), answer('travellers_counted')),
} as const;

/** Of every k travellers counted one is picked: r + n ≤ counted / k, and one more. */
const metAsPicked = {
  rule: 'met_as_picked',
  severity: 'warn',
  test: atMost(
    times(plus(answer('refusals'), answer('nonresponse')), answer('selection_interval')),
    plus(answer('travellers_counted'), answer('selection_interval')),
  ),
} as const;

/** Who comes in goes out: crossings in the two directions differ by one at most. */
const crossingsAlternate = {
  rule: 'crossings_alternate',
  severity: 'warn',
  test: all(
    atMost(answer('crossings_back'), plus(answer('crossings'), 1)),
    atMost(answer('crossings'), plus(answer('crossings_back'), 1)),
  ),
} as const;

const sentWithoutWork = {
  rule: 'sent_without_work',
  severity: 'warn',
  test: any(above(answer('months_worked'), 0), atMost(amountOf('sent'), 0)),
} as const;

/** The shift and how its travellers were picked; counts are of the whole shift. PSU = crossing point × shift. */
const design = group(
  {},
  {
    crossing_point: code({ design: true }),
    direction: selectOne(directions, { design: true }),
    date: date({ min: '2000-01-01', max: '2099-12-31', past: true, design: true }),
    shift: code({ design: true }),
    psu: code({ design: true }),
    stratum: code({ design: true }),
    selection_interval: integer({ min: 1, max: 100_000, design: true }),
    travellers_counted: integer({ min: 1, max: 1_000_000, design: true }),
    refusals: integer({ min: 0, max: 1_000_000, design: true }),
    nonresponse: integer({ min: 0, max: 1_000_000, design: true, rules: [metWithinCount, metAsPicked] }),
    disposition: selectOne(dispositions, { design: true }),
    language: selectOne(interviewLanguages, { design: true }),
  },
);

const person = group(
  {},
  {
    sex: selectOne(sexes, {}),
    age: integer({ min: 15, max: 120, unit: 'years', nonResponse: ['refused'] }),
    citizenship: selectOne(countryList, { nonResponse: ['refused'] }),
    origin_district: code({ codesOf: 'regions', nonResponse: unsure }),
    residence_country: selectOne(countryList, { nonResponse: ['refused'] }),
    months_abroad: monthsAbroad,
    intended_months: integer({ min: 0, max: 1200, unit: 'months', nonResponse: unsure }),
    crossings: integer({ min: 1, max: 1000, unit: 'crossings', nonResponse: unsure }),
    crossings_back: integer({
      min: 0,
      max: 1000,
      unit: 'crossings',
      nonResponse: unsure,
      rules: [crossingsAlternate],
    }),
    ...standing,
  },
);

/** The last 12 months. */
const moneySent = group(
  {},
  {
    sent: money({ nonResponse: unsure }),
    carried_now: money({ months: 0, nonResponse: unsure }),
    goods_value: money({ nonResponse: unsure }),
    savings_abroad: money({ months: 0, nonResponse: unsure }),
    months_worked: integer({ min: 0, max: 12, unit: 'months', nonResponse: unsure, rules: [sentWithoutWork] }),
    pay: group({ visibleIf: above(answer('months_worked'), 0) }, earningsFor('sent')),
  },
);

/** Links to the other two frames: households here, and the registry. */
const overlap = group(
  {},
  {
    household_reports: flag({ nonResponse: unsure }),
    registered: flag({ nonResponse: unsure }),
    registration_code: text({ maxLength: 40, optional: true, visibleIf: is('registered', 'yes') }),
  },
);

export const borderV2 = defineInstrument({
  id: 'border',
  version: 2,
  questions: {
    design,
    consent: verbalConsent,
    interview: group(
      { visibleIf: isOneOf('disposition', ['complete', 'partial']), requiredIf: is('disposition', 'complete') },
      {
        person,
        money: moneySent,
        overlap,
        last_transfer_known: flag({ visibleIf: above(amountOf('sent'), 0) }),
        last_transfer: group({ visibleIf: is('last_transfer_known', 'yes') }, costBlock(unsure)),
      },
    ),
  },
});
