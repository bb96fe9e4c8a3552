/** The button that publishes a release of a round: on the page of its figures, and on that of its fieldwork. */
import type { PageWording } from './page-wording.ts';

/** Script that says that it runs while the browser waits. */
export const publishScript = 'compute.js';

type PublishProps = { readonly round: string; readonly wording: Pick<PageWording, 'say'> };

/** What it does, and the button. */
export const PublishForm = ({ round, wording: { say } }: PublishProps) => (
  <section class="card" aria-labelledby="publish">
    <h2 id="publish">{say('publishing.heading')}</h2>
    <p>{say('publishing.lead')}</p>
    <form
      method="post"
      action={`/dashboard/rounds/${encodeURIComponent(round)}/publish`}
      data-compute={say('publishing.long')}
    >
      <div class="actions">
        <button class="button">{say('publishing.now')}</button>
        <span role="status" aria-live="polite"></span>
      </div>
    </form>
  </section>
);
