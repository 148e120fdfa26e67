/** What work comes to, and the middle of its times. */
export interface Timed<T> {
  readonly result: T
  readonly milliseconds: number
  /** Time of the processor, which other work on the machine lengthens less. */
  readonly processor: number
}

/** Does the same work some times over, once more to begin with. */
export function timed<T>(rounds: number, work: () => T): Timed<T> {
  const times: number[] = []
  const cpu: number[] = []
  let result = work()
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const used = process.cpuUsage()
    result = work()
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    cpu.push((user + system) / 1000)
  }
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[rounds >> 1] ?? 0
  return { result, milliseconds: middle(times), processor: middle(cpu) }
}
