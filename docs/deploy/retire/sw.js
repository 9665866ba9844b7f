// Put in the place of sw.js to withdraw a broken release: takes over at once, deletes every copy that
// this product keeps on the host, and leaves. Windows that are open keep what they show; the next
// load of the page comes from the server.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith('article-xii '));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
