// Builds the images of the Dockerfile with buildah, in a storage of its own that is thrown away whole. Where no registry is to
// be had, the base image is made here: Debian's packages by debootstrap, and the Node and npm that run this script.

import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mustRun, npm, ready, root, run, StepError, step } from './steps.mjs'

/** What is missing to build and run images here; undefined where nothing is. */
export async function whatIsMissing({ base }) {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid() !== 0) return 'it needs root: images are unpacked with their owners, and run in namespaces'
  for (const program of ['buildah', 'unshare', ...(base ? [] : ['debootstrap'])]) {
    if (!(await isThere(program)))
      return `there is no ${program} (on Debian and Ubuntu: apt-get install buildah debootstrap)`
  }
  return undefined
}

async function isThere(program) {
  try {
    return (await run(program, ['--version'])).code === 0
  } catch {
    return false
  }
}

/** A place for images and containers; closing it leaves nothing behind. */
export class ImageStore {
  #folder
  #options
  #env = { ...process.env, BUILDAH_ISOLATION: process.env.BUILDAH_ISOLATION ?? 'chroot' }
  #isKept

  constructor(folder, options, isKept) {
    this.#folder = folder
    this.#options = options
    this.#isKept = isKept
  }

  /** @param kept a folder where the images stay for another run; by default they are gone when this is disposed of. */
  static async open(kept) {
    const folder = kept ?? mkdtempSync(join(tmpdir(), 'tensorbridge-images-'))
    mkdirSync(folder, { recursive: true })
    const places = ['--root', join(folder, 'storage'), '--runroot', join(folder, 'run')]
    // An overlay shares layers; vfs, which works everywhere, copies each whole.
    const drivers = process.env.STORAGE_DRIVER ? [process.env.STORAGE_DRIVER] : ['overlay', 'vfs']
    for (const driver of drivers) {
      const options = [...places, '--storage-driver', driver]
      if ((await run('buildah', [...options, 'info'])).code === 0)
        return new ImageStore(folder, options, kept !== undefined)
    }
    throw new StepError(`buildah can use none of the storage drivers ${drivers.join(', ')} in ${folder}.`)
  }

  get folder() {
    return this.#folder
  }

  get driver() {
    return this.#options.at(-1)
  }

  /** Runs buildah; what it printed, without the newline at the end. */
  async buildah(...args) {
    return (await mustRun('buildah', [...this.#options, ...args], { env: this.#env })).trimEnd()
  }

  /** Builds a target of the Dockerfile over `base`, or what `file` says of another `context`; the name of the image. */
  async build(target, { base, context = root, file }) {
    const name = `localhost/tensorbridge-${target}`
    const args = base ? { BUILD_IMAGE: base, RUNTIME_IMAGE: base } : {}
    const which = file ? ['--file', file] : ['--target', target]
    // Health checks are no part of the other format.
    const form = ['--format', 'docker', '--layers', '--network', 'host', '--tag', name]
    const settings = Object.entries(args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`])
    await this.buildah('bud', ...form, ...which, ...settings, context)
    return name
  }

  /** An image with Debian, Node and npm, made of this machine's. */
  async makeBase(suite = 'bookworm') {
    const name = 'localhost/tensorbridge-base'
    if ((await run('buildah', [...this.#options, 'inspect', name])).code === 0) {
      ready('base image')
      return name
    }
    await step(`base image: Debian ${suite} by debootstrap, with Node ${process.versions.node}`, async () => {
      const context = join(this.#folder, 'base')
      const tree = join(context, 'tree')
      mkdirSync(context, { recursive: true })
      await mustRun('debootstrap', ['--variant=minbase', suite, tree])
      for (const folder of ['var/lib/apt/lists', 'var/cache/apt', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'])
        rmSync(join(tree, folder), { recursive: true, force: true })
      copyFileSync(process.execPath, join(tree, 'usr/local/bin/node'))
      const [, script] = npm()
      if (script === undefined) throw new StepError('Run this with npm: npm run containers.')
      mkdirSync(join(tree, 'usr/local/lib/node_modules'), { recursive: true })
      cpSync(dirname(dirname(script)), join(tree, 'usr/local/lib/node_modules/npm'), {
        recursive: true,
        dereference: true,
      })
      symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(tree, 'usr/local/bin/npm'))
      trustOf(tree)
      const file = join(context, 'Dockerfile')
      writeFileSync(
        file,
        'FROM scratch\nCOPY tree /\nENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n',
      )
      await this.buildah('bud', '--format', 'docker', '--tag', name, '--file', file, context)
      rmSync(context, { recursive: true, force: true })
    })
    return name
  }

  /** An image's configuration, as Docker keeps it, and the bytes of its layers, not compressed. */
  async look(image) {
    const { Docker, Manifest } = JSON.parse(await this.buildah('inspect', '--type', 'image', image))
    return { config: Docker.config, bytes: JSON.parse(Manifest).layers.reduce((sum, { size }) => sum + size, 0) }
  }

  /** A writable copy of the files of an image; `root` is its folder. */
  async container(image) {
    const id = await this.buildah('from', image)
    return {
      root: await this.buildah('mount', id),
      config: (await this.look(image)).config,
      close: () => this.buildah('rm', id),
    }
  }

  async close() {
    await this.buildah('rm', '--all')
    if (this.#isKept) return
    await this.buildah('rmi', '--all', '--force')
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** npm and pip in the base image trust whom they trust on this machine: a proxy of a company's may have a certificate of its own. */
function trustOf(tree) {
  const bundle = process.env.NODE_EXTRA_CA_CERTS ?? process.env.SSL_CERT_FILE
  if (!bundle || !existsSync(bundle)) return
  const inside = '/usr/local/share/build-certificates.pem'
  mkdirSync(join(tree, 'usr/local/etc'), { recursive: true })
  copyFileSync(bundle, join(tree, inside))
  writeFileSync(join(tree, 'usr/local/etc/npmrc'), `cafile=${inside}\n`)
  writeFileSync(join(tree, 'etc/pip.conf'), `[global]\ncert = ${inside}\n`)
}
