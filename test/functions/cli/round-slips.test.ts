/** Rounds that cannot be right, and rounds that probably are not what was meant. */
import { describe, expect, test } from 'vitest';

import type { Round } from '#schemas/fieldwork/round.ts';
import { doubtLine } from '#functions/fieldwork/describing/doubt-lines.ts';
import { doubtsAbout as doubtsIn } from '#functions/fieldwork/describing/doubts.ts';
import { settingDoubts } from '#functions/fieldwork/describing/setting-doubts.ts';
import { readRound } from '#functions/fieldwork/describing/read-round.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { drawSmallRound } from '../../expectations/place.ts';
import { catalogue } from '../../studies.ts';

const { round } = drawSmallRound();

/** As the terminal tells them. */
const doubtsAbout = (...given: Parameters<typeof doubtsIn>): readonly string[] => doubtsIn(...given).map(doubtLine);

test('a slip in a key, a currency or a country is answered with what was probably meant, all at once', () => {
  const { referencePeriod, ...rest } = round;
  const slips = {
    ...rest,
    refrencePeriod: referencePeriod,
    country: 'UK',
    reportingCurrency: 'LEI',
    exchangeRates: [{ currency: 'RUR', month: '2025-01', perUsd: 90, source: 'CBR' }],
    settings: { lonelyPsu: 'adjusted', minimumCell: 2.5 },
  };
  const read = readRound(JSON.stringify(slips), catalogue);
  expect(read.kind === 'faulty' ? read.faults.toSorted() : read).toEqual([
    'country: "UK" is no country of ISO 3166-1; Kosovo is XK',
    'exchangeRates.0.currency: "RUR" is no currency of ISO 4217 in use; did you mean RUB?',
    expect.stringMatching(/^exchangeRates\.0\.source: unknown key "source"; known here: currency, month, perUsd$/),
    'referencePeriod: is missing',
    'refrencePeriod: unknown key "refrencePeriod"; did you mean "referencePeriod"?',
    'reportingCurrency: "LEI" is no currency of ISO 4217 in use; did you mean MDL or RON?',
    'settings.lonelyPsu: "adjusted" is not known; did you mean "adjust"?',
    'settings.minimumCell: must be a whole number, not 2.5',
  ]);
  const other = readRound(
    JSON.stringify({
      ...round,
      instruments: { houshold: 2 },
      referencePeriod: { start: '2025-02-30', end: '2025-12-31' },
    }),
    catalogue,
  );
  expect(other.kind === 'faulty' ? other.faults : other).toEqual([
    'instruments: unknown key "houshold"; did you mean "household"?',
    'referencePeriod.start: 2025-02-30 is not in the calendar',
  ]);
});

