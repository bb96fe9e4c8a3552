/** Puts the code of an invitation, or the token of a printed address, which stands behind the # of the address, into the form; nothing is sent before somebody says so. */
const code = location.hash.slice(1);
const box = document.querySelector<HTMLInputElement>('#code');

if (code !== '' && box !== null) {
  box.value = code;
  box.form?.querySelector('button')?.focus();
  // In another language it is the same code.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = code;
}
