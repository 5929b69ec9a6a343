const LONGEST_SIDE = 2000;
const QUALITY = 0.85;
const PHOTOS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** The size of a photo whose longer side is at most this long; null: it is small enough. */
export const shrunkSize = (
  width: number,
  height: number,
  longest = LONGEST_SIDE,
): { width: number; height: number } | null => {
  const factor = longest / Math.max(width, height);
  if (factor >= 1) return null;
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
};

/**
 * A large photo made smaller before it is sent, so that a phone does not send for minutes; where it was taken is lost on
 * the way. What the browser cannot read goes as it is: the server says what is wrong with it.
 */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (!PHOTOS.has(file.type)) return file;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return file;
  const size = shrunkSize(bitmap.width, bitmap.height);
  if (size === null) {
    bitmap.close();
    return file;
  }
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (blob === null || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.[^.]*$/, '.jpg'), { type: blob.type });
};
