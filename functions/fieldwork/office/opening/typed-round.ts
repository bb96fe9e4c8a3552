/** A round as a form says it: what was typed, and the description that this comes to, for the reader of files to judge. */
import type { TextSlot } from '#schemas/fieldwork/text-slots.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Language, languages } from '#schemas/words/languages.ts';
import { jsonSettings, numberIn, type PartField, partsAsTyped, ratesTyped } from './typed-parts.ts';

/** Settings that say what is published, each a number in a field of its own beside `minimumCell`. */
export const thresholdFields = [
  'cvPublish',
  'cvCaution',
  'minimumDf',
  'fewestDf',
  'unknownLimit',
  'confidenceLevel',
] as const;
export type ThresholdField = (typeof thresholdFields)[number];

/** How long a record of a registry is believed, by what the description calls it. */
export const refreshFields = ['remindAfterMonths', 'staleAfterMonths', 'retireAfterMonths'] as const;
type RefreshField = (typeof refreshFields)[number];

/** Fields of one line. */
export type LineField =
  | ThresholdField
  | 'title'
  | 'id'
  | 'country'
  | 'start'
  | 'end'
  | 'reportingCurrency'
  | 'dwellings'
  | 'from'
  | 'until'
  | 'minimumCell'
  | 'lonelyPsu'
  | 'deliveredDays'
  | RefreshField
  | 'position'
  | 'comparedWith'
  | 'rateSource';

/** Texts that people read before they register, each in every language. */
export const textSlots = ['office', 'kept', 'contact'] as const;
export type Slot = (typeof textSlots)[number];

/** A field of a form: a line, a part of several lines, the version of a questionnaire, or a text in a language. */
export type FieldName = LineField | PartField | `study.${string}` | `${Slot}.${Language}`;

export type TypedRound = {
  readonly values: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
};

/** An empty form, with what is usual. */
export const nothingTyped: TypedRound = { values: new Map([['lonelyPsu', 'fail']]), languages: [] };

/** What was typed into a field; empty where it is not there. */
export const valueOf = ({ values }: TypedRound, name: FieldName): string => values.get(name) ?? '';

/** What a body holds: a name that comes several times has a list. */
export type Posted = Readonly<Record<string, unknown>>;

/** The form as it was sent. */
export function typedRound(form: Posted): TypedRound {
  const chosen = [form['languages']].flat();
  const lines = Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.trim()] as const] : [],
  );
  return { values: new Map(lines), languages: languages.filter((code) => chosen.includes(code)) };
}

const whole = (text: string): number | string => (/^\d{1,9}$/.test(text) ? Number(text) : text);
const given = (name: string, value: string | number): Readonly<Record<string, unknown>> =>
  value === '' ? {} : { [name]: value };
const unlessEmpty = (name: string, value: object): Readonly<Record<string, unknown>> =>
  Object.keys(value).length === 0 ? {} : { [name]: value };
