/** The button that publishes a release of a round: on the page of its figures, and on that of its fieldwork. */
import type { PageWording } from './page-wording.ts';

/** Script that says that it runs while the browser waits. */
export const publishScript = 'compute.js';

type PublishProps = { readonly round: string; readonly wording: Pick<PageWording, 'say'> };

/** What it does, and the button, which asks once more: nothing takes a release back. */
export const PublishForm = ({ round, wording: { say } }: PublishProps) => (
  <section class="card" aria-labelledby="publish">
    <h2 id="publish">{say('publishing.heading')}</h2>
    <p>{say('publishing.lead')}</p>
    <details>
      <summary>{say('publishing.now')}</summary>
      <p>{say('publishing.sure')}</p>
      <form
        method="post"
        action={`/dashboard/rounds/${encodeURIComponent(round)}/publish`}
        data-compute={say('publishing.long')}
      >
        <div class="actions">
          <button class="button">{say('publishing.yes')}</button>
          <span role="status" aria-live="polite"></span>
        </div>
      </form>
    </details>
  </section>
);
