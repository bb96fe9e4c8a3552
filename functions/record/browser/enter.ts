/** Fills the code of a link in, and takes it out of the address; a person presses the button. */
const box = document.querySelector<HTMLInputElement>('input[name=code]');

function fillIn(): void {
  const code = location.hash.slice(1);
  if (box === null || code === '') return;
  box.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  box.form?.querySelector('button')?.focus();
}

fillIn();
addEventListener('hashchange', fillIn); // the link was opened where the page stood already
