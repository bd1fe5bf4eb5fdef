import { openFile } from './open-file';

/** What the system hands to an installed Rapport; only some browsers know it. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Opens the files with which the system starts an installed Rapport, by the door of all files. */
export function takeLaunched(): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    const [first] = files ?? [];
    if (first) void first.getFile().then(openFile);
  });
}
