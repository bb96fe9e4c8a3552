/** Reads what a worker keeps, and asks the network when the memory of the browser does not answer. */

/** So long the memory has before the network is asked as well. Milliseconds. */
const patience = 3000;

/**
 * What is kept, else what the network says. A worker whose site was cleared under it may never hear of its memory again:
 * the network is asked then, and from then on at once, until the memory answers. Without a network it is waited for.
 */
export function patientReader() {
  let wait = patience;
  return (looked: Promise<Response | undefined>, fetchIt: () => Promise<Response>): Promise<Response> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        wait = 0;
        fetchIt().then(resolve, () => undefined);
      }, wait);
      looked
        .finally(() => {
          clearTimeout(late);
          wait = patience;
        })
        .then((found) => found ?? fetchIt())
        .then(resolve, reject);
    });
}
