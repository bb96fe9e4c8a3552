/** Only the server itself says no in this way; a hotel's network, or a firewall, says so in other words. */
export const isProblem = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('application/problem+json') === true;
