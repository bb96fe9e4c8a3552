/** A round: one wave of fieldwork, and the frame its samples were drawn from. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { benchmarksSchema } from './benchmarks.ts';
import { phoneDrawsSchema } from './draw-on-phones.ts';
import { rateFaults } from './exchange-rates.ts';
import { fieldworkPlanSchema } from './fieldwork-plan.ts';
import { imputationSchema } from './imputation.ts';
import { positionSettingSchema } from './position-setting.ts';
import { refreshSchema } from './refresh.ts';
import { regionShapesSchema } from './region-shapes.ts';
import { registrationTextsSchema } from './registration-texts.ts';
import { reportTextsSchema } from './report-texts.ts';
import { weightingSchema } from './weighting.ts';
import { plainCode } from '../basics/plain-text.ts';
import { languages } from '../words/languages.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'));
const isoDate = v.pipe(v.string(), v.isoDate('write the day as YYYY-MM-DD'));
const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'a currency is three capital letters of ISO 4217, such as MDL'),
);
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** Average mid-market rate of one currency in one month, in units of that currency per US dollar. */
export const exchangeRateSchema = closedObject({
  currency,
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write the month as YYYY-MM')),
  perUsd: positive,
});

const exchangeRatesSchema = v.pipe(
  v.array(exchangeRateSchema),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const { at, message } of rateFaults(input))
      addIssue({ message, path: [{ type: 'array', origin: 'value', input, key: at, value: input[at] }] });
  }),
);

/** Settings of a round that change published figures; every release repeats them in its manifest. */
export const roundSettingsSchema = closedObject({
  /** Publish at or below this coefficient of variation (0.165 = 16.5 %). */
  cvPublish: v.optional(positive, 0.165),
  /** Publish with caution at or below this one; suppress above. */
  cvCaution: v.optional(positive, 0.333),
  /** Suppress cells with fewer unweighted units. */
  minimumCell: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 10),
  /** Fewer degrees of freedom than this: with caution at most. */
  minimumDf: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 8),
  /** Fewer than this: withheld, the limits would mean nothing. */
  fewestDf: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
  /** Share of unknown amounts or answers above which a total or a count is graded `incomplete`. */
  unknownLimit: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.05),
  /** Sampled places without an interview: the others of their stratum stand for them, or nobody does. */
  psuWithoutInterviews: v.optional(v.picklist(['spread', 'leave']), 'spread'),
  /** Steps from base weights to final weights, by study; a study that is not named here is weighed as usual. */
  weighting: v.optional(weightingSchema),
  /** Answers that lack and are imputed, by study; what is not named here stays unknown. */
  imputation: v.optional(imputationSchema),
  confidenceLevel: v.optional(v.pipe(v.number(), v.gtValue(0), v.ltValue(1)), 0.95),
  lonelyPsu: v.optional(v.picklist(['fail', 'remove', 'adjust', 'average', 'certainty']), 'fail'),
  /** Cap on the border crossings a traveller reports, so that one answer cannot hold a weight near zero. */
  crossingsCap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 104),
  /** Share of the first sample in what two samples can both meet; the one of smallest variance where nothing is said. */
  overlapShare: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Percent of the amount sent: a price whose exchange margin lies outside is refused, counted and in no average. */
  marginBounds: v.optional(
    closedObject({
      lowest: v.pipe(v.number(), v.finite(), v.ltValue(0)),
      highest: v.pipe(v.number(), v.gtValue(0), v.ltValue(100)),
    }),
    { lowest: -20, highest: 50 },
  ),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  /** Printed in the report of a release; no figure depends on it. */
  report: v.optional(reportTextsSchema),
  /** Said to people before they register; no figure depends on it. */
  registration: v.optional(registrationTextsSchema),
  /** When people of a registry are asked whether what they gave is still right, and what becomes of it else; no figure depends on it. */
  refresh: v.optional(refreshSchema),
  /** Days for which a phone shows what it delivered; 0 = not at all. No figure depends on it. */
  deliveredDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30))),
  /** How coarse the place of an interview is kept, where the person agrees; never asked without it. No figure depends on it. */
  position: v.optional(positionSettingSchema),
  /** What progress is held against; no figure depends on it. */
  fieldwork: v.optional(fieldworkPlanSchema),
  /** Studies whose dwellings phones may draw where they listed them, and by what; no figure depends on it. */
  drawOnPhones: v.optional(phoneDrawsSchema),
  /** What workbooks, reports and plots of the round speak beside English, as far as its studies do; no figure depends on it. */
  languages: v.optional(v.array(v.picklist(languages))),
});

