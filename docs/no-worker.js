// The way back: put this in place of sw.js, and every browser that comes by lets go of what it
// keeps of Rapport's own files, and asks the host again. No canvas is touched.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const prefix = `rapport ${registration.scope} `;
  const letGo = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
    );
    await registration.unregister();
  };
  event.waitUntil(letGo());
});
