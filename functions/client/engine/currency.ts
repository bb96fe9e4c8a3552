/** The currency that an amount is likely to be in: that of the amounts around it. */
import { last } from '#schemas/basics/last.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import type { Address, Entered } from './entered.ts';
import { type LaidOut, laidOut, scopeOfAddress } from './laid-out.ts';
import type { World } from './world.ts';

const currencyIn = ({ entered }: LaidOut, name: string): string | undefined => {
  const { answer, typed } = entered.cells[name] ?? {};
  const said = isPlainObject(answer) ? answer['currency'] : typed?.['_currency'];
  return typeof said === 'string' && said !== '' ? said : undefined;
};

const amountsOf = ({ scope }: LaidOut): readonly string[] =>
  [...scope.plan.questions.values()]
    .filter((planned) => !isRoster(planned) && planned.leaf.asked.control === 'amount')
    .map(({ name }) => name);

/** Of the amounts of a scope: that nearest before a question, or else the first of all. */
function currencyAround(laid: LaidOut, name: string): string | undefined {
  const names = amountsOf(laid);
  const at = names.indexOf(name);
  const before = names.slice(0, Math.max(at, 0)).reverse();
  return [...before, ...names].map((one) => currencyIn(laid, one)).find((code) => code !== undefined);
}

/** The country that a row is about, by which people of one corridor are known to use one currency. */
const countryOf = ({ scope, entered }: LaidOut): unknown => {
  const planned = [...scope.plan.questions.values()].find(
    (one) => !isRoster(one) && one.leaf.asked.control === 'choice' && one.leaf.asked.list.standard === 'region',
  );
  return planned && entered.cells[planned.name]?.answer;
};

/** From other rows of the same roster: those about the same country. */
function currencyOfCorridor(around: LaidOut, roster: string, own: LaidOut, name: string): string | undefined {
  const country = countryOf(own);
  const others = (around.rows.get(roster) ?? []).filter(
    (row) => row !== own && country !== undefined && countryOf(row) === country,
  );
  return others
    .reverse()
    .map((row) => currencyIn(row, name) ?? currencyAround(row, name))
    .find((code) => code !== undefined);
}

/**
 * The currency to offer for an amount: that of the person's other amounts, else of people in the same corridor, else of the
 * interview, else the likeliest of the round.
 */
export function likelyCurrency(world: World, entered: Entered, address: Address): string {
  const whole = laidOut(world, entered);
  const name = last(address) ?? '';
  for (let length = address.length; length > 0; length -= 2) {
    const place = address.slice(0, length);
    const laid = scopeOfAddress(whole, place);
    if (laid === undefined) break;
    const own = currencyAround(laid, length === address.length ? name : '');
    if (own !== undefined) return own;
    const around = length > 2 ? scopeOfAddress(whole, place.slice(0, -2)) : undefined;
    const same = around && currencyOfCorridor(around, place[place.length - 3] ?? '', laid, name);
    if (same !== undefined) return same;
  }
  return world.currencies[0] ?? '';
}
