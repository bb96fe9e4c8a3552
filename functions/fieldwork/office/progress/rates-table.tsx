/** Outcome rates with their formulas, folded: whoever reports them needs all, and day by day nobody does. */
import type { Group } from '#analysis/fieldwork/progress/groups.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { Scroll } from '../scroll.tsx';

/** As `analysis/fieldwork/rates.ts` computes them; the letters are told below. */
const rates = [
  ['rr1', 'I / (I + P + R + O + NC + U)'],
  ['rr2', '(I + P) / (I + P + R + O + NC + U)'],
  ['rr3', 'I / (I + P + R + O + NC + e·U)'],
  ['rr4', '(I + P) / (I + P + R + O + NC + e·U)'],
  ['rr5', 'I / (I + P + R + O + NC)'],
  ['rr6', '(I + P) / (I + P + R + O + NC)'],
  ['coop1', 'I / (I + P + R + O)'],
  ['coop2', '(I + P) / (I + P + R + O)'],
  ['coop3', 'I / (I + P + R)'],
  ['coop4', '(I + P) / (I + P + R)'],
  ['ref1', 'R / (I + P + R + O + NC + U)'],
  ['ref2', 'R / (I + P + R + O + NC + e·U)'],
  ['ref3', 'R / (I + P + R + O + NC)'],
  ['con1', '(I + P + R + O) / (I + P + R + O + NC + U)'],
  ['con2', '(I + P + R + O) / (I + P + R + O + NC + e·U)'],
  ['con3', '(I + P + R + O) / (I + P + R + O + NC)'],
] as const;

const families = { r: 'office.rate.rr', c: 'office.rate.coop', f: 'office.rate.ref', n: 'office.rate.con' } as const;
const familyOf = (rate: string) =>
  rate.startsWith('rr')
    ? families.r
    : rate.startsWith('coop')
      ? families.c
      : rate.startsWith('ref')
        ? families.f
        : families.n;

type RatesProps = { readonly group: Group; readonly study: string; readonly wording: PageWording };

/** Every rate of the whole, unweighted and weighted where weights are known. */
export const RatesTable = ({ group, study, wording }: RatesProps) => {
  const { say, percent } = wording;
  const caption = say('office.rates', { study });
  return (
    <details class="rates">
      <summary>{caption}</summary>
      <Scroll label={caption}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('office.rate')}</th>
              <th scope="col" class="num">
                {say('office.rateUnweighted')}
              </th>
              <th scope="col" class="num">
                {say('office.rateWeighted')}
              </th>
              <th scope="col">{say('office.rateFormula')}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(([rate, formula]) => (
              <tr>
                <th scope="row">
                  {say(familyOf(rate))} {rate.toUpperCase()}
                </th>
                <td class="num">{percent(group.rates[rate])}</td>
                <td class="num">{percent(group.weighted === null ? null : group.weighted[rate])}</td>
                <td>
                  <code>{formula}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="muted">{say('office.rateLetters', { eligibility: percent(group.rates.eligibility) })}</p>
    </details>
  );
};
