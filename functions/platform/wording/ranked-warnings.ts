/** Warnings in the order of what they do to figures, those apart that change none. */

/** These make figures wrong, or surer than they are; all that are in neither list come after them. */
const gravest = [
  'no-exchange-rate', // all that is in that money is in no figure, and tables may be empty for it
  ...['frames-disagree', 'parts-exceed-whole', 'population-apart', 'benchmark-apart', 'units-unknown'],
  ...['shift-uncounted'],
  ...['weighting-step-not-done', 'imputed-without-replicates', 'not-imputed', 'psu-without-interviews', 'psu-empty'],
  ...['psu-not-in-frame', 'single-psu-stratum', 'both-directions', 'crossings-capped', 'crossings-unknown'],
  ...['possible-duplicates', 'exchange-rate-leaps', 'exchange-rates-stale', 'period-rates', 'outside-round'],
  ...['interview-lost-draw', 'interview-quarantined', 'interview-sent-back'],
  ...['answers-outside-period', 'unanswered', 'column-missing'],
];

/** These say what is not there, or how something was converted or told: the figures that are there are as they would be. */
const harmless: ReadonlySet<string> = new Set([
  ...['not-compared', 'benchmark-converted', 'benchmarks-lacking', 'benchmark-incomes-lacking'],
  ...['benchmark-without-rate', 'empty-breakdown', 'periods-in-brief', 'corrected'],
  ...['months-covered', 'combined-in-all', 'combined-by-corridor'],
  ...['interview-trial', 'interview-edited', 'interview-set-aside', 'registrant-set-aside'],
]);

const placeOf = ({ code }: { readonly code: string }): number =>
  gravest.includes(code) ? gravest.indexOf(code) : gravest.length;

/** Each warning once: the gravest first, then as they came; and those that change no figure. */
export const rankedWarnings = <W extends { readonly code: string }>(warnings: readonly W[]) => ({
  told: warnings.filter(({ code }) => !harmless.has(code)).toSorted((a, b) => placeOf(a) - placeOf(b)),
  harmless: warnings.filter(({ code }) => harmless.has(code)),
});
