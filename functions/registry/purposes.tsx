/** What registration is for, said before the first question. */
import type { Voice } from '#schemas/words/voice.ts';

const purposes = ['registry', 'statistics', 'news', 'crisis', 'matching', 'contact'] as const;

/** The purposes in short; the form then asks for consent to each of them separately. Folds away once somebody goes on. */
export const Purposes = ({ title, say }: { readonly title: string; readonly say: Voice['say'] }) => (
  <>
    <p class="lead">{say('registry.lead', { title })}</p>
    <details class="card" id="purposes" open>
      <summary>{say('registry.purposes')}</summary>
      <p>{say('registry.purposesLead')}</p>
      <ul>
        {purposes.map((purpose) => (
          <li>{say(`registry.purpose.${purpose}`)}</li>
        ))}
      </ul>
      <p class="muted">{say('registry.rights')}</p>
    </details>
  </>
);
