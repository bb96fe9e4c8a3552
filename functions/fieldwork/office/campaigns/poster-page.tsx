/** Posters of a campaign: a sheet a language, with the address of the registration as a picture for telephones. */
import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { campaignAddress } from '#schemas/fieldwork/campaign.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import type { Voice } from '#schemas/words/voice.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { campaignsAddress } from './campaign-parts.tsx';

/** Sizes of paper. */
export const posterSizes = ['a4', 'a3'] as const;
export type PosterSize = (typeof posterSizes)[number];

type SheetProps = {
  readonly round: Round;
  readonly campaign: Campaign;
  readonly voice: Voice;
  readonly size: PosterSize;
  readonly address: string;
};

const Sheet = ({ round, campaign, voice, size, address }: SheetProps) => {
  const { say, language } = voice;
  const contact = paragraphsOf(round.settings.registration?.contact, language);
  return (
    <section class={`sheet poster ${size}`} lang={language} dir={voice.words.direction}>
      <h2>{say('campaign.poster.heading')}</h2>
      <p class="what">{say('campaign.poster.register', { title: round.title })}</p>
      <div class="qr" role="img" aria-label={say('campaign.qr')}>
        {raw(renderSVG(address, { ecc: 'Q', border: 2 }))}
      </div>
      <p class="address">{address.replace(/^https?:\/\//, '')}</p>
      <p>{say('campaign.poster.scan')}</p>
      <ul>
        <li>{say('campaign.poster.short')}</li>
        <li>{say('campaign.poster.stay')}</li>
      </ul>
      {contact.map((paragraph) => (
        <p class="contact">{paragraph}</p>
      ))}
      {campaign.place === undefined ? null : <p class="place">{campaign.place}</p>}
    </section>
  );
};

type PosterProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly campaign: Campaign;
  /** Of each language that the registration speaks. */
  readonly voices: readonly Voice[];
  readonly size: PosterSize;
  /** Address of the platform, as people come to it. */
  readonly site: string;
};

/** The page; the sheets alone are printed. */
export const PosterPage = ({ wording, seen, campaign, voices, size, site }: PosterProps) => {
  const { say } = wording;
  const { round } = seen.entry;
  const here = campaignsAddress(round.id, campaign.id, '/poster');
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('campaign.posterOf', { name: campaign.name })}
      address={here}
    >
      <p>
        <a href={campaignsAddress(round.id, campaign.id)}>{campaign.name}</a>
      </p>
      <p class="lead">{say('campaign.print')}</p>
      <nav class="parts" aria-label={say('campaign.poster')}>
        <ul>
          {posterSizes.map((one) => (
            <li>
              <a href={`${here}?size=${one}`} aria-current={one === size ? 'page' : undefined}>
                {say(`campaign.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {voices.map((voice) => (
        <Sheet
          round={round}
          campaign={campaign}
          voice={voice}
          size={size}
          address={campaignAddress(site, round.id, campaign)}
        />
      ))}
    </RoundPage>
  );
};
