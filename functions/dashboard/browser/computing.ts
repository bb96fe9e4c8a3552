/** Asks every few seconds whether the release is there; the server then redirects to it. */

const everySeconds = 3;
const longSeconds = 15 * 60;
const status = document.getElementById('computing');

async function lookAgain(waited: number): Promise<void> {
  const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined);
  if (answer?.type === 'opaqueredirect') {
    location.reload();
    return;
  }
  if (waited > longSeconds && status !== null) {
    status.textContent = status.dataset['tooLong'] ?? '';
    return;
  }
  setTimeout(() => void lookAgain(waited + everySeconds), everySeconds * 1000);
}

setTimeout(() => void lookAgain(0), everySeconds * 1000);
