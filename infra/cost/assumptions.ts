/** The round that is priced, and what nobody can measure here: how people use the platform. Each is on the high side. */

/** The round of the aim. */
export const round = { households: 20_000, travellers: 5_000, registrants: 10_000, months: 6 } as const;

export const assumed = {
  frameUnits: {
    value: 1_700,
    why: 'villages and shifts in the frame: 15 households to a village, 14 travellers to a shift, as in the demo round',
  },
  cold: {
    value: 1 / 3,
    why: 'share of requests that find no running copy of their function: 15 interviews an hour, spread over the country',
  },
  startMs: { value: 600, why: 'milliseconds that such a copy takes to start; AWS bills them' },
  waitMs: { value: 20, why: 'milliseconds that a request waits for the tables' },
  formLoads: {
    value: 1 / 5,
    why: 'share of interviews for which a phone loads the whole form; afterwards it keeps it',
  },
  pageFiles: { value: 4, why: 'files that a page asks for each time, most of them answered “not changed”' },
  answerBytes: { value: 6_000, why: 'bytes of an answer to a person, a page or a receipt' },
  bodyBytes: { value: 4_000, why: 'bytes of a response on its way to us' },
  logBytes: { value: 1_500, why: 'bytes of log that one request leaves: ours, those of Lambda, that of the API' },
  logMonths: { value: 3, why: 'months that logs are kept in the example stage' },
  metricHours: {
    value: 18 / 24,
    why: 'share of hours in which a response comes in: interviews by day, registrations from abroad far into the night',
  },
  staff: { value: 20, why: 'people who sign in during a month' },
  visits: {
    value: 1 / 10,
    why: 'share of registrants who once ask for a link to their own record, open it and change something',
  },
  openings: { value: 220, why: 'visits to the dashboard a month: ten people, each working day' },
  pagesPerOpening: { value: 4, why: 'pages that a visit opens; they count the responses once' },
  byHand: { value: 8, why: 'computations a month that an analyst starts by hand' },
  downloads: { value: 200, why: 'downloads of a release a month' },
  operatorLooks: {
    value: 20,
    why: 'times a month that an operator opens the dashboard of CloudWatch, over a whole month of logs',
  },
  fieldworkMonths: { value: 2, why: 'months of the round in which people are in the field, and coordinators look' },
  fieldworkLooks: {
    value: 660,
    why: 'times a month that somebody opens the pages of fieldwork: three coordinators, ten times each working day, each time later than the minute for which a page remembers what it read',
  },
  pagesPerLook: { value: 3, why: 'pages that such a visit opens; they read the interviews once' },
  enumerators: { value: 100, why: 'people in the field' },
  workAsked: {
    value: 88,
    why: 'times a month that a phone asks for its list of work and what was found in its interviews: four times each working day',
  },
  readsOfWork: {
    value: 15,
    why: 'items read for a list of work: the link, its round, units, visits, what was sent back, checks',
  },
  mails: { value: 10, why: 'mails of alarms a month' },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly why: string }>>;
