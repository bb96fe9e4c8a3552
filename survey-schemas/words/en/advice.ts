/** What staff can do about a warning of a release, in English: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */

export const advice = {
  'advice.psu-not-in-frame': 'Correct the PSU, or add the places to the frame.',
  'advice.psu-stood-in': 'Interview there if you can.',
  'advice.psu-missed': 'Interview there, join their strata with others, or set psuWithoutInterviews to spread.',
  'advice.psu-empty': 'Check the outcomes of these visits.',
  'advice.no-categories-calibrate': 'Name {variable} in calibrate instead.',
  'advice.below-zero': 'Give bounds.',
  'advice.units-unknown': 'Add the units to the frame, or the counts of travellers to the interviews.',
  'advice.shift-uncounted': 'Enter the counts.',
  'advice.shift-counts-differ': 'Correct the counts.',
  'advice.shift-overfull': 'Correct the counts.',
  'advice.both-directions': 'Next time interview in one direction.',
  'advice.crossings-capped':
    'Check these interviews; if they are right, raise crossingsCap in the settings of the round.',
  'advice.crossings-unknown': 'Ask how often, if they can still be reached.',
  'advice.repeated-units': 'Check for duplicates.',
  'advice.benchmarks-lacking': 'Add them with remit benchmark import.',
  'advice.population-apart':
    'Check whether the population was given in thousands, and whether the weights and the frame are of the whole country.',
  'advice.remittances-apart':
    'Check the unit of the figure from outside (thousand, million or billion), and whether the weights and the frame are of the whole country.',
  'advice.migrants-apart':
    'Check whether the migrants were given in thousands, and whether all countries where they live are there.',
  'advice.benchmark-of-other-year': 'Add the figure of {wanted} when there is one.',
  'advice.benchmark-without-rate': 'Add exchange rates of {year} to the round.',
  'advice.benchmark-incomes-lacking': 'Add it with remit benchmark import.',
  'advice.tables-not-compared':
    'If one of the releases was made by an older version of the platform, publish both rounds anew.',
  'advice.codes-not-compared':
    'If it is one place or answer under two codes, give it one code in both rounds and publish both anew; if nobody told of it in one of the rounds, nothing is to be done.',
  'advice.frames-disagree': 'Look at both rows of that part, and check how the questions about it were understood.',
  'advice.combined-in-all':
    'Corridors and components stand in the tables of each survey. They are not to be added up over both, since most money would count twice.',
  'advice.combined-by-corridor':
    'Components and senders stand in the tables of each survey. They are not to be added up over both, since most money would count twice.',
  'advice.single-psu': 'Interview in a second place, or join the stratum with one that is like it.',
  'advice.no-exchange-rate': 'Add the rates to the round.',
  'advice.rare': 'remit rates needed names them, to staff alone.',
  'advice.and-rare': 'remit rates needed names them, to staff alone.',
  'advice.period-rates':
    'Add the rates of these months to the round (exchangeRates), or name a source of daily rates (rateSource), and publish again.',
  'advice.transfers-without-rate':
    'Add the rates of these months to the round (exchangeRates), or name a source of daily rates (rateSource), and publish again.',
  'advice.unanswered': 'Ask again, or have the round impute what lacks (settings.imputation).',
  'advice.not-imputed': 'Allow coarser classes or fewer donors in settings.imputation of the round.',
  'advice.imputed-without-replicates': 'Correct settings.weighting of the round.',
  'advice.factor-unknown': 'Complete {variable} in these interviews.',
  'advice.factor-negative': 'Correct {variable} in these interviews, or how it is worked out.',
  'advice.parts-exceed-whole': 'Check the exchange rates of the round and these interviews.',
  'advice.incomplete': 'Ask again, or use the means.',
  'advice.no-tables': 'Add tables to the study, as a new version.',
  'advice.not-computed': 'The reason: {why}. Mend that and publish again.',
  'advice.lacking-columns':
    'Lacking: {names}. Import {count, plural, one {it} other {them}}, or have the round ask a version of the study without {count, plural, one {it} other {them}}.',
  'advice.empty-table': 'Check that the interviews have weights, and answers to the questions of these tables.',
  'advice.empty-breakdown':
    'More interviews may tell it; otherwise leave the breakdown out of the next version of the study.',
  'advice.repeated-contacts': 'Decide about them: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Decide about them: remit registrant duplicates.',
  'advice.repeated-names': 'Decide about them: remit registrant duplicates.',
  'advice.few-repeated-names': 'Decide about them: remit registrant duplicates.',
  'advice.registrants-set-aside': 'Nothing to do; remit registrant put-back lets one count again.',
  'advice.few-registrants-set-aside': 'Nothing to do; remit registrant put-back lets one count again.',
  'advice.earlier-version':
    'They count, and what is unknown is told as such. Have phones open the link again, so that new interviews are of the version that the round asks.',
  'advice.corrected': 'Look at whose they are when there are many: an interviewer may need help.',
  'advice.outside-round': 'Check the clocks of the devices, and whether they belong to this round.',
  'advice.period-unfinished': 'Publish again once it is over; until then call the figures provisional.',
  'advice.answers-outside-period':
    'Correct the reference period of the round, or take these responses to the round that they are of.',
  'advice.unlikely-answers': 'Check them.',
  'advice.stock-untold': 'Interview more people who live there, or bring their figures together by longer fieldwork.',
  'advice.stock-exceeded':
    'Check how the question about the registry was understood, the weights, and whether the registry holds everybody who registered: who did not agree to statistics is not counted.',
  'advice.calibrated-without': 'Ask people there to register, or read these figures as those of the other countries.',
  'advice.calibrated-outside': 'Bring a stock for the countries that it lacks (`remit benchmark import`).',
  'advice.calibrated-below':
    'Check the unit and the year of the stock, and whether it names every class of sex and age.',
  'advice.volume-without-price': 'Quote prices there.',
  'advice.firms-unlisted': 'Check whether it is one of them, spelled in another way.',
  'advice.quotes-refused': 'See refused-prices.csv, and correct the rate or the pay-out currency, or set marginBounds.',
  'advice.transfers-refused':
    'See refused-prices.csv, and correct the rates of the round or these interviews, or set marginBounds.',
  'advice.rate-doubt': 'Look it up, and correct it in the description of the round, or in its source (remit rates).',
  'advice.rows-withheld': 'A coarser breakdown, or more interviews, shows more.',
  'advice.rows-withheld-whole':
    'To have them told, leave the part of them with the fewest answers out of another table (a new version of the study), or interview more people of that kind.',
  'advice.category-without-sample': 'Join it with another.',
  'advice.not-converged': 'Join small categories, check the totals, or allow wider limits.',
  'advice.no-solution': 'Check them, allow wider limits, or join categories.',
  'advice.no-respondents': 'Join it with another.',
  'advice.class-unknown': 'Choose something that is also known of those who did not answer.',
  'advice.not-answered': 'Ask again, or choose what everybody answers.',
  'advice.step-not-done': 'Correct settings.weighting of the round.',
  'advice.step-usual-classes': 'Correct settings.weighting of the round.',
  /** On tables that are not in a release. */
  'absent-advice.empty-table': 'Check whether the interviews have weights, and answers to its questions.',
  'absent-advice.not-computed': 'The warnings of this release say why.',
} as const;
