/** Hands the reader a file made in the page; nothing is sent anywhere. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** article-xii-durations-2026-04-22.csv */
export function fileName(view: string, asOf: string, ending: string): string {
  return `article-xii-${view}-${asOf}.${ending}`;
}