const without = (value: object, names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** One text for everybody where English alone was written; undefined where nothing was. */
function slotOf(typed: TypedRound, slot: Slot): unknown {
  const texts = languages.flatMap((code) => {
    const text = valueOf(typed, `${slot}.${code}`);
    return text === '' ? [] : [[code, text] as const];
  });
  const [first, ...others] = texts;
  if (first === undefined) return undefined;
  return others.length === 0 && first[0] === 'en' ? first[1] : Object.fromEntries(texts);
}

/** Of the settings, what a form holds: an empty field takes it away. */
const settingsOfForm = Object.keys({
  minimumCell: true,
  lonelyPsu: true,
  deliveredDays: true,
  languages: true,
  fieldwork: true,
  registration: true,
  position: true,
  refresh: true,
  weighting: true,
  imputation: true,
  ...Object.fromEntries(thresholdFields.map((name) => [name, true])),
});

/**
 * The description that a form comes to, for the reader of files: what is no number stays text, which it refuses.
 *
 * @param base the round as it is, whose other parts stay
 */
export function describedBy(typed: TypedRound, base?: Round): unknown {
  const at = (name: FieldName): string => valueOf(typed, name);
  const studies = [...typed.values].flatMap(([name, version]) =>
    name.startsWith('study.') && version !== '' ? [[name.slice('study.'.length), whole(version)] as const] : [],
  );
  const before = base?.settings.languages ?? [];
  const chosen = [
    ...before.filter((code) => code === 'en' || typed.languages.includes(code)), // in the order that it has
    ...typed.languages.filter((code) => !before.includes(code)),
  ];
  const days = { ...given('from', at('from')), ...given('until', at('until')) };
  const plan = { ...given('dwellings', whole(at('dwellings'))), ...unlessEmpty('days', days) };
  const texts = textSlots.flatMap((slot) => {
    const text = slotOf(typed, slot);
    return text === undefined ? [] : [[slot, text] as const];
  });
  return {
    ...without(base ?? {}, ['comparedWith', 'rateSource', 'exchangeRates']),
    ...given('id', base?.id ?? at('id')),
    title: at('title'),
    ...given('country', at('country')),
    referencePeriod: { ...given('start', at('start')), ...given('end', at('end')) },
    ...given('reportingCurrency', at('reportingCurrency').toUpperCase()),
    instruments: Object.fromEntries(studies),
    ...given('comparedWith', at('comparedWith')),
    ...given('rateSource', at('rateSource')),
    exchangeRates: ratesTyped(typed.values),
    settings: {
      ...without(base?.settings ?? {}, settingsOfForm),
      ...given('minimumCell', whole(at('minimumCell'))),
      ...given('lonelyPsu', at('lonelyPsu')),
      ...given('deliveredDays', whole(at('deliveredDays'))),
      ...unlessEmpty('position', given('decimals', whole(at('position')))),
      ...unlessEmpty(
        'refresh',
        Object.fromEntries(refreshFields.flatMap((name) => Object.entries(given(name, whole(at(name)))))),
      ),
      ...Object.fromEntries(thresholdFields.flatMap((name) => Object.entries(given(name, numberIn(at(name)))))),
      ...jsonSettings(typed.values),
      ...(chosen.length > 0 && { languages: chosen }),
      ...unlessEmpty('fieldwork', plan),
      ...(texts.length > 0 && { registration: Object.fromEntries(texts) }),
    },
  };
}

const slotAsTyped = (slot: Slot, text: TextSlot | undefined): readonly (readonly [string, string])[] =>
  typeof text === 'object'
    ? Object.entries(text).map(([code, said]) => [`${slot}.${code}`, said] as const)
    : [[`${slot}.en`, text ?? '']];

/** A round as the form shows it: sent back as it is, it changes nothing. */
export function asTyped({ settings, ...round }: Round): TypedRound {
  const { fieldwork, registration } = settings;
  const lines: readonly (readonly [LineField, string | number | undefined])[] = [
    ['title', round.title],
    ['id', round.id],
    ['country', round.country],
    ['start', round.referencePeriod.start],
    ['end', round.referencePeriod.end],
    ['reportingCurrency', round.reportingCurrency],
    ['dwellings', fieldwork?.dwellings],
    ['from', fieldwork?.days?.from],
    ['until', fieldwork?.days?.until],
    ['minimumCell', settings.minimumCell],
    ['lonelyPsu', settings.lonelyPsu],
    ['deliveredDays', settings.deliveredDays],
    ['position', settings.position?.decimals],
    ...refreshFields.map((name) => [name, settings.refresh?.[name]] as const),
    ...thresholdFields.map((name) => [name, settings[name]] as const),
    ['comparedWith', round.comparedWith],
    ['rateSource', round.rateSource],
  ];
  return {
    values: new Map<string, string>([
      ...lines.map(([name, value]) => [name, String(value ?? '')] as const),
      ...Object.entries(round.instruments).map(([id, version]) => [`study.${id}`, String(version)] as const),
      ...textSlots.flatMap((slot) => slotAsTyped(slot, registration?.[slot])),
      ...partsAsTyped({ exchangeRates: round.exchangeRates, settings }),
    ]),
    languages: settings.languages ?? [],
  };
}
