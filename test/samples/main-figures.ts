/** Figures whose limits are held to the truth over many samples, by name. */

/** Totals of the whole country. */
export const mainTotals = [
  'household-receiving receiving-count',
  'household-receipts cash-received-total',
  'household-receipts kind-received-total',
  'border-people travellers',
  'border-people crossings',
  'border-money money-sent-total',
  'border-money money-carried-total',
];

/** Of the volumes of remittances. */
export const remittances = [
  'household-remittances personal-remittances-total',
  'household-total-remittances total-remittances-total',
  'household-transfers personal-transfers-total',
  'border-remittances personal-remittances-total',
  'border-transfers personal-transfers-total',
];

const ofComponent = (component: string): readonly string[] =>
  ['household', 'border'].map((study) => `${study}-remittances personal-remittances-total component=${component}`);

/** Components of remittances that many people have. */
const components = ['personal-transfers', 'net-compensation'].flatMap(ofComponent);

/** One that few have, and few of those a lot: three people in a hundred gave for a house or land. */
export const ofFew = ofComponent('capital-transfers');

/**
 * Medians of amounts that people tell in round numbers. One household in a hundred tells just the median, and limits that end
 * between people who tell the same hold it more often than they promise.
 */
export const medians = [
  'household-receipts cash-received-median',
  'household-receipts kind-received-median',
  'household-income income-median',
  'border-money money-sent-median',
  'border-money money-carried-median',
];

/** Both surveys of the same money: each alone, both together, and what is left between them. */
const combined = [
  'combined-remittances personal-remittances-total frame=household',
  'combined-remittances personal-remittances-total frame=border',
  'combined-remittances personal-remittances-total frame=both',
  'combined-remittances personal-remittances-total frame=both-screened',
  'combined-remittances personal-remittances-difference part=shared',
];

/** The corridor that most money comes along. */
const combinedCorridor = combined.map((name) => {
  const [table, indicator, ...domain] = name.split(' ');
  return [table, indicator, ...[...domain, 'corridor=RU-TJ'].toSorted()].join(' ');
});

/** The same after imputation, where an amount in ten was refused. */
const imputedCombined = combined.map((name) => `imputed ${name}`);

/** What is left of both surveys where nothing is imputed. */
export const refusedCombined = combined.filter((name) => name.includes('frame=both')).map((name) => `refused ${name}`);

/**
 * All that is judged. Not every household tells its income: its mean stands for all, its total does so only after
 * imputation.
 */
export const mainFigures = [
  ...mainTotals,
  'household-senders senders',
  'household-channel-use channel-use-count channel=mto',
  'household-income income-mean',
  'household-income cash-of-income',
  ...remittances,
  ...components,
  'border-savings savings-abroad-total',
  ...combined,
  ...combinedCorridor,
  ...imputedCombined,
  'imputed household-income income-total',
  'imputed household-income income-mean',
];
