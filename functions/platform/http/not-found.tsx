/** The page for an address where there is nothing. */
import { Page } from './page.tsx';

/** One sentence that says what is missing and what to do. */
export const NotFound = ({ what, home }: { readonly what: string; readonly home?: string }) => (
  <Page title="Not found" {...(home !== undefined && { home })}>
    <h1>Nothing here</h1>
    <p>{what}</p>
  </Page>
);
