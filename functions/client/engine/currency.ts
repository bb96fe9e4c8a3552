/** The currency that an amount is likely to be in: that of the amounts around it. */
import { last } from '#schemas/basics/last.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import type { Address, Entered } from './entered.ts';
import { type LaidOut, laidOut, scopeOfAddress } from './laid-out.ts';
import { pathOf } from './screens.ts';
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

/** The country or the currency that the study says an amount, or all amounts of a scope, follow. */
function toldBy({ layout }: World, { scope, entered }: LaidOut, path: string): string | undefined {
  const name = layout.moneyOf?.[path];
  const planned = name === undefined ? undefined : scope.plan.questions.get(name);
  const answer = planned && entered.cells[planned.name]?.answer;
  return typeof answer === 'string' && !isNonResponse(answer) ? answer : undefined;
}

/** That of a country, or the one that was named. */
const currencyOf = (told: string | undefined, day: string): string | undefined =>
  told === undefined || currencyExponent(told) !== undefined ? told : localCurrency(told, day);

/** From other rows of the same roster: those about the same country. */
function currencyOfCorridor(
  world: World,
  around: LaidOut,
  roster: string,
  own: LaidOut,
  name: string,
): string | undefined {
  const { path } = own.scope.plan;
  const country = toldBy(world, own, path);
  const others = (around.rows.get(roster) ?? []).filter(
    (row) => row !== own && country !== undefined && toldBy(world, row, path) === country,
  );
  return others
    .reverse()
    .map((row) => currencyIn(row, name) ?? currencyAround(row, name))
    .find((code) => code !== undefined);
}

/**
 * The currency to offer for an amount: what the study says that it follows, else that of the person's other amounts, else of people in the same corridor, else of the
 * country where that person lives, else of the interview, else the likeliest of the round.
 */
export function likelyCurrency(world: World, entered: Entered, address: Address): string {
  const whole = laidOut(world, entered);
  const name = last(address) ?? '';
  const beside = scopeOfAddress(whole, address);
  const followed = beside && currencyOf(toldBy(world, beside, pathOf(address)), world.today);
  if (followed !== undefined) return followed;
  for (let length = address.length; length > 0; length -= 2) {
    const place = address.slice(0, length);
    const laid = scopeOfAddress(whole, place);
    if (laid === undefined) break;
    const own = currencyAround(laid, length === address.length ? name : '');
    if (own !== undefined) return own;
    const around = length > 2 ? scopeOfAddress(whole, place.slice(0, -2)) : undefined;
    const same = around && currencyOfCorridor(world, around, place[place.length - 3] ?? '', laid, name);
    if (same !== undefined) return same;
    const local = currencyOf(toldBy(world, laid, laid.scope.plan.path), world.today);
    if (local !== undefined) return local;
  }
  return world.currencies[0] ?? '';
}
