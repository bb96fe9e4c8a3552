/** A questionnaire of a round as an enumerator has it, in the language of the page: a preview that files nothing. */
import { prefilledIn, regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { Page } from '#functions/platform/http/page.tsx';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { roundAddress } from '../round-page.tsx';

type PreviewProps = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly study: Study;
  readonly frame: readonly FrameUnit[];
};

/** In the first place of the frame, where there is one: what is known there is not asked. */
export const PreviewPage = ({ wording, round, study: { instrument }, frame }: PreviewProps) => {
  const { say, voice } = wording;
  const unit = frame.find((one) => one.instrument === instrument.id);
  const known = { ...wordingInUse(instrument), ...(unit !== undefined && prefilledIn(instrument, unit)) };
  const title = say('trying.title', { study: wording.instrument(instrument.id) });
  return (
    <Page
      voice={voice}
      title={`${title} · ${round.title}`}
      assets={['forms.css', 'preview-form.js']}
      home={roundAddress(round.id, '/about')}
      menu={<a href={roundAddress(round.id, '/about#forms')}>{say('trying.back')}</a>}
    >
      <h1 id="title">{title}</h1>
      <p>{[round.title, ...(unit === undefined ? [] : [unit.label]), say('trying.filesNothing')].join(' · ')}</p>
      <Filling
        voice={voice}
        opening={say('collect.opening')}
        data={{
          instrument: instrument.id,
          version: String(instrument.version),
          round: round.id,
          place: unit?.label ?? '',
          prefilled: JSON.stringify(known),
          suggested: JSON.stringify(unit?.suggested ?? {}),
          regions: JSON.stringify(regionsOf(frame)),
          country: round.country,
          period: JSON.stringify(round.referencePeriod),
          currencies: likelyCurrencies(round).join(' '),
          unfiled: say('trying.unfiled'),
          'unfiled-why': say('trying.unfiledWhy'),
          'not-loaded': say('collect.notLoaded'),
          'not-loaded-advice': say('collect.notLoadedAdvice'),
        }}
      />
    </Page>
  );
};
