/** An invitation that was just made: its address, which is here and nowhere else, as a picture and to be copied. */
import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

import type { Member } from '#schemas/fieldwork/staff.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { staffAddress } from './member-card.tsx';

type InvitationProps = {
  readonly wording: PageWording;
  readonly member: Member;
  readonly code: string;
  /** Address of the platform, without a slash at its end. */
  readonly site: string;
};

/** Names under which a machine reaches itself alone. */
const isOwnMachine = (site: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(site).hostname);

/** The page. */
export const InvitationPage = ({ wording, member, code, site }: InvitationProps) => {
  const { say, formats } = wording;
  const address = `${site}/dashboard/join#${code}`;
  const heading = say('staff.addressFor', { name: member.name });
  return (
    <StaffPage wording={wording} title={heading} assets={['fieldwork.css', 'copy-address.js']} address={staffAddress}>
      <h1>{heading}</h1>
      <div class="notice warn">
        <p>{say('staff.onlyHere', { moment: formats.moment(member.invitation?.expiresAt ?? '') })}</p>
        {isOwnMachine(site) ? <p>{say('staff.ownMachine')}</p> : null}
      </div>
      <section class="sheet">
        <div class="handed">
          <div class="qr" role="img" aria-label={say('office.qr', { name: member.name })}>
            {raw(renderSVG(address, { ecc: 'M', border: 2 }))}
          </div>
          <div class="to-copy">
            <label for="address">{say('office.address')}</label>
            <input id="address" value={address} readonly />
            <button
              id="copy"
              class="button quiet"
              type="button"
              hidden
              aria-live="polite"
              data-done={say('filling.copied')}
              data-not-done={say('filling.notCopied')}
            >
              {say('filling.copy')}
            </button>
          </div>
        </div>
      </section>
      <p>
        <a href={staffAddress}>{say('staff.back')}</a>
      </p>
    </StaffPage>
  );
};
