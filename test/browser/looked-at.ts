/** Tables that axe looks at in English, on a small screen and on a desktop. */
export const lookedAt: readonly string[] = [
  'household-receipts',
  'household-transfer-costs',
  'corridor-costs',
  'refused-prices',
  'weighting',
];
