/** Milliseconds of processor that a task takes: what else the machine does is not counted. */
export function worked(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
