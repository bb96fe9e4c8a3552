/** A code as it is handed over: a picture for the phone, the address and the code to be typed, and until when they are good. */
import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

import type { PageWording } from '#functions/platform/staff/page-wording.ts';

type HandedCodeProps = {
  readonly wording: PageWording;
  /** Whose it is, or what it is for. */
  readonly name: string;
  readonly code: string;
  /** What is opened on the phone. */
  readonly address: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

/** Part of a sheet. */
export const HandedCode = ({ wording: { say, formats }, name, code, address, expiresAt }: HandedCodeProps) => (
  <div class="handed">
    <div class="qr" role="img" aria-label={say('office.qr', { name })}>
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
);
