// Runs an image's program as an engine does with `--read-only --cap-drop ALL --security-opt no-new-privileges --network host`:
// as process 1 of a namespace of its own, as the image's user, with the image's environment, the root unwritable but for volumes.
// There is no engine on many a build machine; unshare, mount and chroot are everywhere.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepError } from './steps.mjs'

/** A container that runs. */
export class Container {
  #child
  #closed
  #root
  #config
  #env
  #user
  #waiting = new Set()
  output = ''

  /**
   * @param from a container of ImageStore.
   * @param volumes folders of this machine by their path inside.
   * @param env variables beside those of the image.
   * @param command in place of the image's own.
   * @param user in place of the image's own, UID:GID.
   */
  constructor({ root, config }, { volumes = {}, env = {}, command, user = config.User } = {}) {
    this.#root = root
    this.#config = config
    this.#user = user
    // As engines do: the home of the user in the image, or the root for one whom it does not know.
    const passwd = readFileSync(join(root, 'etc/passwd'), 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
    const home = passwd.find(([, , uid]) => uid === user.split(':')[0])?.[5] ?? '/'
    this.#env = { HOME: home, ...env }
    const mounts = [
      'set -e; mount --make-rprivate /; mount --bind "$1" "$1"; mount -t proc proc "$1/proc"',
      'mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"; mount -t tmpfs -o mode=755 tmpfs "$1/dev"',
      'mkdir -m 1777 "$1/dev/shm"; ln -s /proc/self/fd "$1/dev/fd"',
      'for each in null zero random urandom; do : > "$1/dev/$each"; mount --bind "/dev/$each" "$1/dev/$each"; done',
      'mount -o remount,bind,ro "$1"',
    ]
    for (const [inside, outside] of Object.entries(volumes)) {
      mkdirSync(join(root, inside), { recursive: true })
      mounts.splice(-1, 0, `mount --bind '${outside}' "$1${inside}"`)
    }
    const program = command ?? [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]
    const script = `${mounts.join('; ')}; shift; exec "$@"`
    const inside = [...this.#enter(), ...program]
    const namespaces = ['--mount', '--pid', '--fork', '--uts', '--ipc']
    this.#child = spawn(
      'unshare',
      [...namespaces, '--', 'sh', '-c', script, 'sh', root, 'setpriv', '--no-new-privs', ...inside],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        this.output += text
        for (const look of this.#waiting) look()
      })
    }
    this.#closed = once(this.#child, 'close').then(([code, signal]) => {
      this.code = code ?? `signal ${signal}`
      for (const look of this.#waiting) look()
      return this.code
    })
  }

  /** chroot to the image as the user, with its folder and its environment and no other. */
  #enter() {
    const { WorkingDir, Env } = this.#config
    const variables = [...Env, ...Object.entries(this.#env).map(([name, value]) => `${name}=${value}`)]
    return ['chroot', `--userspec=${this.#user}`, '--groups=', this.#root, 'env', '-i', '-C', WorkingDir, ...variables]
  }

  /** Its exit code, when it has ended. */
  get ended() {
    return this.#closed
  }

  /** Waits until it has printed this. */
  async says(pattern) {
    await new Promise((resolve, reject) => {
      const look = () => {
        const isSaid = pattern.test(this.output)
        if (!isSaid && this.code === undefined) return
        this.#waiting.delete(look)
        if (isSaid) resolve()
        else reject(new StepError(`The container ended with ${this.code} before it said ${pattern}:\n${this.output}`))
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** The processes in it as this machine counts them; its process 1 comes first. */
  processes() {
    const [first] = childrenOf(this.#child.pid)
    return first === undefined ? [] : [first, ...descendantsOf(first)]
  }

  /** What `docker stop` and Kubernetes send to its process 1. */
  signal(name) {
    process.kill(this.processes()[0], name)
  }

  /** Runs the image's health check beside it; its exit code and what it said. */
  async healthCheck() {
    const [kind, ...command] = this.#config.Healthcheck.Test
    if (kind !== 'CMD') throw new StepError(`The health check is no CMD but ${kind}.`)
    return this.run(command)
  }

  /** Runs a command in it, as `docker exec` does. */
  async run(command) {
    const [first] = this.processes()
    if (first === undefined) throw new StepError(`The container has ended with ${this.code}:\n${this.output}`)
    const args = ['--target', String(first), '--mount', '--pid', '--uts', '--ipc', '--', 'setpriv', '--no-new-privs']
    const child = spawn('nsenter', [...args, ...this.#enter(), ...command], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    const [code] = await once(child, 'close')
    return { code, output }
  }

  async close() {
    // With its process 1 the whole namespace ends; unshare's own --kill-child is forgotten when the user is changed.
    const [first] = this.processes()
    if (this.code === undefined && first !== undefined) process.kill(first, 'SIGKILL')
    else if (this.code === undefined) this.#child.kill('SIGKILL')
    await this.#closed
  }
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return [] // it has just ended
  }
}

const descendantsOf = (pid) => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
