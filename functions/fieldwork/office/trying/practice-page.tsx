/** A link with which somebody tries a questionnaire out: told once, kept nowhere. */

import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { HandedCode } from '../handed-code.tsx';
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
  const { say } = wording;
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
        <HandedCode wording={wording} name={heading} code={code} address={address} expiresAt={expiresAt} />
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