export const roundSchema = closedObject({
  id: slug,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** ISO 3166-1 alpha-2 of the country whose households are asked; Kosovo is XK. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capital letters of ISO 3166-1, such as TJ')),
  referencePeriod: closedObject({ start: isoDate, end: isoDate }),
  reportingCurrency: currency,
  /** Instrument id → version in use. */
  instruments: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Means of months, which win over those of a source. */
  exchangeRates: v.optional(exchangeRatesSchema, []),
  /** Where the other rates come from: `ecb`, another central bank, or rates that were imported under this name. */
  rateSource: v.exactOptional(slug),
  /** An earlier round: releases tell what changed since its newest one. */
  comparedWith: v.exactOptional(slug),
  /** Figures from outside that those of the round are held against. */
  benchmarks: v.exactOptional(benchmarksSchema),
  /** Shapes of the regions of the frame, for maps. */
  shapes: v.exactOptional(regionShapesSchema),
  settings: roundSettingsSchema,
});

export type Round = v.InferOutput<typeof roundSchema>;
export type RoundSettings = v.InferOutput<typeof roundSettingsSchema>;

/** Days for which a phone shows what it delivered, unless the round says otherwise. */
export const usualDeliveredDays = 3;

/** What a round is computed with unless it says otherwise. */
export const usualSettings: RoundSettings = v.parse(roundSettingsSchema, {});

/** Two names that look alike are one; a frame that was written before is read so too. */
const code = v.pipe(v.string(), v.transform(plainCode), v.minLength(1), v.maxLength(64));

/** Answers to design questions, by name, as an interview there would give them. */
const knownAnswersSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'the name of a question')),
    v.union([code, v.pipe(v.number(), v.finite())]),
  ),
  v.check((answers) => Object.keys(answers).length <= 12, 'at most 12 answers'),
);

export type KnownAnswers = v.InferOutput<typeof knownAnswersSchema>;

/** One primary sampling unit: a village or district, or a crossing point × shift. */
const unitParts = closedObject({
  instrument: slug,
  psu: code,
  stratum: code,
  label: v.pipe(v.string(), v.maxLength(200)),
  region: v.optional(code),
  urban: v.optional(v.boolean('must be yes or no')),
  /** 1 / probability that this PSU was drawn. */
  firstStageWeight: v.pipe(v.number(), v.finite(), v.minValue(1)),
  /** Units to be sampled from in the PSU: dwellings listed, or travellers counted (border: the count asked in the shift wins). */
  units: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Where it is, in degrees (WGS 84): for the map of progress. No figure depends on it, and no release has it. */
  latitude: v.optional(v.pipe(v.number('must be a number of degrees'), v.minValue(-90), v.maxValue(90))),
  longitude: v.optional(v.pipe(v.number('must be a number of degrees'), v.minValue(-180), v.maxValue(180))),
  /** Known before fieldwork and not asked in it, beside the members above: day, shift, selection interval … */
  prefilled: v.optional(knownAnswersSchema),
  /** Likely, and shown to be changed: the first visit, the language spoken there. */
  suggested: v.optional(knownAnswersSchema),
});

/** A unit of the frame. */
export const frameUnitSchema = v.pipe(
  unitParts,
  v.forward(
    v.check(
      ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
      'latitude and longitude stand together: give both, or neither',
    ),
    ['latitude'],
  ),
);

export type FrameUnit = v.InferOutput<typeof frameUnitSchema>;
