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
    'Figures have no more digits than protection leaves. Counts of people are to the nearest five. Cells are formatted; click one for all its digits.',
  'files.withheldNote':
    'A figure is withheld where it is about too few people, too uncertain, or would give away another one. The row keeps its place and says why.',
  'files.qualityNote':
    '“Publish”: coefficient of variation at most {publish}. “Use with caution”: at most {caution}, or few degrees of freedom. “Incomplete”: more than {unknown} of the answers are unknown, so that the figure is too small.',
  'files.limitsNote': 'Confidence limits are at {level}.',
  'files.points': 'percentage points',
  'files.tidyNote': 'The same figures with codes instead of words, for programs: {file}.',
  'report.methods': 'Methods',
  'report.weights': 'Weights, {study}: {steps}. The workbook says what each step did.',
  'report.limits': 'Limits of these figures',
  'report.contact': 'Contact',
  'report.contents': 'Contents',
  'report.firstRows': 'The first {shown} of {rows} rows; the workbook has all of them.',
  'report.more': 'Further tables',
  'column.splits': 'Split by',
  'column.lower': 'Lower limit',
  'column.upper': 'Upper limit',
  'column.reason': 'Why withheld',
} as const;
