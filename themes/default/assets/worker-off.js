// Stands where the worker stood when a site no longer keeps pages on devices: takes away what was kept, and itself.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  const ours = `localoffer ${new URL(registration.scope).pathname} `;
  const names = (await caches.keys()).filter(name => name.startsWith(ours));
  await Promise.all(names.map(name => caches.delete(name)));
  await registration.unregister();
})()));
