/**
 * An address as a file or a sheet of paper bears it: whole, or of the edition that lies on a disk what
 * stands after `#`. The path there leads nobody else anywhere, and tells whose disk it was.
 */
export function shownLink(link: string): string {
  if (!link.startsWith('file:')) return link;
  const [, state = ''] = link.split(/#(.*)/s);
  return `In Article XII: #${state}`;
}
