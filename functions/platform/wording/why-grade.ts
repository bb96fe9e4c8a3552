/** Why a figure has the grade that it has, in a sentence with its own numbers and the limits of the round. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Wording } from './wording.ts';

type Judged = Pick<Observation, 'quality' | 'attributes' | 'uncertainty'>;

function whyCaution(
  { uncertainty: { cv, df }, attributes: { change } }: Judged,
  settings: RoundSettings,
  { say, formats }: Wording,
): string {
  const causes = [
    // A change is judged beside its figures, whose coefficients of variation stand beside them.
    ...(change === undefined && cv !== null && cv > settings.cvPublish
      ? [say('why.cv', { cv: formats.percentShort(cv), limit: formats.percentShort(settings.cvPublish) })]
      : []),
    ...(df !== null && df < settings.minimumDf ? [say('why.df', { df, limit: settings.minimumDf })] : []),
  ];
  if (causes.length > 0) return causes.join(' ');
  return say(change === undefined ? 'why.caution' : 'why.change');
}

function whyWithheld({ attributes }: Judged, settings: RoundSettings, { say, formats }: Wording): string {
  const { reason } = attributes;
  if (reason === '') return say('grade.suppress');
  if (reason === 'few-units') return say('why.few-units', { count: settings.minimumCell });
  if (attributes.change !== undefined && reason !== 'few-df' && reason !== 'undefined') return say('why.noChange');
  if (reason === 'imprecise') return say('why.imprecise', { limit: formats.percentShort(settings.cvCaution) });
  return say(`why.${reason}`);
}

/** The sentence; undefined for a figure that may be used as it is. */
export function whyGrade(judged: Judged, settings: RoundSettings, wording: Wording): string | undefined {
  const { say, formats } = wording;
  switch (judged.quality.grade) {
    case 'given':
    case 'publish':
      return undefined;
    case 'caution':
      return whyCaution(judged, settings, wording);
    case 'incomplete':
      return say('why.incomplete', {
        unknown: formats.percentShort(judged.quality.unknownShare ?? 0),
        limit: formats.percentShort(settings.unknownLimit),
      });
    case 'suppress':
      return whyWithheld(judged, settings, wording);
  }
}
