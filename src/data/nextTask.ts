/** Lets what waits meanwhile, a key or a paint, have its turn. */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}