describe('what is mostly a slip is said, with its place and what to do', () => {
  const year = { start: '2024-01-01', end: '2024-12-31' };
  const months = Array.from({ length: 12 }, (_, n) => `2024-${String(n + 1).padStart(2, '0')}`);
  const rates = (currency: string, of: readonly string[]) => of.map((month) => ({ currency, month, perUsd: 10 }));
  const settings = { ...round.settings, lonelyPsu: 'fail' } as const;
  const sound = {
    ...round,
    settings,
    reportingCurrency: 'TJS',
    referencePeriod: year,
    exchangeRates: rates('TJS', months),
  };
  const unit = { instrument: 'household', label: '', firstStageWeight: 2, units: 80 };

  test('nothing is said of a round with a rate for every month and two villages a stratum', () => {
    const frame = ['A', 'B'].map((psu) => ({ ...unit, psu, stratum: 's' }));
    expect(doubtsAbout(sound, frame, catalogue)).toEqual([]);
  });

  test('one month stands for twelve', () => {
    expect(doubtsAbout({ ...sound, exchangeRates: rates('TJS', ['2024-03']) }, [], catalogue)).toEqual([
      'exchangeRates: TJS has a rate for 1 of the 12 months of the reference period, and the others are converted at their mean: add 2024-01, 2024-02, 2024-04 and 8 more',
    ]);
  });

  test('the rates are those of another year', () => {
    const old = { ...sound, instruments: { household: 3 }, exchangeRates: rates('TJS', ['2014-01', '2014-02']) };
    expect(doubtsAbout(old, [], catalogue)).toEqual([
      expect.stringMatching(
        /no rate of TJS lies in the reference period, January 2024 to December 2024\. .* add the mean rate/,
      ),
      expect.stringMatching(/2 of 2 rates lie more than a year from .* TJS 2014-01, TJS 2014-02/),
    ]);
  });

  test('rates of years that a benchmark or a quote may be of are no slip, however old', () => {
    const both = { ...sound, exchangeRates: [...sound.exchangeRates, ...rates('TJS', ['2014-01'])] };
    const asking = (instruments: Readonly<Record<string, number>>, benchmarks: Round['benchmarks'] = []) =>
      doubtsAbout({ ...both, instruments, benchmarks }, [], catalogue);
    const of = { series: 'remittances', unit: 'USD billion', value: 3, source: 'bank' } as const;
    expect(asking({ household: 3 })).toEqual([expect.stringContaining('no figure uses them')]);
    expect(asking({ household: 3 }, [{ ...of, year: 2014 }])).toEqual([]);
    expect(asking({ household: 3, 'price-quote': 3 })).toEqual([]);
  });

  test('a rate that is upside down is said with what to do', () => {
    const exchangeRates = sound.exchangeRates.map((rate, at) => ({ ...rate, perUsd: at === 0 ? 0.0909 : 11 }));
    const upside = { ...sound, exchangeRates };
    expect(doubtsAbout(upside, [], catalogue)).toEqual([
      expect.stringMatching(/^exchangeRates: TJS 2024-01 is 0\.0909 .* upside down.*; look it up, and correct it$/),
    ]);
  });

  test('the reporting currency has no rate at all', () => {
    expect(doubtsAbout({ ...sound, reportingCurrency: 'EUR' }, [], catalogue)[0]).toContain('no rate of EUR lies in');
  });

  test.each([
    [
      'minimumCell',
      { minimumCell: 1 },
      /^settings\.minimumCell: 1 publishes figures of 1 unweighted answers, .*; 10 is usual$/,
    ],
    ['cvPublish', { cvPublish: 0.8, cvCaution: 0.9 }, /^settings\.cvPublish: 0\.8 is a share and means 80 %/],
    ['cvCaution', { cvCaution: 900 }, /^settings\.cvCaution: 900 is a share and means 90,000 %.*; 0\.333 is usual$/],
    ['fewestDf', { fewestDf: 12 }, /^settings\.fewestDf: 12 is above the limit for caution, 8: .*; 3 is usual$/],
    ['unknownLimit', { unknownLimit: 1 }, /^settings\.unknownLimit: 1 grades hardly a total as incomplete/],
    [
      'confidenceLevel',
      { confidenceLevel: 0.01 },
      /^settings\.confidenceLevel: 0\.01 makes limits .* in 1 of 100 samples/,
    ],
    ['crossingsCap', { crossingsCap: 1 }, /^settings\.crossingsCap: 1 counts whoever crosses more often/],
    [
      'marginBounds.lowest',
      { marginBounds: { lowest: -2000, highest: 50 } },
      /^settings\.marginBounds\.lowest: -2000 % lets .*; -20 is usual$/,
    ],
    [
      'marginBounds.highest',
      { marginBounds: { lowest: -20, highest: 99.9 } },
      /^settings\.marginBounds\.highest: 99\.9 % lets .*; 50 is usual$/,
    ],
  ])('the setting %s is far from what anybody uses', (name, change, sentence) => {
    const told = doubtsAbout({ ...sound, settings: { ...settings, ...change } }, [], catalogue);
    expect(told.filter((doubt) => doubt.startsWith(`settings.${name}:`))).toEqual([expect.stringMatching(sentence)]);
  });

  test('files are to speak a language that a questionnaire of the round lacks', () => {
    const untold = catalogue.map((study) =>
      study.instrument.id === 'border' ? { ...study, words: { en: study.words.en } } : study,
    );
    expect(doubtsAbout({ ...sound, settings: { ...settings, languages: ['ru'] } }, [], untold)).toEqual([
      'settings.languages: no file speaks Русский, in which border has no words: add them, or leave it out',
    ]);
  });

  test('nothing is said of the settings that a round has when it names none', () => {
    expect(settingDoubts(usualSettings)).toEqual([]);
  });

  test('villages stand for a thousand million others, or were never listed', () => {
    const village = { instrument: 'household', label: '', stratum: 's', firstStageWeight: 2 };
    const frame = [
      { ...village, psu: 'A', units: 80 },
      { ...village, psu: 'B', units: 80, firstStageWeight: 1e9 },
      { ...village, psu: 'C' },
    ];
    expect(doubtsAbout(sound, frame, catalogue)).toEqual([
      expect.stringMatching(/^household: .*firstStageWeight\) is more than 100,000 in B, /),
      expect.stringMatching(/^household: 1 of 3 places have no number of dwellings .* while the others do: C\. /),
    ]);
  });

  describe('places without a number of dwellings', () => {
    const village = { instrument: 'household', label: '', stratum: 's', firstStageWeight: 2 };
    const listed = [
      { ...village, psu: 'A' },
      { ...village, psu: 'B' },
    ];
    const some = [...listed, { ...village, psu: 'C', units: 80 }];
    const drawOnPhones = { household: { seed: 7, dwellings: 12 } };

    test('lack nothing where all are listed first, or where phones draw from their lists', () => {
      expect(doubtsAbout(sound, listed, catalogue)).toEqual([]);
      expect(doubtsAbout({ ...sound, settings: { ...settings, drawOnPhones } }, some, catalogue)).toEqual([]);
      expect(doubtsAbout(sound, some, catalogue)).toEqual([expect.stringContaining('drawn from the list')]);
    });

    test('lack their number where the study lists no units', () => {
      const unlisted = catalogue.map(({ collection, ...study }) => {
        const { unit: left, ...rest } = collection;
        return { ...study, collection: left === undefined ? collection : rest };
      });
      expect(doubtsAbout(sound, listed, unlisted)).toEqual([
        expect.stringMatching(/^household: 2 of 2 places have no number of units .* get no weight: A, B\. Fill/),
      ]);
    });
  });

  test('a stratum has a single village', () => {
    const frame = ['A', 'B', 'C'].map((psu) => ({ ...unit, psu, stratum: psu === 'C' ? 'lonely' : 's' }));
    expect(doubtsAbout(sound, frame, catalogue)).toEqual([
      expect.stringMatching(
        /^household, settings\.lonelyPsu: one stratum has a single place, .* is withheld: lonely \(C\)\. Join it/,
      ),
    ]);
  });
});
