/** A wide table that scrolls within the page, with the keyboard too. */
import type { Child } from 'hono/jsx';

type ScrollProps = { readonly label: string; readonly children: Child };

/** `label` is what it is called by those who do not see its caption. */
export const Scroll = ({ label, children }: ScrollProps) => (
  <div class="table-scroll" tabindex={0} role="region" aria-label={label}>
    {children}
  </div>
);
