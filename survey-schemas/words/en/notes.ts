/** What readers of figures must know of them, in English: warnings of a release, and notes of its weighting report. What staff can do is in advice.ts. */

export const notes = {
  /** Sentences of releases from before they were kept as data, and of libraries. */
  'note.as-written': '{text}',
  'note.and-more': '{names} and {count} more',
  'note.range': '{low} to {high}',
  'note.counted': '{what}: {count}',
  'note.about': 'about {count}',
  'note.fewer-than': 'fewer than {count}',
  'note.in-percent': '{what} {share}',
  'note.unknown-rule': 'an answer breaks the rule {rule}',

  'note.psu-not-in-frame':
    'Interviews left out, from {places, plural, one {# place} other {# places}} outside the frame ({names}): {interviews}.',
  'note.psu-stood-in':
    'No interview was completed in {count} of {sampled} sampled places ({names}). The other places of {strata, plural, one {# stratum} other {# strata}} stand for them, with weights multiplied by {factor}.',
  'note.psu-missed':
    'No interview was completed in {count} of {sampled} sampled places ({names}), and no other place stands for them: totals are too small by their part.',
  'note.psu-empty':
    'Only ineligible dwellings were found in {count} of {sampled} sampled places ({names}), which have zero weight.',
  'note.units-unknown':
    'The number of units is unknown for {places, plural, one {# place} other {# places}} ({names}). Interviews left out because of it: {interviews}.',
  'note.shift-uncounted':
    'Nobody counted the travellers of {count, plural, one {# shift} other {# shifts}} ({names}); their number is taken from every k-th traveller stopped.',
  'note.shift-counts-differ':
    'The contacts of {shifts, plural, one {# shift} other {# shifts}} ({names}) disagree about the counts of the shift (contacts: {contacts}); the largest count of travellers is used.',
  'note.shift-overfull':
    'In {shifts, plural, one {# shift} other {# shifts}} ({names}) more travellers were met ({met}) than counted; the weights there are too small.',
  'note.both-directions':
    'Travellers were met on the way in and on the way out; people who went both ways are counted twice, and so is what they sent.',
  'note.crossings-capped': 'Travellers who reported more than {cap} crossings are counted as having made {cap}.',
  'note.crossings-unknown':
    'Travellers who did not say how often they crossed cannot be weighted as people; they count in crossings only.',
  'note.repeated-units':
    'Responses of a unit ({unit}) that was filed before under another id: {count}. They are counted as they are.',
  'note.benchmarks-lacking': 'The round brings no {names} of {year} or earlier, and nothing is told that needs them.',
  'note.population-apart':
    'By its weights, {study} stands for {counted} people, and the population of {year} is {given}: one is {times} times the other. Figures per inhabitant and shares of the product may be wrong alike.',
  'note.remittances-apart':
    'The balance of payments of {year} has {given} {currency} of remittances, and “{figure}” comes to {found}: one is {times} times the other. Figures that set them side by side may be wrong alike.',
  'note.migrants-apart':
    'Official statistics of {year} have {given} people abroad, and {study} finds {found}: {times} times as many. Figures per migrant may be wrong alike.',
  'note.benchmark-of-other-year':
    '{series}: the newest figure is of {year}, and the survey is of {wanted}: what is compared lies apart in time.',
  'note.benchmark-converted':
    '{series} of {year} was converted from {from} to {to} at {rate} {to} per {from}, the mean of the {months, plural, one {# month} other {# months}} of that year that have a rate ({first} to {last}).',
  'note.benchmark-without-rate':
    '{series} of {year} is in {from}, and no month of {year} has a rate into {to}: nothing is compared with it.',
  'note.benchmark-incomes-lacking':
    'Balance of payments is not allocated to countries: the income per head of {names} is not known, and every share depends on it.',
  /** What changed since an earlier round. */
  'note.round-not-compared': 'Nothing is said of what changed since the round {round}: {why}.',
  'note.combined-not-compared': 'What changed in {table} is not told, since what changed in {study} is not: {why}.',
  'note.study-not-compared': 'What changed in {study} is not told: {why}.',
  'note.tables-not-compared':
    'Tables in the release of this round or in that of {round} alone ({names}): what changed in them is not told.',
  'note.codes-not-compared':
    'Figures of {study} with a code that only this round or only the round {round} has ({names}): {count} ({tables}). What changed in them is not told.',
  'note.groups-not-compared':
    'Figures of {study} for groups that somebody belongs to in one of the rounds alone, this one or {round}: {count} ({tables}). What changed in them is not told; coarser breakdowns of the same tables have changes.',
  'note.figures-in': '{table}: {count}',
  'note.change-as-independent':
    'Changes in {study} whose rounds are taken as independent: {count}. How both figures vary together cannot be worked out, mostly because only one place of a stratum was interviewed. Where rounds share places, limits are mostly too wide.',
  'note.chain-as-independent':
    'Indices over more than two rounds: {count}. Their limits are from the published standard errors of the first round ({round}) and of each other, taken as independent: how these vary together is not known. Where rounds share places, limits are mostly too wide.',
  'change.unknown-round': 'there is no such round here',
  'change.no-release': 'it has no release yet; publish one, and this round once more',
  'change.old-release': 'its release is older than comparisons are; publish it anew, and this round once more',
  'change.other-currency': 'it reports in another currency',
  'change.not-asked': 'the round {round} did not ask it',
  'change.other-version': 'the round {round} asked another version of it',
  'change.imputed':
    'the round {round} imputes answers to it, and how imputed figures of two rounds vary together is not known',
  'change.replicates':
    'its variances in the round {round} come from replicate weights, and a change needs strata and places',
  'change.drawn-otherwise': 'its places were not drawn alike within strata',
  'change.no-sample': 'nobody with a weight answered it in the round {round}',
  'change.not-computed': 'its figures of the round {round} cannot be computed again',
  'note.frames-disagree':
    'In {table}, {first} and {second} tell differently of the people whom both can meet: their totals differ by {times} standard errors.',
  'note.combined-in-all': '{table} tells both surveys together in all: not by corridor, by component or by who sends.',
  'note.combined-by-corridor':
    '{table} tells both surveys together in all and by corridor: not by component or by who sends.',
  'note.single-psu':
    '{count, plural, one {# stratum has} other {# strata have}} interviews from a single place ({names}); {treatment}.',
  'note.no-standard-error': 'figures that touch it have no standard error and are withheld',
  /** Of releases from before policies had words. */
  'note.policy': 'the policy is {policy}',
  'policy.adjust': 'their variance is taken around the mean of all places',
  'policy.average': 'they are given the mean variance of the other strata',
  'policy.remove': 'they add nothing to the variance',
  'policy.certainty': 'they are taken as drawn with certainty and add nothing to the variance',
  'note.no-exchange-rate':
    '{currencies, plural, one {# currency has} other {# currencies have}} no exchange rate in the reference period ({names}). Amounts unknown because of it: {amounts}. Whoever has one is in no mean, and totals are too small by it; beside each figure stands the share that is unknown.',
  'note.period-rates':
    'Amounts converted at the mean rate of the reference period, and not at that of the months that they are of, because rates of these months lack ({names}): {amounts}.',
  'note.unanswered':
    'Amounts refused, unknown or left blank ({questions}): {amounts}. Whoever has one is in no mean, and totals are too small by it; beside each figure stands the share that is unknown.',
  'note.hot-deck': '{question}: hot deck in classes of {variables}',
  'note.matched': '{question}: predictive mean matching by {variables}',
  'note.roster-hot-deck': '{roster}: rosters that lack as a whole, by hot deck in classes of {variables}',
  'note.left-out': '{question}: what lacks is left out',
  'note.from-coarser': '{share} from classes of {variables}',
  'note.from-all': '{share} from all who answered',
  'note.without-imputation': 'Without imputation totals would differ: {totals}',
  'note.smaller-by': '{what} {share} smaller',
  'note.larger-by': '{what} {share} larger',
  'note.not-imputed': 'Answers that lack and have too few donors ({questions}): {count}. They stay unknown.',
  'note.imputed-without-replicates':
    'The weighting made no replicates to impute in, so variances are taken from {imputations} imputations by Rubin’s rule.',
  'note.factor-unknown':
    'Units for which the number that weights are multiplied by is unknown: {count}. They are in no mean, and totals are too small by them; beside each figure stands the share that is unknown.',
  'note.factor-negative':
    'Units for which the number that weights are multiplied by is below zero, which no weight can be: {count}. It is taken as unknown.',
  'note.parts-exceed-whole':
    'Amounts in several currencies whose parts add up to more than the whole: {count}. Split tables use the parts.',
  'note.incomplete':
    'For {count, plural, one {# figure} other {# figures}} of everybody together more is unknown than the limit of {limit} ({shares}); each is too small by about that share. Figures of some of them that are incomplete as well are counted in their tables alone.',
  'note.no-tables': 'The study {study} publishes no tables: none of its responses is in a figure.',
  'note.not-computed': 'The study {study} could not be computed; its earlier figures stay.',
  'note.lacking-columns':
    '{count, plural, one {# variable} other {# variables}} that the tables of {study} name {count, plural, one {is} other {are}} not in the data: figures made of {count, plural, one {it} other {them}} are unknown.',
  'note.empty-table': 'No figure could be computed for {tables}.',
  'note.empty-breakdown':
    'No figure could be computed for {breakdowns}: nobody has such an amount, or the answers that split it are all unknown.',
  'note.whole': '{table}: {indicator}',
  'note.split': '{table}: {indicator} by {by}',
  'note.repeated-contacts':
    'About {count} registrations give a telephone number or an e-mail address that another one gave before, and nobody has decided whether it is one person; they are counted as they are.',
  'note.few-repeated-contacts':
    'Fewer than {count} registrations give a telephone number or an e-mail address that another one gave before, and nobody has decided whether it is one person; they are counted as they are.',
  'note.repeated-names':
    'About {count} registrations are of somebody whose name sounds like that of another registered before, of the same year of birth or the same origin, and nobody has decided whether it is one person; they are counted as they are.',
  'note.few-repeated-names':
    'Fewer than {count} registrations are of somebody whose name sounds like that of another registered before, of the same year of birth or the same origin, and nobody has decided whether it is one person; they are counted as they are.',
  'note.registrants-set-aside':
    'About {count} registrations were set aside because the office holds them to be of somebody who is registered already; they are in no figure.',
  'note.few-registrants-set-aside':
    'Fewer than {count} registrations were set aside because the office holds them to be of somebody who is registered already; they are in no figure.',
  'note.earlier-version':
    'Responses to {study} that were filled in by an earlier version of its questionnaire, which the round asked before: {count}. What it did not ask is unknown in them.',
  'note.corrected':
    'Responses to {study} that were corrected by whoever had filed them: {count}. The last version counts; those before are kept.',
  'note.outside-round':
    'Responses to {study} that ended before the reference period of the round begins, or more than a year after it ends: {count}. They are counted.',
  'note.month-covered':
    '{study}: asked in {first}, about the {months, plural, one {month} other {# months}} before the interview. The amounts are therefore of {from} to {first}, told as amounts a year, and of no single calendar year.',
  'note.months-covered':
    '{study}: asked from {first} to {last}, each time about the {months, plural, one {month} other {# months}} before the interview. The amounts are therefore of {from} to {last}, told as amounts a year, and of no single calendar year.',
  'note.period-unfinished':
    'The reference period ends on {end}, and this release was computed on {day}: its figures are of a period that is not over.',
  'note.answers-outside-period':
    'Half of the responses to {study} or more ended before the reference period of the round begins, or more than a year after it ends: its figures are hardly of that period.',
  'note.unlikely-answers':
    'Responses to {study}, confirmed or imported, that hold an unlikely answer (“{rule}”): {count}. They are counted.',
  'note.stock-untold':
    '{study} and {registry} tell nothing of how many people live in {count, plural, one {# country} other {# countries}} ({names}): too few travellers on the registry were met there, or too many of them were not asked.',
  'note.stock-exceeded':
    'In {count, plural, one {# country} other {# countries}} ({names}) the travellers of {study} stand for more people on the registry than there are in {registry}: both do not speak of the same people, and no stock is told.',
  'note.calibrated-without':
    '{count, plural, one {# country} other {# countries}} of the stock ({names}) {count, plural, one {has} other {have}} too few registrants to stand for the people there: {count, plural, one {it is} other {they are}} in no calibrated figure of {study}.',
  'note.calibrated-outside':
    'Registrants of {study} in countries that the stock does not name are in no calibrated figure.',
  'note.calibrated-below':
    'The stock of people abroad is smaller than the registrants of {study} in {count, plural, one {# country} other {# countries}} ({names}): they are in no calibrated figure.',
  'note.calibrated-merged':
    'In the calibration of {study}, classes of sex and age with too few registrants were put together in {count, plural, one {# country} other {# countries}} ({names}): those of a neighbouring class stand for both.',
  'note.calibrated-unplaced':
    'Registrants whose sex or age is not known are in no calibrated figure of {study}: {count}.',
  'note.volume-withheld':
    '{count, plural, one {# corridor has} other {# corridors have}} a price and a volume in {study} that is withheld ({corridors}): {count, plural, one {it is} other {they are}} in no weighted mean and in no sum of savings.',
  'note.volume-without-price':
    '{count, plural, one {# corridor has} other {# corridors have}} a volume in {study} and no quoted price in the newest quarter ({corridors}): {count, plural, one {it is} other {they are}} in no weighted mean and in no sum of savings.',
  'note.change-in-common':
    '{count, plural, one {# change of the mean price of a group of corridors is} other {# changes of mean prices of groups of corridors are}} of the corridors alone that have a price in both quarters, since the two quarters do not have the same corridors ({quarters}): {count, plural, one {it is} other {they are}} not the difference of the two means that are published.',
  'note.change-untold':
    '{count, plural, one {# change of the mean price of a group of corridors is} other {# changes of mean prices of groups of corridors are}} not told, since no corridor of the group has a price in both quarters ({quarters}).',
  'note.periods-in-brief':
    'Of {count, plural, one {# quarter} other {# quarters}} before the newest {full}, each corridor has its mean, its SmaRT and its change alone. Types of provider, pay-out currencies, dispersion and single services of corridors are told of the newest {full}; a round with fewer quarters tells them of each.',
  'note.prices-apart':
    'Prices of {count, plural, one {# quarter} other {# quarters}} ({first} to {last}) stand in corridor-costs.csv and {file} alone: corridor-costs.json, the workbook, the report and the pages tell those of later quarters.',
  'note.firms-unlisted':
    '{count, plural, one {# name of a money transfer operator is} other {# names of money transfer operators are}} on no list of firms ({names}). Each counts as a firm of its own in the International MTO index.',
  'note.quotes-refused':
    '{count, plural, one {# quoted price is} other {# quoted prices are}} in no average, because the exchange margin would be outside {lowest}% to {highest}% of the amount ({corridors}).',
  'note.quotes-within':
    '{count, plural, one {# quoted price is} other {# quoted prices are}} in no average, because the corridor ends in the country where it begins ({corridors}).',
  'note.transfers-within':
    'Last transfers in {study} from a country to itself: {count}. They are in no experienced cost.',
  'note.transfers-without-rate':
    'Last transfers in {study} that could not be priced, because there is no exchange rate for their month ({rates}): {count} of {told}. They are in no experienced cost.',
  'note.transfers-refused':
    '{count, plural, one {# last transfer is} other {# last transfers are}} in no experienced cost, because the exchange margin would be outside {lowest}% to {highest}% of the amount ({corridors}).',
  /** Exchange rates that are mostly a slip. */
  'rate.leaps': '{currency} {month} is {rate} per US dollar, beside {others}: {how}',
  'rate.of-month': '{rate} in {month}',
  'rate.unusual': '{currency} {month} is {rate} per US dollar, where {usual} was usual in {when}: {how}',
  'rate.unusual-months':
    '{currency} {month} is {rate} per US dollar, and alike in {others, plural, one {# other month} other {# other months}}, where {usual} was usual in {when}: {how}',
  'rate.upside-down': 'it looks upside down: 1/{rate} is {inverse}',
  'rate.tenfold-too-large':
    'its decimal point is misplaced, or the currency was redenominated: it is {times} times too large',
  'rate.tenfold-too-small':
    'its decimal point is misplaced, or the currency was redenominated: it is {times} times too small',
  'rate.leap-too-large': 'it is {times} times too large',
  'rate.leap-too-small': 'it is {times} times too small',
  'rate.throughout-too-large':
    'it is some {times} times too large: its decimal point is misplaced, it is of another currency, or the currency was redenominated',
  'rate.throughout-too-small':
    'it is some {times} times too small: its decimal point is misplaced, it is of another currency, or the currency was redenominated',
  'note.rate-doubt': '{doubt}.',
  'note.rows-withheld': '{withheld} of {rows} rows of {table} are withheld ({reasons}).',
  'note.rows-withheld-whole':
    '{table}: even the figures of everybody are withheld ({indicators}), since together with other figures that are told they would give away what fewer people answered than are protected.',
  'note.not-renewed':
    'Some figures of {study} stay as they were before the description of the round changed (exchange rates, settings, or the code): the change touches fewer than {count} interviews in them, and the difference would give away what those few answered. They follow once {count} interviews have changed in them.',

  'note.rows-stay-away':
    '{study} has rows that this release leaves out, because nobody was in them before and fewer interviews than may be told of are in each: that there is such a row would tell where they belong. Interviews in them: {interviews}. A row appears once enough interviews are in it; totals count them as they count others.',

  'note.step-not-done':
    'The weighting step “{step}” could not be taken as the round asks ({why}); the weights are those before it.',
  'note.step-usual-classes':
    'The weighting step “{step}” could not be taken as the round asks ({why}); the usual classes are used.',
  'note.nobody-interviewed': 'nobody was interviewed',
  'note.not-asked': '{variable} is not among the questions of the study',
  'note.no-categories': '{variable} has no categories',
  'note.no-categories-calibrate': '{variable} has no categories',
  'note.is-text': '{variable} is text; totals are of categories or numbers',
  'note.class-unknown': '{variable} is unknown for {missing} of {contacts} contacts',
  'note.not-answered': '{missing} of {interviews} interviews have no answer to {variable}',
  'note.weight-classes': '{count, plural, one {# class} other {# classes}} by {variables}',
  'note.others-stand-in': 'the other places of a stratum stand for those without interviews',
  'note.weights-times': 'weights multiplied by {factor}',
  'note.below-zero': 'some weights fell below zero',
  'note.joined-few': '{name} with {into}: too few respondents',
  'note.joined-factor': '{name} with {into}: its factor was too large',
  'note.imported': 'imported interviews keep the weights they came with',
  'note.people': 'weights of crossings, divided by how often each traveller crosses',
  'note.no-sample': 'nobody was drawn: each response stands for itself',
  'note.at-least': 'at least {limit} times the median',
  'note.at-most': 'at most {limit} times the median',
  'note.some-trimmed': 'some weights were trimmed',
  'note.none-trimmed': 'no weight had to be trimmed',
  'note.replicates': '{count, plural, one {# replicate} other {# replicates}} ({type})',
  'note.to-margins': 'to the totals of {variables} ({source})',
  'note.to-model': 'to the totals of {model} ({source}), {distance} distance',
} as const;
