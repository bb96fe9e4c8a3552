/** Said while a child is registered, before any of the details: from which age on people register themselves, and where they do. */
import type { Voice } from '#schemas/words/voice.ts';

type ThemselvesProps = {
  readonly voice: Pick<Voice, 'say'>;
  /** Where a registration begins anew. */
  readonly href: string;
  /** Shown by the script of the page, once somebody says that it is a child. */
  readonly hidden?: boolean;
};

/** One line with a link. */
export const Themselves = ({ voice: { say }, href, hidden = false }: ThemselvesProps) => (
  <p id="themselves" class="notice" hidden={hidden}>
    {say('registry.themselves')} <a href={href}>{say('registry.themselvesBegin')}</a>
  </p>
);
