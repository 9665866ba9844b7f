/** Long enough for any browser to have read the file; a page that closes frees it anyway. */
const READ_AFTER_MS = 60_000;

/** Hands the reader a file made in the page; nothing is sent anywhere. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A click only starts the download: an address revoked before it is read cancels it, unsaid.
  setTimeout(() => URL.revokeObjectURL(address), READ_AFTER_MS);
}

/** article-xii-durations-2026-04-22.csv */
export function fileName(view: string, asOf: string, ending: string): string {
  return `article-xii-${view}-${asOf}.${ending}`;
}
