import { withPageLetters } from './pageLetters.ts';
import type { PictureSize } from './picture.ts';

/** An SVG picture as PNG bytes of the same size. Rejects where the browser cannot draw it. */
export async function svgToPng(svg: string, { width, height }: PictureSize): Promise<Blob> {
  const lettered = await withPageLetters(svg);
  const address = URL.createObjectURL(new Blob([lettered], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas in this browser');
    context.drawImage(image, 0, 0, width, height);
    return await canvasBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
