/** True figures of one traveller: everybody who entered in the reference period, once, and every time they did. */
import type { Traveller } from '../travellers.ts';
import { homeCountry } from '../transfer-costs.ts';
import { ageClass, occupationOf, timeAbroad } from './classes.ts';
import { grossPay, trueComponents } from './components.ts';
import { dollars, numberOf, type Told } from './dollars.ts';
import type { Domain, Gathering } from './gather.ts';

/** Residence goes by the intended stay; by the months so far where that is not known. */
function isShort({ intended_months: intended, months_abroad: months }: Traveller): boolean {
  const stay = typeof intended === 'number' ? intended : months;
  return typeof stay === 'number' && stay < 12;
}

/** Who they are: what personal transfers are broken down by. */
const bySender = (answers: Traveller): readonly Domain[] => [
  { sex: answers.sex },
  { age_class: ageClass(numberOf(answers.age)) },
  { education: answers.education },
  { occupation: occupationOf(answers.occupation) },
  { legal_status: answers.legal_status },
  { time_abroad: timeAbroad(numberOf(answers.months_abroad)) },
];

/** Personal remittances: what is carried is asked of one crossing. */
function gatherRemittances(gathering: Gathering, answers: Traveller, country: string, crossings: number): void {
  const short = isShort(answers);
  const forms = {
    sent: dollars(answers.sent),
    'in-hand': dollars(answers.carried_now) * crossings,
    kind: dollars(answers.goods_value),
  };
  const components = trueComponents(answers, forms.sent + forms['in-hand'] + forms.kind, short);
  const all = Object.values(components).reduce((sum, value) => sum + value, 0);
  const { household_reports } = answers;
  for (const domain of [{}, { country }, { household_reports }])
    gathering.amount('border-remittances', 'personal-remittances', domain, all);
  for (const [component, value] of Object.entries(components))
    for (const domain of [{ component }, { country, component }])
      gathering.amount('border-remittances', 'personal-remittances', domain, value);
  const [part, corridor] = [household_reports === 'no' ? 'alone' : 'shared', `${country}-${homeCountry}`];
  for (const domain of [{}, { corridor }].flatMap((place) => [place, { part, ...place }]))
    gathering.amount('combined-remittances', 'personal-remittances', { frame: 'border', ...domain }, all);
  const transfers = components['personal-transfers'];
  for (const domain of [{}, { country }, ...bySender(answers)])
    gathering.amount('border-transfers', 'personal-transfers', domain, transfers);
  for (const [form, value] of Object.entries(forms))
    gathering.amount('border-transfers', 'personal-transfers', { form }, short ? 0 : value);
  for (const domain of [{}, { country }])
    gathering.amount('border-compensation', 'gross-compensation', domain, short ? grossPay(answers) : 0);
}

/** Savings, and how long they stay. */
function gatherStay(gathering: Gathering, answers: Traveller, country: string): void {
  const { sex } = answers;
  const age_class = ageClass(numberOf(answers.age));
  const stay = isShort(answers) ? 'yes' : 'no';
  for (const domain of [{}, { country }, { sex }, { age_class }]) {
    gathering.amount('border-savings', 'savings-abroad', domain, dollars(answers.savings_abroad));
    gathering.count('border-stays', 'travellers', { ...domain, stay }, 1);
  }
}

/** Numbers that are told rounded, with the least and the most that each may stand for. */
const rounded = new Map([
  [5, [3, 7]],
  [10, [8, 11]],
  [12, [11, 13]],
]);

/** How many travellers everybody would stand for, and their money, if crossings were remembered less well than told. */
function gatherRecall(gathering: Gathering, crossings: number, back: number, sent: Told): void {
  const [least = crossings, most = crossings] = rounded.get(crossings) ?? [];
  const cases: Readonly<Record<string, number>> = {
    ...Object.fromEntries([60, 70, 80, 90, 100].map((of) => [`recall-${of}`, 1 + (crossings - 1) / (of / 100)])),
    'rounded-up': least,
    'rounded-down': most,
  };
  for (const [name, meant] of Object.entries(cases)) {
    gathering.count('border-recall', `travellers-${name}`, {}, crossings / meant);
    gathering.amount('border-recall', `money-sent-${name}`, {}, dollars(sent), crossings / meant);
  }
  gathering.share('border-recall', 'directions-agree', {}, Math.abs(crossings - back) <= 1);
  gathering.share('border-recall', 'crossings-rounded', {}, rounded.has(crossings));
}

/** Gathers what a survey of everybody who entered would find. */
export function gatherTraveller(gathering: Gathering, answers: Traveller, crossings: number): void {
  const { residence_country: country } = answers;
  for (const domain of [{}, { country }]) {
    gathering.count('border-people', 'travellers', domain, 1);
    gathering.count('border-people', 'crossings', domain, crossings);
    gathering.amount('border-money', 'money-sent', domain, dollars(answers.sent));
    gathering.amount('border-money', 'money-carried', domain, dollars(answers.carried_now), crossings);
  }
  gathering.share('border-registered', 'registered', { country }, answers.registered === 'yes');
  gatherRemittances(gathering, answers, country, crossings);
  gatherStay(gathering, answers, country);
  gatherRecall(gathering, crossings, numberOf(answers.crossings_back), answers.sent);
}
