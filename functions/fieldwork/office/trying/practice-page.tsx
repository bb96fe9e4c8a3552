/** A link with which somebody tries a questionnaire out: told once, kept nowhere. */
import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage, roundAddress } from '../round-page.tsx';

type PracticeProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly study: string;
  readonly code: string;
  /** What is opened. */
  readonly address: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

/** The page. */
export const PracticePage = ({ wording, seen, study, code, address, expiresAt }: PracticeProps) => {
  const { say, formats } = wording;
  const { round } = seen.entry;
  const heading = say('trying.sheet', { study: wording.instrument(study) });
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={heading}
      address={roundAddress(round.id, '/about')}
    >
      <p>{say('trying.sheetLead')}</p>
      <section class="sheet" aria-label={heading}>
        <div class="handed">
          <div class="qr" role="img" aria-label={say('office.qr', { name: heading })}>
            {raw(renderSVG(address, { ecc: 'M', border: 2 }))}
          </div>
          <dl>
            <dt>{say('office.address')}</dt>
            <dd class="address">{address.replace(/#.*/, '')}</dd>
            <dt>{say('office.code')}</dt>
            <dd class="code">{code}</dd>
            <dt>{say('office.goodUntil')}</dt>
            <dd>{formats.moment(expiresAt)}</dd>
          </dl>
        </div>
        <p>
          <a class="button" href={address}>
            {say('trying.openHere')}
          </a>
        </p>
      </section>
      <p>
        <a href={roundAddress(round.id, '/about')}>{say('trying.back')}</a>
      </p>
    </RoundPage>
  );
};
