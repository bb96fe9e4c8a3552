/** What a round offers people abroad, for whoever opens its address: they say where they live in a form, so that no address holds it. */
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { countryList } from '#schemas/reference/countries.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

import { Invitation } from './invitation.tsx';
import { Offered } from './offered.tsx';
import type { Offered as Given } from './offered-to.ts';

/** Where it is. */
export const offersAddressOf = (round: string): string => `/offers/${encodeURIComponent(round)}`;

type Props = { readonly voice: PageVoice; readonly entry: RoundEntry; readonly offered: Given; readonly site: string };

/** Countries by their names in the language of the page. */
const Countries = ({ voice, offered: { country } }: Props) => (
  <select id="country" name="country" class="box">
    <option value="">–</option>
    {countryList.codes
      .map((code) => [code, voice.name('region', code)] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, voice.language))
      .map(([code, name]) => (
        <option value={code} selected={code === country}>
          {name}
        </option>
      ))}
  </select>
);

/** The page. */
export const OffersPage = (props: Props) => {
  const { voice, offered } = props;
  const { round } = props.entry;
  const { say } = voice;
  const isEmpty = offered.offer === undefined && offered.joined === undefined;
  return (
    <Page
      title={say('offers.title')}
      voice={voice}
      address={offersAddressOf(round.id) + voice.here}
      assets={['forms.css']}
    >
      <h1>{say('offers.title')}</h1>
      <p class="lead">{say('offers.lead', { title: round.title })}</p>
      {isEmpty ? <p>{say('offers.nothing')}</p> : <Offered {...props} />}
      <form method="post" action={offersAddressOf(round.id)} class="card">
        <p>
          <label for="country">{say('offers.choose')}</label>
          <Countries {...props} />
        </p>
        <p class="actions">
          <button class="button quiet">{say('offers.show')}</button>
        </p>
      </form>
      <Invitation {...props} />
    </Page>
  );
};
