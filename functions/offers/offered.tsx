/** What somebody who registers is given back, as a part of a page: the same on the receipt, on one's own record and on its own page. */
import { allCountries, offerParagraphs } from '#schemas/fieldwork/offer.ts';
import { ownNames } from '#schemas/words/languages.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';

import type { Offered as Given } from './offered-to.ts';

type Props = { readonly voice: PageVoice; readonly offered: Given };

const countryName = ({ name }: PageVoice, code: string): string => name('region', code);

/** How many have joined, and when they were counted; nothing where they are too few. */
const JoinedLines = ({ voice, offered: { joined, country } }: Props) => {
  if (joined === undefined) return null;
  const { say, formats } = voice;
  const { people, inCountry } = joined;
  return (
    <p class="joined">
      {say('offers.joined', { day: formats.day(joined.at), people })}
      {inCountry === undefined || country === undefined
        ? null
        : ` ${say('offers.joinedIn', { country: countryName(voice, country), people: inCountry })}`}
    </p>
  );
};

const Written = ({ voice, offered: { offer, country } }: Props) => {
  const { say } = voice;
  if (offer === undefined) return null;
  const isOther = offer.language !== voice.language;
  const spoken = isOther ? { lang: offer.language } : {};
  return (
    <>
      {isOther ? <p class="muted">{say('offers.otherLanguage', { language: ownNames[offer.language] })}</p> : null}
      {offer.country === allCountries && country !== undefined ? (
        <p class="muted">{say('offers.forAll', { country: countryName(voice, country) })}</p>
      ) : null}
      <div {...spoken}>
        <h3>{offer.title}</h3>
        {offerParagraphs(offer).map((paragraph) => (
          <p class="lines">{paragraph}</p>
        ))}
        {offer.links.length === 0 ? null : (
          <ul>
            {offer.links.map(({ label, address }) => (
              <li>
                <a href={address} rel="noopener noreferrer">
                  {label}
                </a>{' '}
                <span class="muted">({new URL(address).hostname})</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

/** Nothing where the office wrote nothing and too few have joined. */
export const Offered = (props: Props) => {
  const { offer, joined } = props.offered;
  if (offer === undefined && joined === undefined) return null;
  return (
    <section class="card" id="offered" aria-labelledby="offered-heading">
      <h2 id="offered-heading">{props.voice.say('offers.yours')}</h2>
      <JoinedLines {...props} />
      <Written {...props} />
    </section>
  );
};
