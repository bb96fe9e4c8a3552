/** What the files of a release say besides their figures, in English. */

export const files = {
  'files.notes': 'Notes',
  'files.sheet': 'Sheet',
  'files.table': 'Table',
  'files.rows': 'Rows',
  'files.withheld': 'Withheld rows',
  'files.country': 'Country',
  'files.period': 'Reference period',
  'files.currency': 'Reporting currency',
  'files.snapshot': 'Snapshot',
  'files.subject': 'Subject',
  'files.note': 'Note',
  'files.warning': 'Know before you use these figures',
  'files.rounding': 'Rounding',
  'files.roundingNote':
    'Figures have no more digits than protection leaves. Counts of people are to the nearest five. Cells are formatted; click one for all its digits. Parts are rounded one by one, so that they may add up to a little more or less than their whole. A difference whose limits include 0 may be none at all.',
  'files.withheldNote':
    'A figure is withheld where it is about too few people, too uncertain, or would give away another one. In the tables of the files the row keeps its place and says why.',
  'files.qualityNote':
    '“Publish”: coefficient of variation at most {publish}. “Use with caution”: at most {caution}, or few degrees of freedom. “Incomplete”: more than {unknown} of the answers are unknown, so that the figure is too small.',
  'files.limitsNote': 'Confidence limits are at {level}.',
  'files.share': 'share',
  'files.ratio': 'ratio',
  'files.index': 'index, earlier round = 100',
  'files.points': 'percentage points',
  'files.tidyNote': 'The same figures with codes instead of words, for programs: {file}.',
  'report.methods': 'Methods',
  'report.weights': 'Weights, {study}: {steps}. The workbook says what each step did.',
  'report.limits': 'Limits of these figures',
  'report.contact': 'Contact',
  'report.contents': 'Contents',
  'report.firstRows': 'The {shown} rows that are split least, of {rows}; the workbook has all of them.',
  'report.restOfSplit':
    'By {by}, {shown} of {parts} parts stand here; the other {left} hold {share} of what is told of all parts.',
  'report.restUncounted': 'By {by}, {shown} of {parts} parts stand here.',
  'report.withheldRows':
    '{withheld} of {rows, plural, one {# row} other {# rows}} withheld{reasons}; the workbook lists each.',
  'report.priceRows':
    'Groups of corridors, then each corridor as a whole: those through which most money goes first, the others from the cheapest on. {shown} of {rows} prices; by type of provider, currency paid out or way of paying, with their dispersion and single services, they are in the workbook.',
  'report.more': 'Further tables',
  'column.splits': 'Split by',
  'column.lower': 'Lower limit',
  'column.upper': 'Upper limit',
  'column.reason': 'Why withheld',
} as const;
