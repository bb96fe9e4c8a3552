/** What the button of a sign-in page does: posts the token that stands behind the # of a printed address. */

/** @param address as `serve` and `remit sign-in` print it */
export function enterOnce(address: string): Promise<Response> {
  const { origin, pathname, hash } = new URL(address);
  return fetch(origin + pathname, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ code: hash.slice(1) }).toString(),
  });
}
