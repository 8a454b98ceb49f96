// A machine of its own for a worker, as far as its network is concerned: a Linux network namespace, joined to this one by a
// cable that can lose packets, be narrow, and be pulled out.

import { execFileSync } from 'node:child_process'

function run(...command: [string, ...string[]]): string {
  const [program, ...args] = command
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Why there can be no namespaces here; null where there can. */
export function whyNoNamespaces(): string | null {
  if (process.platform !== 'linux') return 'needs Linux, for network namespaces'
  if (process.getuid?.() !== 0) return 'needs root, to make network namespaces'
  try {
    const name = `tb-try-${process.pid}`
    run('ip', 'netns', 'add', name)
    try {
      run('ip', 'netns', 'exec', name, 'nft', 'add', 'table', 'ip', 'tb')
      run('ip', 'netns', 'exec', name, 'tc', 'qdisc', 'show')
    } finally {
      run('ip', 'netns', 'del', name)
    }
    return null
  } catch (error) {
    return `needs ip netns, tc and nft that work: ${(error as Error).message.split('\n').at(-2) ?? ''}`
  }
}

/** A namespace and the cable to it. */
export class Namespace implements Disposable {
  readonly name: string = `tb-${process.pid}`
  readonly #cable = `tbc${process.pid}`
  readonly #net: string

  constructor() {
    // Of the addresses for documentation (RFC 5737): they are nobody's.
    this.#net = `203.0.113.${4 * (process.pid % 63)}`
    const inside = `${this.#cable}i`
    run('ip', 'netns', 'add', this.name)
    try {
      run('ip', 'link', 'add', this.#cable, 'type', 'veth', 'peer', 'name', inside, 'netns', this.name)
      run('ip', 'address', 'add', `${this.#address(1)}/30`, 'dev', this.#cable)
      run('ip', 'link', 'set', this.#cable, 'up')
      this.#inside('ip', 'address', 'add', `${this.address}/30`, 'dev', inside)
      this.#inside('ip', 'link', 'set', inside, 'up')
      this.#inside('ip', 'link', 'set', 'lo', 'up')
      this.#inside('nft', 'add', 'table', 'ip', 'tb')
      this.#inside('nft', 'add', 'chain', 'ip', 'tb', 'in', '{ type filter hook input priority 0; }')
    } catch (error) {
      this[Symbol.dispose]()
      throw error
    }
  }

  #address(host: number): string {
    const [a, b, c, d] = this.#net.split('.').map(Number) as [number, number, number, number]
    return [a, b, c, d + host].join('.')
  }

  /** Its address, as seen from here. */
  get address(): string {
    return this.#address(2)
  }

  #inside(...command: [string, ...string[]]): string {
    return run('ip', 'netns', 'exec', this.name, ...command)
  }

  /** So many percent of the packets to it are lost. */
  lose(percent: number): void {
    this.#inside('nft', 'flush', 'chain', 'ip', 'tb', 'in')
    if (percent > 0) {
      this.#inside('nft', 'add', 'rule', 'ip', 'tb', 'in', `numgen random mod 100 < ${percent} drop`)
    }
  }

  /** No more than so many megabits a second go to it, and what waits for that waits for up to 200 ms. */
  narrow(megabits: number): void {
    run(
      'tc',
      'qdisc',
      'replace',
      'dev',
      this.#cable,
      'root',
      'tbf',
      'rate',
      `${megabits}mbit`,
      'burst',
      '16kb',
      'latency',
      '200ms',
    )
  }

  /** The cable is pulled out, or put in again. */
  set plugged(isPlugged: boolean) {
    run('ip', 'link', 'set', this.#cable, isPlugged ? 'up' : 'down')
  }

  [Symbol.dispose](): void {
    run('ip', 'netns', 'del', this.name) // and the cable with it
  }
}
