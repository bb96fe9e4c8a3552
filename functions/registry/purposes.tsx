/** What registration is for, said before the first question. */

/** The purposes in short; the form then asks for consent to each of them separately. Folds away once somebody goes on. */
export const Purposes = ({ title }: { readonly title: string }) => (
  <>
    <p class="lead">
      For people who live abroad and feel tied to home: {title}. It takes about ten minutes. Only questions marked with
      * need an answer.
    </p>
    <details class="card" id="purposes" open>
      <summary>What your answers are used for</summary>
      <p>You are asked about each purpose on its own. You can agree to one and refuse another.</p>
      <ul>
        <li>Keeping your entry in the registry. Without this, nothing is sent and nothing is kept.</li>
        <li>Statistics about people abroad: how many, where, with which skills. Nobody can be recognised in them.</li>
        <li>News about programmes for people abroad.</li>
        <li>Reaching you when there is a crisis where you live.</li>
        <li>Comparing your skills with what employers at home look for.</li>
        <li>Writing to you about mentoring, about investing, or about returning: each is asked on its own.</li>
      </ul>
      <p class="muted">
        Your name and how to reach you are kept apart from your answers. At the end you get a number. With it you can
        ask the office that invited you to show you what it keeps, to correct it or to erase it.
      </p>
    </details>
  </>
);
