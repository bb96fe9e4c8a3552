/** Lets a browser draw and take taps between two pieces of work, so that none keeps it longer than somebody notices. */

/** Resolves once what waits has had its turn; unlike a timer, not slowed down in a tab that is not looked at. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
