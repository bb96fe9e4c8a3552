/** Which sentence explains a column of a table. */

export const termKeys = {
  limits: 'term.limits',
  se: 'term.se',
  cv: 'term.cv',
  shared: 'change.sharedNote',
  n: 'term.n',
  base: 'term.base',
  unknown_share: 'term.unknown_share',
  cost: 'term.cost',
  fee: 'term.fee',
  margin: 'term.margin',
  services: 'term.services',
  opaque: 'term.opaque',
  'fee-unknown': 'term.feeUnknown',
  unknown: 'term.rateUnknown',
  refused: 'term.refused',
} as const;

type Term = keyof typeof termKeys;

/** Whether there is a sentence about a column. */
export const isTerm = (key: string): key is Term => key in termKeys;
