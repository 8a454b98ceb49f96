// Files of Python's machine: put there, and got from there, in pieces, for programs that share no disk with their Python.

import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Connection } from '../connection/connection.js'
import { atUser, shown } from '../errors/option-names.js'
import { ConversionError } from '../errors.js'
import { servicesOf } from '../remote/services.js'
import type { Remote } from '../remote/types.js'

// Two are on their way at a time: over a network with 50 ms there and back 160 MB/s.
const PIECE_BYTES = 4 * 1024 * 1024

/** The files of a Python's machine, as `python.files`. Paths that are relative start at Python's working directory. */
export class PythonFiles {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * Copies a file, a folder with all that is in it, or bytes to Python's machine. A file is seen there when it is whole, and
   * replaces one that was there; memory holds a few pieces of 4 MiB at a time, whatever its size.
   *
   * @param source a path on this machine, or the bytes themselves.
   * @param remotePath the name that it gets there; the folder that it is in has to be there.
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot write there; Node's error where the file cannot
   *   be read here. What came with it until then is removed, of a folder only the file that was under way.
   * @example await python.files.put('data/train.npz', '/tmp/train.npz')
   */
  async put(source: string | Uint8Array, remotePath: string): Promise<void> {
    if (typeof source !== 'string') {
      if (!(source instanceof Uint8Array)) {
        throw new ConversionError('source', `a path or a Uint8Array was expected; received ${typeof source}`)
      }
      expectPath(remotePath)
      await this.#write(piecesOf(source), remotePath)
    } else if (expectPath(remotePath) && (await stat(source)).isDirectory()) await this.#putFolder(source, remotePath)
    else await this.#write(piecesOfFile(source), remotePath)
  }

  /**
   * The bytes of a file of Python's machine.
   *
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot read it.
   * @example const bytes = await python.files.get('model.keras')
   */
  get(remotePath: string): Promise<Uint8Array>
  /**
   * Copies a file, or a folder with all that is in it, from Python's machine to this one, as `put` does it.
   *
   * @example await python.files.get('checkpoints', 'checkpoints')
   */
  get(remotePath: string, localPath: string): Promise<void>
  async get(remotePath: string, localPath?: string): Promise<Uint8Array | void> {
    expectPath(remotePath)
    if (localPath === undefined) {
      const pieces: Uint8Array[] = []
      for await (const piece of this.#read(remotePath)) pieces.push(piece)
      const [first, ...more] = pieces
      return first !== undefined && more.length === 0 ? first : Buffer.concat(pieces)
    }
    using tree = this.#call('folder_tree', remotePath)
    const entries = (await tree) as readonly (readonly [path: readonly string[], isFolder: boolean])[] | null
    if (entries === null) {
      await this.#getFile(remotePath, localPath)
      return
    }
    await mkdir(localPath, { recursive: true })
    for (const [path, isFolder] of entries) {
      // Python's machine does not say where on this one anything goes.
      if (path.some((name) => name === '..' || name === '' || /[/\\\0]/.test(name))) {
        throw new ConversionError(remotePath, `it has an entry whose name leads elsewhere: ${JSON.stringify(path)}`)
      }
      const target = join(localPath, ...path)
      if (isFolder) await mkdir(target, { recursive: true })
      else await this.#getFile([remotePath, ...path].join('/'), target)
    }
  }

  async #putFolder(source: string, remotePath: string): Promise<void> {
    using made = this.#call('make_folder', remotePath)
    await made
    for (const entry of await readdir(source, { withFileTypes: true })) {
      const [from, to] = [join(source, entry.name), `${remotePath}/${entry.name}`]
      if ((await stat(from)).isDirectory()) await this.#putFolder(from, to)
      else await this.#write(piecesOfFile(from), to)
    }
  }

  async #write(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, remotePath: string): Promise<void> {
    using writer = this.#call('FileWriter', remotePath)
    await writer
    try {
      let before: Promise<unknown> = Promise.resolve()
      for await (const piece of pieces) {
        const written = settle(writer['write'](Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)) as Remote)
        written.catch(() => {}) // told when it is awaited
        await before
        before = written
      }
      await before
      await settle(writer['finish']() as Remote)
    } catch (error) {
      await settle(writer['discard']() as Remote).catch(() => {}) // the connection may be gone, and Python with it
      throw error
    }
  }

  async *#read(remotePath: string): AsyncGenerator<Uint8Array> {
    using reader = this.#call('FileReader', remotePath)
    await reader
    const next = (): Promise<Uint8Array> => {
      const piece = settle(reader['read'](PIECE_BYTES) as Remote) as Promise<Uint8Array>
      piece.catch(() => {}) // told when it is awaited
      return piece
    }
    try {
      let coming = next()
      for (;;) {
        const afterwards = next()
        const piece = await coming
        if (piece.length === 0) {
          await afterwards
          return
        }
        yield piece
        coming = afterwards
      }
    } finally {
      await settle(reader['close']() as Remote).catch(() => {})
    }
  }

  async #getFile(remotePath: string, localPath: string): Promise<void> {
    const part = join(dirname(localPath), `.${basename(localPath)}.${randomBytes(4).toString('hex')}.part`)
    let isWhole = false
    try {
      const file = await open(part, 'wx').catch((error: unknown) => {
        throw named(error as NodeJS.ErrnoException, part, localPath)
      })
      try {
        for await (const piece of this.#read(remotePath)) await file.writeFile(piece)
      } finally {
        await file.close()
      }
      await rename(part, localPath)
      isWhole = true
    } finally {
      if (!isWhole) await rm(part, { force: true })
    }
  }

  #call(name: string, path: string): Remote {
    return servicesOf(this.#connection).services[name]?.(path) as Remote
  }
}

function expectPath(remotePath: unknown): boolean {
  if (typeof remotePath === 'string') return true
  throw atUser(new TypeError(`A path on Python's machine was expected. Received: ${shown(remotePath)}`))
}

/** An error of Node's with the name of the file that is meant. */
function named(error: NodeJS.ErrnoException, part: string, path: string): Error {
  const { code, errno, syscall } = error
  return Object.assign(new Error(error.message.replace(part, path), { cause: error }), { code, errno, syscall, path })
}

/** The value of a promise whose object nobody needs afterwards. */
async function settle(remote: Remote): Promise<unknown> {
  using value = remote
  return await value
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

async function* piecesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
