/** Makes PNG pictures of plots in the reader's browser, out of the SVG of the server. Without it the link to the SVG stays. */

/** Pixels for each pixel of the plot: sharp in print. */
const times = 3;

async function pngOf(address: string): Promise<Blob> {
  const plot = new Image();
  plot.src = address;
  await plot.decode();
  const canvas = document.createElement('canvas');
  canvas.width = plot.naturalWidth * times;
  canvas.height = plot.naturalHeight * times;
  canvas.getContext('2d')?.drawImage(plot, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (png === null) throw new Error('this browser makes no PNG');
  return png;
}

function save(png: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

for (const svg of document.querySelectorAll<HTMLAnchorElement>('a[data-png]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = svg.dataset['png'] ?? '';
  button.addEventListener('click', () => {
    pngOf(svg.href).then(
      (png) => {
        save(png, svg.download.replace(/\.svg$/, '.png'));
      },
      () => {
        svg.click(); // who cannot have the one gets the other
      },
    );
  });
  svg.after(button);
}
