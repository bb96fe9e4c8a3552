/** Asks every few seconds whether what is computed is there; the server then redirects to it, or says why nothing came of it. */

const everySeconds = 3;
const longSeconds = 15 * 60;
const status = document.getElementById('computing');

async function lookAgain(waited: number): Promise<void> {
  const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined);
  const isOver = answer?.type === 'opaqueredirect' || answer?.status === 200; // 202: not yet
  if (isOver) {
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
