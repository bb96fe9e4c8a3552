/** Says that a preview is being computed while the browser waits for the answer, and keeps a second tap from starting another. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-compute]')) {
  const button = form.querySelector('button');
  const status = form.querySelector('[role=status]');
  form.addEventListener('submit', (event) => {
    if (button?.disabled === true) event.preventDefault();
    if (button !== null) button.disabled = true;
    if (status !== null) status.textContent = form.dataset['compute'] ?? '';
  });
  // Coming back with the back button shows the page as it was left: let it compute again.
  addEventListener('pageshow', () => {
    if (button !== null) button.disabled = false;
    if (status !== null) status.textContent = '';
  });
}
