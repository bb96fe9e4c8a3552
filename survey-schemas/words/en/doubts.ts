/** What is mostly a slip in a round, and what of it has a name but no field of a form, in English. */

export const doubts = {
  'doubt.no-rates':
    'no rate of {currencies} lies in the reference period, {from} to {to}. Until there is one, amounts that need it count as unknown: add the mean rate of each month, or say where rates come from',
  'doubt.few-rates':
    '{currency} has a rate for {there} of the {months} months of the reference period, and the others are converted at their mean: add {lacking}',
  'doubt.unused-rates':
    '{count} of {rates} rates lie more than a year from the reference period, {from} to {to}, and no figure uses them: {names}. Look whether the year is right',
  'doubt.rate': '{doubt}; look it up, and correct it',
  'doubt.minimumCell':
    '{value} publishes figures of {value} unweighted answers, in whom people can be recognised; {usual} is usual',
  'doubt.cvPublish':
    '{value} is a share and means {percent} %: figures are published without a word of caution however imprecise; {usual} is usual',
  'doubt.cvCaution':
    '{value} is a share and means {percent} %: nothing is withheld however imprecise; {usual} is usual',
  'doubt.fewestDf':
    '{value} is above the limit for caution, {limit}: what that would publish with caution is withheld; {usual} is usual',
  'doubt.unknownLimit':
    '{value} grades hardly a total as incomplete, even where most amounts are unknown; {usual} is usual',
  'doubt.confidenceLevel':
    '{value} makes limits that hold the true value in {percent} of 100 samples; {usual} is usual',
  'doubt.crossingsCap': '{value} counts whoever crosses more often as crossing {value} times a year; {usual} is usual',
  'doubt.marginLowest':
    '{value} % lets rates count that pay out more than twice what the market gives, and those upside down among them; {usual} is usual',
  'doubt.marginHighest':
    '{value} % lets rates count that pay out a tenth of what the market gives, and those upside down among them; {usual} is usual',
  'doubt.position': 'positions are kept to 11 m, which tells the house; 110 m is usual',
  'doubt.language': 'no file speaks {language}, in which {studies} has no words: add them, or leave it out',
  'doubt.heavy':
    'the first-stage weight (column firstStageWeight) is more than {most} in {names}, as if that many places had been drawn from for each; it is 1 / the probability that the place was drawn',
  'doubt.uncounted':
    '{count} of {places} places have no number of units (column units), and their interviews get no weight: {names}. Fill the column in',
  'doubt.to-be-listed':
    '{count} of {places} places have no number of dwellings (column units), while the others do: {names}. There dwellings are listed on phones first, and drawn from the list. Where a list is there already, fill the column in',
  'doubt.lonely-withheld':
    '{count, plural, one {one stratum has} other {# strata have}} a single place, and every figure that such a stratum is part of is withheld: {names}. Join it to one like it, or choose another way to treat it',
  'doubt.lonely':
    '{count, plural, one {one stratum has} other {# strata have}} a single place, so that how much places differ there is only assumed: {names}. Join it to one like it',
  'described.benchmarks': 'Figures from outside',
  'described.shapes': 'Shapes of the regions',
  'described.report': 'Texts of the report',
  'described.drawOnPhones': 'Drawing on phones',
  'described.psuWithoutInterviews': 'Places without an interview',
  'described.crossingsCap': 'Most crossings counted of one traveller',
  'described.overlapShare': 'Share of the first sample in what both samples meet',
  'described.marginBounds': 'Bounds of exchange margins',
  'described.seed': 'Seed of what is drawn by chance',
} as const;
