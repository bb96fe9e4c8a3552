/** Copies the address of an invitation; where the browser lets nobody copy, the address is marked, to be copied by hand. */
import { byId } from '../../client/filling/elements.ts';

const copy = byId('copy');
const address = document.querySelector<HTMLInputElement>('#address');

copy.hidden = false;
copy.addEventListener('click', () => {
  const written =
    'clipboard' in navigator ? navigator.clipboard.writeText(address?.value ?? '') : Promise.reject(new Error());
  written.then(
    () => {
      copy.textContent = copy.dataset['done'] ?? '';
    },
    () => {
      address?.select();
      copy.textContent = copy.dataset['notDone'] ?? '';
    },
  );
});
